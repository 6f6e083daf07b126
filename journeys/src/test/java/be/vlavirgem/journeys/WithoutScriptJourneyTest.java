package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything also works without JavaScript. */
class WithoutScriptJourneyTest {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void checkboxesAndFiguresAreSavedLastTimeIsTakenOverAndTheResultIsRead() {
        var visitor = visitors.withoutScript().signsIn(Portal.shared().editorOf("Menen"));
        var measuring = Measuring.begunBy(visitor).goesBack().opens(Measuring.STRATEGY);
        ticks(measuring, measuring.card("STR09"));
        measuring.goesBack().opens(Measuring.CAPACITY);
        counts(measuring);
        measuring.goesBack().opens(Measuring.CHAPTER).repeats().goesBack();
        visitor.follows("Bekijk het resultaat").isAtSome("Resultaat van Meetronde");
        reads(visitor);
    }

    /** What excludes the others is told by the server. */
    private static void ticks(Measuring measuring, Card card) {
        card.option(1).check();
        card.option(4).check();
        card.box("Geen van deze").check();
        measuring.visitor().presses("Antwoorden bewaren");
        assertThat(card.error()).containsText("Laat er een van staan");
        assertThat(card.option(4)).isChecked();
        card.box("Geen van deze").uncheck();
        measuring.pressesSave();
        assertThat(card.option(1)).isChecked();
        assertThat(card.option(2)).not().isChecked();
        assertThat(card.option(4)).isChecked();
    }

    private static void counts(Measuring measuring) {
        measuring.card("CAP06").figure().fill("1 200");
        measuring.card("CAP07").figure().fill("12,34,5");
        measuring.card("CAP08").unknown().check();
        measuring.visitor().presses("Antwoorden bewaren");
        assertThat(measuring.card("CAP07").error()).isVisible();
        assertThat(measuring.card("CAP07").figure()).hasValue("12,34,5");
        assertThat(measuring.card("CAP06").savedLine()).isVisible();
        measuring.card("CAP07").figure().fill("300");
        measuring.card("CAP08").unknown().uncheck();
        measuring.card("CAP08").figure().fill("0");
        measuring.pressesSave();
        assertThat(measuring.card("CAP06").figure()).hasValue("1.200");
        assertThat(measuring.card("CAP05").whole()).containsText("1.500 toestellen");
        hasNoServers(measuring);
    }

    private static void hasNoServers(Measuring measuring) {
        measuring.card("CAP09").figure().fill("0");
        measuring.card("CAP10").figure().fill("0");
        measuring.pressesSave();
        assertThat(measuring.card("CAP17").whole()).containsText("Deze vraag geldt niet door wat je antwoordde op");
        assertThat(measuring.card("CAP17").option(1)).hasCount(0);
        measuring.card("CAP10").figure().fill("2");
        measuring.pressesSave();
        assertThat(measuring.card("CAP17").option(1)).isVisible();
    }

    private static void reads(Visitor visitor) {
        var page = visitor.page();
        assertThat(page.locator("#hoofdstuk-SEC .figure")).containsText("op 100");
        page.locator("#uitleg-SEC > summary").click();
        assertThat(page.locator("#uitleg-SEC tbody").getByRole(AriaRole.ROWHEADER)).hasCount(Measuring.QUESTIONS);
        var chart = page.getByRole(AriaRole.FIGURE,
                new com.microsoft.playwright.Page.GetByRoleOptions().setName("Score per hoofdstuk"));
        chart.locator("summary").click();
        assertThat(chart.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(Measuring.CHAPTER)))
                .isVisible();
    }
}
