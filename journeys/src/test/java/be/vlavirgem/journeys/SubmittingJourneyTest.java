package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After answering: submitting, taking it back, and what is done with a result. */
class SubmittingJourneyTest {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aSubmittedMeasurementIsOpenedAgainChangedAndSubmittedAgain() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Izegem"));
        var measuring = Measuring.begunBy(visitor).savesAtOnce(1, Measuring.QUESTIONS);
        measuring.option(5, 1).check();
        assertThat(measuring.savedLine(5)).isVisible();
        measuring.pressesSave()
                .repeats(Measuring.STRATEGY, Measuring.ORGANISATION, Measuring.DATA, Measuring.SERVICE);
        foldsWhatIsOpen(measuring);
        measuring.submits();
        var before = total(visitor);
        visitor.follows(Measuring.TO_THE_MEASUREMENT);
        assertThat(visitor.page().getByText("De antwoorden liggen vast").or(visitor.page().getByText("heropen dan")))
                .isVisible();
        visitor.page().getByText("Nog iets wijzigen?").click();
        visitor.presses("Meting heropenen");
        assertThat(visitor.page().getByText("De meting staat weer open")).isVisible();
        measuring.opens(Measuring.CHAPTER).chooses(5, 5).pressesSave().submits();
        assertThat(total(visitor)).isGreaterThan(before);
        visitor.follows(Measuring.TO_THE_MEASUREMENT).follows("Geschiedenis").isAt("Geschiedenis");
        assertThat(visitor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM).getByText("Ingediend op"))
                .hasCount(2);
    }

    /** Chapter by chapter, above the button; each question is one step away. */
    private static void foldsWhatIsOpen(Measuring measuring) {
        var visitor = measuring.goesBack().visitor().follows("Meting indienen").isAt("De meting indienen");
        var open = visitor.page().locator("section[aria-labelledby=open]");
        assertThat(open.getByRole(AriaRole.LINK)).hasCount(0);
        open.getByText(Measuring.CAPACITY).click();
        open.getByRole(AriaRole.LINK).first().click();
        visitor.isAt(Measuring.CAPACITY);
        assertThat(visitor.page().url()).contains("#vraag-CAP");
    }

    private static double total(Visitor visitor) {
        return Double.parseDouble(visitor.page().locator("#totaalscore").innerText().replace(',', '.'));
    }

    @Test
    void aResultIsHeldAgainstAnotherGroup() {
        var visitor = lastYears(visitors.withScript().signsIn("lezer@aalst.test"));
        var comparison = visitor.page().locator("section[aria-labelledby=vergelijking]");
        var before = comparison.locator("p").first().innerText();
        visitor.page()
                .getByLabel("Vergelijk met")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel(flanders(visitor.page())));
        visitor.presses("Vergelijken");
        assertThat(comparison.getByText("Jij koos deze groep.")).isVisible();
        assertThat(comparison.locator("p").first()).not().hasText(before);
        assertThat(comparison.locator("p").first()).containsText("Vlaanderen");
        assertThat(visitor.page().getByLabel("Vergelijk met").locator("option:checked")).containsText("Vlaanderen");
        assertThat(visitor.page().locator("section[aria-labelledby=totaal]"))
                .containsText("De helft van je vergelijkingsgroep zit tussen");
    }

    private static String flanders(Page page) {
        return page.getByLabel("Vergelijk met")
                .locator("option")
                .allInnerTexts()
                .stream()
                .filter(label -> label.contains("Vlaanderen"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageForTheCollegeIsOneSheetOfPaper() {
        List.of("lezer@aalst.test", Portal.shared().editorOf("Koksijde")).forEach(email -> {
            var visitor = lastYears(visitors.withScript().signsIn(email)).follows("Eén pagina voor het college");
            visitor.isAtSome("ICT-maturiteit van");
            assertThat(sheets(visitor.page())).isEqualTo(1);
        });
    }

    private static long sheets(Page page) {
        var document = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        return java.util.regex.Pattern.compile("/Type\\s*/Page\\b").matcher(document).results().count();
    }

    /** The result of the last round that is over. */
    private static Visitor lastYears(Visitor visitor) {
        visitor.opens("/maturiteit");
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.ROW)
                .nth(1)
                .getByRole(AriaRole.LINK)
                .click();
        return visitor.isAtSome("Resultaat van Meetronde");
    }
}
