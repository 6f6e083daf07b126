package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything by keys alone, and named so that it can be heard. */
class KeyboardJourneyTest {

    private static final int FAR_ENOUGH = 60;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aMeasurementIsAnsweredAndSubmittedWithoutAMouse() {
        var visitor = visitors.withScript();
        signsInByKeys(visitor);
        goesPastTheMenu(visitor.page());
        presses(visitor.page(), menu(visitor.page(), "Maturiteitsmeting"));
        presses(visitor.page(), visitor.button("Meting beginnen"));
        presses(visitor.page(), visitor.link("Begin met " + Measuring.CHAPTER));
        visitor.isAt(Measuring.CHAPTER);
        var measuring = new Measuring(visitor);
        answersByArrows(measuring);
        measuring.savesAtOnce(2, Measuring.QUESTIONS);
        presses(visitor.page(), visitor.link("Naar het overzicht van de meting"));
        presses(visitor.page(), visitor.link("Meting indienen"));
        visitor.isAt("De meting indienen");
        presses(visitor.page(), visitor.button("Meting indienen"));
        opensTheExplanation(visitor.page());
    }

    private static void signsInByKeys(Visitor visitor) {
        visitor.opens("/aanmelden");
        var keys = visitor.page().keyboard();
        reach(visitor.page(), visitor.page().getByLabel("E-mailadres"));
        keys.type(Portal.shared().editorOf("Kortrijk"));
        keys.press("Tab");
        keys.type(Portal.PASSWORD);
        keys.press("Enter");
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

    private static Locator menu(Page page, String words) {
        return page.locator(".side").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
    }

    /** One stop per question; the arrows choose, and each choice is saved where one stands. */
    private static void answersByArrows(Measuring measuring) {
        var page = measuring.visitor().page();
        reach(page, measuring.option(1, 1));
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(measuring.option(1, 2)).isFocused();
        assertThat(measuring.option(1, 2)).isChecked();
        assertThat(measuring.savedLine(1)).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(measuring.option(1, 4)).isFocused();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("Bewaard om")).isVisible();
    }

    private static void opensTheExplanation(Page page) {
        presses(page, page.locator("main summary"));
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        assertThat(page.getByRole(AriaRole.TABLE))
                .hasAccessibleName("De vragen van %s en wat elk opbrengt".formatted(Measuring.CHAPTER));
    }

    private static void presses(Page page, Locator control) {
        reach(page, control);
        page.keyboard().press("Enter");
    }

    /** By the tab key alone, as often as needed. */
    private static void reach(Page page, Locator control) {
        control.waitFor();
        for (var times = 0; times < FAR_ENOUGH && !isFocused(control); times++) {
            page.keyboard().press("Tab");
        }
        assertThat(control).isFocused();
        assertThat(control).isInViewport();
    }

    private static boolean isFocused(Locator control) {
        return (boolean) control.evaluate("control => control === document.activeElement");
    }

    @Test
    void theMenuAndAQuestionAreHeardAsTheyAreSeen() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Roeselare"));
        var measuring = Measuring.begunBy(visitor);
        assertThat(visitor.page().locator(".side nav")).matchesAriaSnapshot("""
                - navigation "Hoofdmenu":
                  - list:
                    - listitem:
                      - link "Dashboard"
                    - listitem:
                      - text: Meten en vergelijken
                      - list:
                        - listitem:
                          - link "Maturiteitsmeting"
                """);
        assertThat(measuring.question(3)).matchesAriaSnapshot("""
                - group /3\\. Hoe volledig en hoe recent is het verwerkingsregister/:
                  - radio /Er is geen register/
                  - radio /De helft van de diensten/
                """);
        var group = measuring.question(3).getByRole(AriaRole.GROUP).first();
        assertThat(group).hasAccessibleDescription(Pattern.compile("^Artikel 30 van de AVG"));
        assertThat(visitor.page().getByRole(AriaRole.PROGRESSBAR)).hasAccessibleName("0 van 16 vragen beantwoord");
    }

    @Test
    void anErrorIsHeardWithItsQuestion() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Aarschot"));
        var measuring = Measuring.begunBy(visitor);
        measuring.question(4).getByText("Notitie").click();
        measuring.question(4).getByRole(AriaRole.TEXTBOX).fill("Na te vragen.");
        visitor.presses("Antwoorden bewaren");
        var summary = visitor.page()
                .getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText("aandacht"));
        assertThat(summary).isFocused();
        var group = measuring.question(4).getByRole(AriaRole.GROUP).first();
        assertThat(group).hasAccessibleDescription(
                Pattern.compile("^Fout: Kies ook een antwoord; je notitie staat er nog\\."));
        assertThat(measuring.question(4).getByRole(AriaRole.TEXTBOX)).hasValue("Na te vragen.");
        presses(visitor.page(), summary.getByRole(AriaRole.LINK));
        assertThat(measuring.question(4).getByRole(AriaRole.RADIO).first()).isFocused();
        visitor.page().keyboard().press("Space");
        assertThat(measuring.savedLine(4)).isVisible();
    }
}
