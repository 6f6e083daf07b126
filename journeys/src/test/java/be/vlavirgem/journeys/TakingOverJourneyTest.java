package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was said last time is taken over, chapter by chapter: all of it, or all but what changed. */
class TakingOverJourneyTest {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void everythingIsStillRightExceptOneThing() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Waregem"));
        var measuring = Measuring.begunBy(visitor).saves(1);
        visitor.page().reload();
        var known = visitor.page().getByRole(AriaRole.MAIN).locator("[name=anders]");
        var all = known.count();
        assertThat(visitor.page().getByText("Wat je al beantwoordde, blijft staan")).isVisible();
        visitor.page().getByText("Alles klopt nog, behalve …").click();
        visitor.page().locator("[name=anders][value=SEC05]").check();
        measuring.repeats();
        assertThat(measuring.savedLine(5)).hasCount(0);
        assertThat(measuring.question(5).locator(":checked")).hasCount(0);
        assertThat(measuring.best(1)).isChecked();
        assertThat(measuring.question(6).locator(":checked")).hasCount(1);
        assertThat(measuring.savedLine(6)).containsText("door jou");
        assertThat(visitor.page().locator("#voortgang")).containsText("%d van 16 vragen beantwoord".formatted(all));
        theOneIsLeft(visitor, measuring);
    }

    private static void theOneIsLeft(Visitor visitor, Measuring measuring) {
        assertThat(visitor.page().locator("[name=anders]")).hasCount(1);
        assertThat(measuring.question(5).locator(".previous")).hasText(Pattern.compile("Meetronde \\d{4}: .+"));
        measuring.saves(5).goesBack();
        assertThat(visitor.page().getByRole(AriaRole.ROW).nth(4)).containsText("16 van 16");
    }
}
