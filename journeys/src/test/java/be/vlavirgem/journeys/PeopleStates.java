package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;

/** The pages of people, passwords and invitations. */
final class PeopleStates {
    private static final String ADMINISTRATOR = "beheer@aalst.test";
    private static final String KEEPER = "beheer@v-ict-or.test";

    private PeopleStates() {}

    static List<PageState> all() {
        return List.of(PageState.fresh("password-forgotten", visitor -> visitor.opens("/wachtwoord-vergeten")),
                PageState.fresh("password-link-dead",
                        visitor -> visitor.expecting(404).opens("/wachtwoord-instellen/verlopen")),
                PageState.fresh("invitation-dead", visitor -> visitor.expecting(404).opens("/uitnodiging/verlopen")),
                PageState.fresh("invitation", PeopleStates::opensAnInvitation),
                PageState.fresh("registration", visitor -> visitor.opens("/account-aanvragen")),
                PageState.at("registrations", () -> KEEPER, "/beheer/aanvragen"),
                PageState.of("registration-decision", () -> ADMINISTRATOR, PeopleStates::decides),
                PageState.of("password-refused", () -> PageStates.AALST, PeopleStates::mistypes),
                PageState.at("colleagues", () -> ADMINISTRATOR, "/medewerkers"),
                PageState.at("colleague-invite", () -> ADMINISTRATOR, "/medewerkers/uitnodigen"),
                PageState.of("colleague", () -> ADMINISTRATOR,
                        visitor -> visitor.opens("/medewerkers?zoek=Ines").follows("Ines Claes")),
                PageState.of("colleague-leaves", () -> ADMINISTRATOR,
                        visitor -> visitor.opens("/medewerkers?zoek=Ines")
                                .follows("Ines Claes")
                                .follows("Samenwerking beëindigen")),
                PageState.at("people", () -> KEEPER, "/beheer/mensen"),
                PageState.of("person-locked", () -> KEEPER,
                        visitor -> visitor.opens("/beheer/mensen?stand=locked").follows("Tom Aerts")),
                PageState.of("person", () -> KEEPER,
                        visitor -> visitor.opens("/beheer/mensen?zoek=ict@aalst.test").follows("Ines Claes")),
                PageState.of("person-lock", () -> KEEPER,
                        visitor -> visitor.opens("/beheer/mensen?zoek=ict@aalst.test")
                                .follows("Ines Claes")
                                .follows("Vergrendelen")));
    }

    private static void opensAnInvitation(Visitor visitor) {
        visitor.opens(SentMail.to("financien@aalst.test", "/uitnodiging/[\\w-]+", visitor.page()));
    }

    private static void decides(Visitor visitor) {
        var address = "lore-" + UUID.randomUUID() + "@aalst.test";
        visitor.opens("/account-aanvragen");
        visitor.page().getByLabel("Organisatie").selectOption("Aalst");
        visitor.page().getByLabel("Je naam").fill("Lore Baert");
        visitor.page().getByLabel("E-mailadres").fill(address);
        visitor.page().getByLabel("Functie").fill("Archivaris");
        visitor.presses("Aanvraag versturen");
        visitor.opens(SentMail.to(address, "/account-aanvragen/[\\w-]+", visitor.page()));
        visitor.presses("Aanvraag bevestigen").opens("/medewerkers");
        visitor.page().locator("main").getByText("Lore Baert").first().click();
        visitor.isAt("Aanvraag van Lore Baert");
    }

    private static void mistypes(Visitor visitor) {
        visitor.opens("/profiel/wachtwoord");
        visitor.page().getByLabel("Je huidige wachtwoord").fill("iets");
        visitor.page().getByLabel("Nieuw wachtwoord").fill("azertyuiop123");
        visitor.presses("Wachtwoord veranderen");
        assertThat(visitor.page().locator(".error-summary")).isVisible();
    }
}
