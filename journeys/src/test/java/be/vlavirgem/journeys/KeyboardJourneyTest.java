package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything by keys alone: two chapters are answered, the others are as they were, and the result is read. */
class KeyboardJourneyTest {

    /** Of Kortrijk, more or less. */
    private static final Map<String, String> FIGURES = Map.of("CAP01", "1.050", "CAP02", "812,5", "CAP15", "210",
            "CAP16", "180", "CAP03", "14", "CAP04", "320", "CAP06", "300", "CAP07", "600", "CAP08", "450");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void twoChaptersAreAnsweredAndTheResultIsReadWithoutAMouse() {
        var visitor = visitors.withScript();
        var keys = new Keys(visitor.page());
        signsIn(visitor, keys);
        goesPastTheMenu(visitor.page());
        keys.presses(visitor.page().locator(".side").getByText("Maturiteitsmeting"));
        keys.presses(visitor.button("Meting beginnen"));
        keys.presses(visitor.link(Measuring.CAPACITY));
        countsThePeopleAndTheDevices(visitor, keys);
        keys.presses(visitor.link(Measuring.CHAPTER));
        answersByArrows(visitor, keys);
        List.of(Measuring.STRATEGY, Measuring.ORGANISATION, Measuring.DATA, Measuring.SERVICE)
                .forEach(chapter -> repeats(visitor, keys, chapter));
        keys.presses(visitor.link("Meting indienen"));
        visitor.isAt("De meting indienen");
        keys.presses(visitor.button("Meting indienen"));
        readsTheResult(visitor, keys);
    }

    private static void signsIn(Visitor visitor, Keys keys) {
        visitor.opens("/aanmelden");
        keys.types(visitor.page().getByLabel("E-mailadres"), Portal.shared().editorOf("Kortrijk"));
        keys.types(visitor.page().getByLabel("Wachtwoord"), Portal.PASSWORD);
        visitor.page().keyboard().press("Enter");
        visitor.isAt("Waar staat Kortrijk?");
    }

    /** The first key shows the way to the content; the next control after it is one of the page itself. */
    private static void goesPastTheMenu(Page page) {
        page.keyboard().press("Tab");
        var skip = page.getByText("Naar de inhoud");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#inhoud")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first()).isFocused();
        page.reload();
    }

    /** What is typed is saved when one goes on; the sum follows by itself; the two that nobody knows are still to be found out. */
    private static void countsThePeopleAndTheDevices(Visitor visitor, Keys keys) {
        var measuring = new Measuring(visitor.isAt(Measuring.CAPACITY));
        List.of("CAP01", "CAP02", "CAP15", "CAP16", "CAP03", "CAP04", "CAP06", "CAP07", "CAP08")
                .forEach(code -> keys.types(measuring.card(code).figure(), FIGURES.getOrDefault(code, "")));
        List.of("CAP12", "CAP13").forEach(code -> keys.chooses(measuring.card(code), 3));
        assertThat(measuring.card("CAP05").whole()).containsText("1.350 toestellen");
        List.of("CAP09", "CAP10").forEach(code -> {
            keys.reaches(measuring.card(code).unknown());
            visitor.page().keyboard().press("Space");
        });
        List.of("CAP11", "CAP14", "CAP17").forEach(code -> keys.chooses(measuring.card(code), 3));
        keys.presses(visitor.button("Antwoorden bewaren"));
        assertThat(visitor.page().locator("#voortgang")).containsText("14 van 16 vragen beantwoord");
        assertThat(measuring.card("CAP01").figure()).hasValue("1.050");
        goesBack(visitor, keys);
    }

    /** One stop per question; the arrows choose, and each choice is saved where one stands. */
    private static void answersByArrows(Visitor visitor, Keys keys) {
        var measuring = new Measuring(visitor.isAt(Measuring.CHAPTER));
        keys.chooses(measuring.card("SEC01"), 2);
        assertThat(measuring.option(1, 2)).isFocused();
        assertThat(measuring.savedLine(1)).isVisible();
        visitor.page().keyboard().press("ArrowDown");
        visitor.page().keyboard().press("ArrowDown");
        assertThat(measuring.option(1, 4)).isFocused();
        assertThat(visitor.page().getByRole(AriaRole.STATUS).getByText("Bewaard om")).isVisible();
        List.of(2, 3, 4, 5, 6, 7, 16, 8, 9, 10, 11, 12, 13, 14, 15)
                .forEach(number -> keys.chooses(measuring.card("SEC%02d".formatted(number)), 3));
        keys.presses(visitor.button("Antwoorden bewaren"));
        assertThat(visitor.page().locator("#voortgang")).containsText("16 van 16 vragen beantwoord");
        goesBack(visitor, keys);
    }

    private static void repeats(Visitor visitor, Keys keys, String chapter) {
        keys.presses(visitor.link(chapter));
        visitor.isAt(chapter);
        keys.presses(visitor.button(Measuring.TAKE_OVER));
        assertThat(visitor.page().getByText("De antwoorden van vorige keer zijn overgenomen")).isVisible();
        goesBack(visitor, keys);
    }

    private static void goesBack(Visitor visitor, Keys keys) {
        keys.presses(visitor.page().getByLabel("Kruimelpad").getByRole(AriaRole.LINK).last());
        visitor.isAtSome("Meetronde");
    }

    private static void readsTheResult(Visitor visitor, Keys keys) {
        visitor.isAtSome("Resultaat van Meetronde");
        var chapter = visitor.page().locator("#hoofdstuk-SEC");
        keys.presses(chapter.locator("summary"));
        var table = chapter.getByRole(AriaRole.TABLE);
        assertThat(table).hasAccessibleName("De vragen van %s en wat elk opbrengt".formatted(Measuring.CHAPTER));
        keys.presses(
                table.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Hoe volledig en hoe recent")));
        visitor.isAt(Measuring.CHAPTER);
    }
}
