package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody looks at what the authority spends beside others, chooses a plan, and walks over the map without a mouse. */
class FinanceJourneyTest {

    private static final String OWN = "Hove";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void fromTheBenchmarkToAPlanToTheMapByKeyboard() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf(OWN)).opens("/benchmark");
        visitor.follows("Naar het financieel profiel").isAt("Financieel profiel");
        assertThat(visitor.page().getByText("Volgens de rekening van").first()).isVisible();
        var accounts = visitor.page().locator("main .figure").first().textContent();
        visitor.page().locator("#plan").selectOption("plan");
        visitor.page().locator("#jaar").selectOption("2026");
        visitor.presses("Toon");
        assertThat(visitor.page().getByText("Volgens het meerjarenplan voor 2026").first()).isVisible();
        assertThat(visitor.page().locator("main .figure").first()).not().hasText(accounts);
        visitor.follows("Bekijk dit op de kaart van Vlaanderen").isAt("Financiën op de kaart");
        visitor.page().locator("[data-map] .area[tabindex='0']").focus();
        visitor.page().keyboard().press("ArrowRight");
        assertThat(visitor.page().locator("[data-map-readout]")).hasText(Pattern.compile(".+: .*\\d.*|.+: .+"));
    }

    @Test
    void withoutScriptTheFiguresOfTheMapStandInItsTable() {
        var visitor = visitors.withoutScript().signsIn(Portal.shared().editorOf(OWN))
                .opens("/benchmark/financieel/kaart?plan=rekening&jaar=2025");
        visitor.page().locator("#kaart-financien summary").click();
        assertThat(visitor.page().locator("#kaart-financien tbody tr").first()).isVisible();
        visitor.page().locator("#jaar").selectOption("2024");
        visitor.presses("Toon");
        assertThat(visitor.page().getByText("volgens de rekening van 2024").first()).isVisible();
    }
}
