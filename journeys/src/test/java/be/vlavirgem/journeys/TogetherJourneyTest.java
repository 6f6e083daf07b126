package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two colleagues share a measurement: one is asked for a chapter and finds it, they talk about a question, and the task is done and not done; what nobody knows is asked as one question. */
class TogetherJourneyTest {

    private static final String MUNICIPALITY = "Landen";
    private static final int QUESTION = 2;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aChapterIsAskedOfAColleagueWhoFindsItTalksAboutItAndDoesIt() {
        var colleague = Portal.shared().colleagueIn(MUNICIPALITY);
        var els = visitors.withScript().signsIn(Portal.shared().editorOf(MUNICIPALITY));
        Measuring.begunBy(els).goesBack();
        asks(els);
        var koen = visitors.withScript().signsIn(colleague);
        findsTheTask(koen);
        commentsWithAMention(koen);
        isCalledIn(els);
        doesTheTask(koen);
        asksAQuestion(els);
        answersIt(koen);
        seesItAnswered(els);
    }

    private static void asks(Visitor els) {
        els.follows("Aan een collega vragen: " + Measuring.CHAPTER).isAt("Een taak maken");
        els.presses("Taak bewaren");
        assertThat(els.page().locator(".error-summary")).containsText("Kies iemand uit de lijst.");
        els.page().getByLabel("Voor wie").selectOption("Koen Jacobs");
        els.page().locator("#taak-tegen").fill("1/12/2099");
        els.presses("Taak bewaren");
        assertThat(els.page().locator(".notice.good")).containsText("De taak is gemaakt");
        els.page().locator("dl a").click();
        els.isAt(Measuring.CHAPTER);
        new Measuring(els).goesBack();
        assertThat(els.link("Koen Jacobs, tegen 01/12/2099")).isVisible();
    }

    private static void findsTheTask(Visitor koen) {
        var tile = koen.page().locator(".tile").filter(new Locator.FilterOptions().setHasText("Jouw taken"));
        assertThat(tile).containsText("1 taak te doen");
        assertThat(tile).containsText("tegen 01/12/2099");
        koen.opens("/meldingen");
        koen.followsOneOf("Els Peeters geeft je een taak").isAtSome(Measuring.CHAPTER);
        koen.page().locator("dl a").click();
        koen.isAt(Measuring.CHAPTER);
    }

    private static void commentsWithAMention(Visitor koen) {
        koen.page().locator("#vraag-SEC01").waitFor();
        koen.page().locator("a.talk").first().click();
        var dialog = koen.page().getByRole(AriaRole.DIALOG);
        var field = dialog.getByLabel("Je opmerking");
        field.fill("Klopt dit, @el nu?");
        field.press("End");
        for (var step = 0; step < " nu?".length(); step++) {
            field.press("ArrowLeft");
        }
        field.pressSequentially("s");
        field.press("ArrowDown");
        koen.page().keyboard().press("Enter");
        assertThat(field).hasValue("Klopt dit, @Els Peeters nu?");
        dialog.getByText("Opmerking plaatsen").click();
        assertThat(dialog.locator(".person")).hasText("@Els Peeters");
        assertThat(koen.page().locator("#opmerkingen-SEC01")).hasText("1 opmerking");
        dialog.getByText("Sluiten").click();
        assertThat(dialog).isHidden();
    }

    private static void isCalledIn(Visitor els) {
        els.opens("/meldingen");
        els.followsOneOf("Koen Jacobs vermeldt je in een opmerking").isAt("Opmerkingen");
        assertThat(els.page().locator(".comment.fresh .said")).hasText("Klopt dit, @Els Peeters nu?");
        els.page().getByLabel("Je opmerking").fill("Ja, zie https://www.vlaanderen.be.");
        els.presses("Opmerking plaatsen");
        assertThat(els.page().locator(".said a")).hasText("https://www.vlaanderen.be");
        els.page().locator(".comment .deeds button").click();
        assertThat(els.page().getByText("Verwijderd door Els Peeters")).isVisible();
        els.page().locator(".comment .deeds button[aria-label^=Terugzetten]").click();
        assertThat(els.page().locator(".said")).hasCount(2);
    }

    private static void doesTheTask(Visitor koen) {
        koen.opens("/taken").isAt("Jouw taken");
        koen.page().locator("table.tasks form button").click();
        assertThat(koen.page().locator(".notice.good")).containsText("De taak staat op klaar.");
        koen.presses("Toch niet klaar");
        assertThat(koen.page().locator(".notice.good")).containsText("De taak is weer te doen.");
        koen.opens("/taken/alle?wie=ik&stand=open");
        assertThat(koen.page().locator("tbody tr")).hasCount(1);
    }

    /** What nobody here knows, from the list of what is to be found out. */
    private static void asksAQuestion(Visitor els) {
        var measuring = Measuring.continuedBy(els);
        measuring.unknown(QUESTION).check();
        assertThat(measuring.savedLine(QUESTION)).isVisible();
        measuring.goesBack();
        els.page().locator("li a[href$='/SEC0%d']".formatted(QUESTION)).click();
        els.isAt("Een taak maken");
        els.page().getByLabel("Voor wie").selectOption("Koen Jacobs");
        els.page().locator("#taak-tegen").fill("2/12/2099");
        els.presses("Taak bewaren");
        assertThat(els.page().locator(".notice.good")).containsText("De taak is gemaakt");
    }

    private static void answersIt(Visitor koen) {
        koen.opens("/taken").isAt("Jouw taken");
        koen.page().locator("table.tasks a").filter(new Locator.FilterOptions().setHasText(", 2. ")).click();
        koen.page().locator("dl a").click();
        koen.isAt(Measuring.CHAPTER);
        var measuring = new Measuring(koen);
        assertThat(koen.page().getByText("Gevraagd aan Koen Jacobs, tegen 02/12/2099")).isVisible();
        measuring.best(QUESTION).check();
        assertThat(measuring.savedLine(QUESTION)).containsText("door jou");
    }

    private static void seesItAnswered(Visitor els) {
        els.opens("/meldingen");
        els.page().locator("main a").filter(new Locator.FilterOptions().setHasText(", 2. ")).first().click();
        assertThat(els.page().getByText("de vraag is beantwoord.")).isVisible();
    }
}
