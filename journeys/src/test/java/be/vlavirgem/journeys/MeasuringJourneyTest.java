package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job: somebody answers, is signed out half-way, loses nothing, submits, and reads a score that explains itself. */
class MeasuringJourneyTest {

    private static final String AALST = "ict@aalst.test";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void whoIsSignedOutHalfWayLosesNothingAndReadsAScoreThatExplainsItself() {
        var visitor = visitors.withScript().signsIn(AALST);
        var before = figure(visitor);
        var measuring = Measuring.begunBy(visitor);
        answersOneByOne(measuring);
        isSignedOutAndToldSo(visitor, measuring);
        comesBackAndFindsEverything(visitor, measuring);
        measuring.pressesSave();
        assertThat(measuring.unsavedMark(10)).hasCount(0);
        assertThat(measuring.savedLine(10)).containsText("door jou");
        measuring.chooses(11, Measuring.QUESTIONS).pressesSave().goesBack().repeatsTheRest().opens(Measuring.CHAPTER);
        measuring.submits();
        opensTheScore(visitor);
        var total = visitor.page().locator("#totaalscore").innerText();
        assertThat(Double.parseDouble(total.replace(',', '.'))).isCloseTo(WeighedChapters.on(visitor.page()),
                within(0.06));
        assertThat(figure(visitor.opens("/dashboard"))).isEqualTo(total).isNotEqualTo(before);
    }

    /** The first answer is the lowest one; it is saved while the focus stays where it was. */
    private static void answersOneByOne(Measuring measuring) {
        var page = measuring.visitor().page();
        measuring.option(1, 1).focus();
        page.keyboard().press("Space");
        assertThat(page.getByRole(AriaRole.STATUS).getByText("Bewaard om")).isVisible();
        assertThat(measuring.savedLine(1)).containsText("door jou");
        assertThat(measuring.option(1, 1)).isFocused();
        assertThat(measuring.option(1, 1)).isChecked();
        IntStream.rangeClosed(2, 9).forEach(measuring::saves);
        assertThat(page.locator("#voortgang")).containsText("9 van 16 vragen beantwoord");
    }

    private static void isSignedOutAndToldSo(Visitor visitor, Measuring measuring) {
        visitor.losesTheSession().expecting(401);
        measuring.best(10).check();
        assertThat(visitor.page().getByRole(AriaRole.ALERT).getByText("Je bent intussen afgemeld")).isVisible();
        assertThat(measuring.unsavedMark(10)).isVisible();
    }

    private static void comesBackAndFindsEverything(Visitor visitor, Measuring measuring) {
        visitor.page()
                .getByRole(AriaRole.ALERT)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Opnieuw aanmelden"))
                .click();
        visitor.signsInHere(AALST).isAt(Measuring.CHAPTER);
        IntStream.rangeClosed(2, 9).forEach(number -> {
            assertThat(measuring.best(number)).isChecked();
            assertThat(measuring.savedLine(number)).isVisible();
        });
        assertThat(measuring.best(10)).isChecked();
        assertThat(measuring.unsavedMark(10)).isVisible();
        assertThat(visitor.page().getByText("We hebben teruggezet wat je eerder typte")).isVisible();
    }

    private static void opensTheScore(Visitor visitor) {
        visitor.isAt("Resultaat van " + roundIn(visitor.page()));
        var chapter = visitor.page().locator("#hoofdstuk-SEC");
        assertThat(chapter.locator(".figure")).containsText("96,4 op 100");
        chapter.getByText("Hoe komt deze score tot stand?").click();
        assertThat(chapter.locator("tfoot").getByRole(AriaRole.CELL).last()).hasText("96,43");
        assertThat(chapter.locator("tbody").getByRole(AriaRole.ROWHEADER)).hasCount(Measuring.QUESTIONS);
        assertThat(chapter.getByRole(AriaRole.ROW).nth(1)).containsText(QuestionnaireText.firstAnswer("SEC01"));
        assertThat(chapter.getByRole(AriaRole.ROW).nth(1).getByRole(AriaRole.CELL).nth(1)).hasText("0");
    }

    @Test
    void withoutScriptAnExpiredSessionCarriesTheAnswersThroughSigningIn() {
        var editor = Portal.shared().editorOf("Brugge");
        var visitor = visitors.withoutScript().signsIn(editor);
        var measuring = Measuring.begunBy(visitor);
        measuring.chooses(1, 9).pressesSave();
        measuring.chooses(10, 12);
        measuring.option(1, 1).check();
        isSentToTheDoorWithTheForm(visitor);
        visitor.signsInHere(editor).isAt(Measuring.CHAPTER);
        findsTheFormUnsaved(measuring);
        measuring.pressesSave();
        assertThat(measuring.savedLine(12)).containsText("door jou");
        measuring.chooses(13, Measuring.QUESTIONS)
                .pressesSave()
                .repeats(Measuring.STRATEGY, Measuring.ORGANISATION, Measuring.DATA, Measuring.SERVICE)
                .submits();
        opensTheScore(visitor);
    }

    private static void isSentToTheDoorWithTheForm(Visitor visitor) {
        visitor.losesTheSession().presses("Antwoorden bewaren");
        assertThat(visitor.page().getByText("Je was intussen afgemeld.")).isVisible();
        assertThat(visitor.page().getByText("versleuteld meegenomen")).isVisible();
    }

    private static void findsTheFormUnsaved(Measuring measuring) {
        IntStream.rangeClosed(10, 12).forEach(number -> {
            assertThat(measuring.best(number)).isChecked();
            assertThat(measuring.question(number)).containsText("Nog niet bewaard");
        });
        assertThat(measuring.option(1, 1)).isChecked();
        assertThat(measuring.question(1)).containsText("Nog niet bewaard");
        assertThat(measuring.savedLine(9)).isVisible();
    }

    @Test
    void whoAnswersAfterAColleagueSeesBothAnswersAndDecides() {
        var portal = Portal.shared();
        var first = Measuring.begunBy(visitors.withScript().signsIn(portal.editorOf("Leuven")));
        var second = Measuring.continuedBy(visitors.withScript().signsIn(portal.colleagueIn("Leuven")));
        first.saves(3);
        second.option(3, 1).check();
        assertThat(second.question(3).getByRole(AriaRole.ALERT)).containsText("Els Peeters bewaarde");
        assertThat(second.question(3).getByRole(AriaRole.ALERT))
                .containsText(labelOf(first));
        assertThat(second.option(3, 1)).isChecked();
        second.pressesSave();
        first.visitor().page().reload();
        assertThat(first.option(3, 1)).isChecked();
        assertThat(first.savedLine(3)).containsText("door Koen Jacobs");
    }

    private static String labelOf(Measuring measuring) {
        return measuring.question(3).locator("label:has(:checked)").innerText().strip();
    }

    private static String figure(Visitor visitor) {
        return visitor.page()
                .locator(".tile .figure", new Page.LocatorOptions().setHasText("op 100"))
                .first()
                .locator("span")
                .innerText();
    }

    private static String roundIn(Page page) {
        return page.getByLabel("Kruimelpad").getByRole(AriaRole.LINK).last().innerText();
    }
}
