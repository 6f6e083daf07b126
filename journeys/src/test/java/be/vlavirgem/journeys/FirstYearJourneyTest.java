package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A municipality nobody worked for takes part in the round: from the first invitation by V-ICT-OR to what is handed in, by five people. */
class FirstYearJourneyTest {

    private static final String MUNICIPALITY = "Zoersel";
    private static final String DIRECTOR = "directeur@zoersel.test";
    private static final String BUDGETS = "Budgetten en technologiekeuzes";
    private static final String BUDGET = "TEC01";
    private static final Invitation HILDE = new Invitation(MUNICIPALITY, "Hilde Raes", "hilde@zoersel.test");
    private static final Invitation WIM = new Invitation(MUNICIPALITY, "Wim Bos", "wim@zoersel.test");
    private static final Invitation RITA = new Invitation(MUNICIPALITY, "Rita Smets", "rita@zoersel.test");
    private static final Invitation MARIE = new Invitation(MUNICIPALITY, "Marie Claes", "financien@zoersel.test");

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void fromTheFirstInvitationToTheMeasurementThatIsHandedIn() {
        var keeper = visitors.withScript().signsIn("beheer@v-ict-or.test");
        keeper.opens("/beheer/organisaties?zoek=" + MUNICIPALITY).follows(MUNICIPALITY);
        keeper.follows("Mensen en uitnodigingen").follows("De eerste beheerder uitnodigen");
        HILDE.isSentBy(keeper, "AUTHORITY_ADMINISTRATOR");
        var hilde = HILDE.isAcceptedBy(visitors.withScript(), keeper);
        invites(hilde, WIM, "AUTHORITY_EDITOR");
        invites(hilde, RITA, "SECURITY_OFFICER");
        var wim = WIM.isAcceptedBy(visitors.withScript(), hilde);
        var rita = RITA.isAcceptedBy(visitors.withScript(), hilde);

        hilde.opens("/maturiteit").presses("Meting beginnen").isAtSome("Meetronde");
        asks(hilde, WIM, Measuring.STRATEGY);
        asks(hilde, RITA, Measuring.CHAPTER);
        asksByLink(hilde);

        var marie = visitors.withScript().opens(SentMail.to(MARIE.address(), "/antwoorden/[\\w-]+", hilde.page()));
        answersTheBudget(marie);
        openTask(wim, Measuring.STRATEGY);
        new Measuring(wim).repeats();
        openTask(rita, Measuring.CHAPTER);
        new Measuring(rita).savesAtOnce(1, Measuring.QUESTIONS);

        hilde.opens("/maturiteit").follows("Verder met de meting");
        assertThat(hilde.page().getByText(WIM.name())).hasCount(0);
        assertThat(hilde.page().getByText(RITA.name())).hasCount(0);
        new Measuring(hilde).opens(BUDGETS);
        assertThat(new Card(hilde.page(), BUDGET).savedLine())
                .containsText("door Marie Claes (zonder account, gevraagd door Hilde Raes)");
        new Measuring(hilde).repeats().repeats(Measuring.ORGANISATION, Measuring.DATA, Measuring.SERVICE);

        approves(hilde);
        hilde.opens("/maturiteit").follows("Verder met de meting");
        assertThat(hilde.page().getByText("Goedgekeurd door Griet Aerts (%s)".formatted(DIRECTOR))).isVisible();
        new Measuring(hilde).opens(BUDGETS).submits();
    }

    private static void invites(Visitor administrator, Invitation invitation, String role) {
        administrator.opens("/medewerkers").follows("Collega uitnodigen");
        invitation.isSentBy(administrator, role);
    }

    /** From the page of the measurement and back to it, where it stands until it is done. */
    private static void asks(Visitor asker, Invitation colleague, String chapter) {
        asker.follows("Aan een collega vragen: " + chapter).isAt("Een taak maken");
        asker.page().getByLabel("Voor wie").selectOption(colleague.name());
        asker.page().locator("#taak-tegen").fill("1/12/2099");
        asker.presses("Taak bewaren");
        assertThat(asker.page().locator(".notice.good")).containsText("De taak is gemaakt");
        asker.opens("/maturiteit").follows("Verder met de meting").isAtSome("Meetronde");
        assertThat(asker.page().getByText(colleague.name()).first()).isVisible();
    }

    private static void asksByLink(Visitor asker) {
        new Measuring(asker).opens(BUDGETS);
        asker.page().locator("a[href$='zonder-account?vraag=%s']".formatted(BUDGET)).click();
        asker.isAt("Iemand zonder account vragen");
        asker.page().getByLabel("Naam").fill(MARIE.name());
        asker.page().getByLabel("E-mailadres").fill(MARIE.address());
        asker.presses("Vraag versturen").isAt("Gevraagd aan " + MARIE.name());
    }

    private static void answersTheBudget(Visitor marie) {
        marie.presses("Beginnen");
        var card = new Card(marie.page(), BUDGET);
        card.figure().fill("125.000");
        card.figure().press("Tab");
        assertThat(card.savedLine()).containsText("door jou");
        marie.presses("Klaar, verzenden").isAt("Verzonden, bedankt");
    }

    private static void openTask(Visitor colleague, String chapter) {
        colleague.opens("/meldingen").followsOneOf("Hilde Raes geeft je een taak").isAtSome(chapter);
        colleague.page().locator("dl a").click();
        colleague.page().locator(".question").first().waitFor();
        colleague.isAt(chapter);
    }

    private void approves(Visitor asker) {
        asker.opens("/maturiteit").follows("Verder met de meting").follows("Goedkeuring vragen of opvolgen");
        asker.page().getByLabel("Of iemand zonder account").fill(DIRECTOR);
        asker.presses("Goedkeuring vragen");
        assertThat(asker.page().getByText("De vraag is verstuurd")).isVisible();
        var director = visitors.withScript().opens(SentMail.to(DIRECTOR, "/goedkeuren/[\\w-]+", asker.page()));
        director.page().getByLabel("Je naam").fill("Griet Aerts");
        director.presses("Goedkeuren");
        assertThat(director.page().getByText("Goedgekeurd door Griet Aerts").first()).isVisible();
    }
}
