package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody of finance, without account, is asked one question by a link, answers it on a phone, and can do so once. */
class GuestJourneyTest {

    private static final String MUNICIPALITY = "Wevelgem";
    private static final String GUEST = "marie.claes@wevelgem.test";
    private static final String LINK = "/antwoorden/[\\w-]+";
    private static final String BUDGET = "Budgetten en technologiekeuzes";
    private static final String QUESTION = "TEC01";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aQuestionIsAskedByLinkAnsweredOnAPhoneSeenByTheAskerAndTheLinkSaysItWasSent() {
        var els = visitors.withScript().signsIn(Portal.shared().editorOf(MUNICIPALITY));
        Measuring.begunBy(els).goesBack().opens(BUDGET);
        asks(els);
        var link = SentMail.to(GUEST, LINK, els.page());
        answers(link);
        sees(els);
        var again = visitors.withoutScript().opens(link).isAt("Verzonden, bedankt");
        assertThat(again.page().getByText("Je antwoorden zijn op "))
                .containsText("naar Els Peeters van " + MUNICIPALITY);
    }

    private static void asks(Visitor els) {
        els.page().locator("a[href$='zonder-account?vraag=%s']".formatted(QUESTION)).click();
        els.isAt("Iemand zonder account vragen");
        assertThat(els.page().locator("input[name=vraag]:checked")).hasCount(1);
        els.presses("Vraag versturen");
        assertThat(els.page().locator(".error-summary")).containsText("Vul een naam in");
        els.page().getByLabel("Naam").fill("Marie Claes");
        els.page().getByLabel("E-mailadres").fill(GUEST);
        els.page().locator("#bericht").fill("Neem het cijfer uit de jaarrekening.");
        els.presses("Vraag versturen").isAt("Gevraagd aan Marie Claes");
        assertThat(els.page().locator(".notice.good")).containsText("De mail met de link is onderweg");
        assertThat(els.page().getByText("Nog niet begonnen")).isVisible();
    }

    private void answers(String link) {
        var marie = visitors.withScript();
        marie.page().setViewportSize(390, 780);
        marie.opens(link).isAt("Vragen van " + MUNICIPALITY);
        assertThat(marie.page().getByText("Neem het cijfer uit de jaarrekening.")).isVisible();
        marie.presses("Beginnen");
        assertThat(marie.page().locator(".question")).hasCount(1);
        var card = new Card(marie.page(), QUESTION);
        card.figure().fill("veel");
        marie.presses("Klaar, verzenden");
        assertThat(card.error()).isVisible();
        card.figure().fill("125.000");
        card.figure().press("Tab");
        assertThat(card.savedLine()).containsText("door jou");
        marie.presses("Klaar, verzenden").isAt("Verzonden, bedankt");
    }

    private static void sees(Visitor els) {
        els.opens("/taken");
        assertThat(els.page().locator("section[aria-labelledby=gasten]")).containsText("Verzonden op");
        els.opens("/maturiteit").follows("Verder met de meting");
        new Measuring(els).opens(BUDGET);
        assertThat(new Card(els.page(), QUESTION).savedLine())
                .containsText("door Marie Claes (zonder account, gevraagd door Els Peeters)");
    }
}
