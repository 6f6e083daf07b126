package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A municipality nobody worked for gets its people, one mail after the other; who forgets a password gets in again. */
class PeopleJourneyTest {
    private static final String KEEPER = "beheer@v-ict-or.test";
    private static final Invitation FIRST = new Invitation("Zutendaal", "Hilde Raes", "hilde@zutendaal.test");
    private static final Invitation SECOND = new Invitation("Zutendaal", "Wim Bos", "wim@zutendaal.test");

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void vIctOrInvitesTheFirstAdministratorWhoInvitesAColleague() {
        var keeper = visitors.withScript().signsIn(KEEPER).opens("/beheer/organisaties?zoek=Zutendaal");
        keeper.follows("Zutendaal").follows("Mensen en uitnodigingen");
        assertThat(keeper.page().getByText("Hier werkt nog niemand")).isVisible();
        keeper.follows("De eerste beheerder uitnodigen");
        FIRST.isSentBy(keeper, "AUTHORITY_ADMINISTRATOR");

        var hilde = FIRST.isAcceptedBy(visitors.withScript(), keeper);
        hilde.opens("/medewerkers").follows("Collega uitnodigen");
        SECOND.isSentBy(hilde, "AUTHORITY_EDITOR");

        var wim = SECOND.isAcceptedBy(visitors.withoutScript(), hilde);
        wim.expecting(404)
                .opens(SentMail.to(SECOND.address(), Invitation.LINK, hilde.page()))
                .isAt("Deze uitnodiging werkt niet");

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
        Invitation.setsAPassword(visitor);
        visitor.presses("Wachtwoord bewaren").isAt("Aanmelden");
        Invitation.signsIn(visitor, forgetful);
        visitor.isAtSome("Zelzate");
    }
}
