package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A municipality nobody worked for gets its people, one mail after the other; who forgets a password gets in again. */
class PeopleJourneyTest {
    private static final String KEEPER = "beheer@v-ict-or.test";
    private static final String FIRST = "hilde@zutendaal.test";
    private static final String SECOND = "wim@zutendaal.test";
    private static final String LINK = "/uitnodiging/[\\w-]+";
    private static final String PASSWORD = "vier kikkers lezen de krant";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void vIctOrInvitesTheFirstAdministratorWhoInvitesAColleague() {
        var keeper = visitors.withScript().signsIn(KEEPER).opens("/beheer/organisaties?zoek=Zutendaal");
        keeper.follows("Zutendaal").follows("Mensen en uitnodigingen");
        assertThat(keeper.page().getByText("Hier werkt nog niemand")).isVisible();
        keeper.follows("De eerste beheerder uitnodigen");
        invites(keeper, "Hilde Raes", FIRST, "AUTHORITY_ADMINISTRATOR");

        var hilde = visitors.withScript()
                .opens(SentMail.to(FIRST, LINK, keeper.page()))
                .isAt("Werk mee voor Zutendaal");
        setsAPassword(hilde);
        hilde.presses("Uitnodiging aanvaarden").isAtSome("Zutendaal");
        hilde.opens("/medewerkers").follows("Collega uitnodigen");
        invites(hilde, "Wim Bos", SECOND, "AUTHORITY_EDITOR");

        var wim = visitors.withoutScript().opens(SentMail.to(SECOND, LINK, hilde.page()));
        setsAPassword(wim);
        wim.presses("Uitnodiging aanvaarden").isAtSome("Zutendaal");
        wim.expecting(404).opens(SentMail.to(SECOND, LINK, hilde.page())).isAt("Deze uitnodiging werkt niet");

        hilde.opens("/meldingen");
        assertThat(hilde.page().getByText("Wim Bos aanvaardde je uitnodiging")).isVisible();
        hilde.opens("/medewerkers").follows("Wim Bos").isAt("Wim Bos");
        hilde.page().locator("input[value=AUTHORITY_ADMINISTRATOR]").check();
        hilde.presses("Rollen bewaren");
        assertThat(hilde.page().getByText("De rollen zijn bewaard.")).isVisible();
    }

    @Test
    void whoForgotThePasswordChoosesAnotherByMail() {
        var forgetful = Portal.shared().colleagueIn("Zelzate");
        var visitor = visitors.withScript().opens("/aanmelden").follows("Wachtwoord vergeten");
        visitor.page().getByLabel("E-mailadres").fill(forgetful);
        visitor.presses("Stuur me een link");
        assertThat(visitor.page().getByText("Als er een account met dit adres is")).isVisible();
        visitor.opens(SentMail.to(forgetful, "/wachtwoord-instellen/[\\w-]+", visitor.page()));
        setsAPassword(visitor);
        visitor.presses("Wachtwoord bewaren").isAt("Aanmelden");
        visitor.page().getByLabel("E-mailadres").fill(forgetful);
        visitor.page().getByLabel("Wachtwoord").fill(PASSWORD);
        visitor.presses("Aanmelden").isAtSome("Zelzate");
    }

    private static void invites(Visitor visitor, String name, String address, String role) {
        visitor.page().getByLabel("Naam").fill(name);
        visitor.page().getByLabel("E-mailadres").fill(address);
        visitor.page().locator("input[value=" + role + "]").check();
        visitor.presses("Uitnodiging versturen");
        assertThat(visitor.page().getByText("De uitnodiging is verstuurd.")).isVisible();
    }

    private static void setsAPassword(Visitor visitor) {
        visitor.page().getByLabel("Nieuw wachtwoord").fill(PASSWORD);
        visitor.page().getByLabel("Nog eens hetzelfde wachtwoord").fill(PASSWORD);
    }
}
