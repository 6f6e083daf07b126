package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody sees where the authority stands, looks at one figure, and tries what would change. */
class BenchmarkJourneyTest {

    private static final String OWN = "Kontich";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private static String editor() {
        var portal = Portal.shared();
        ComparedFigures.around(portal, portal.municipality(OWN));
        return portal.editorOf(OWN);
    }

    /** Where it stands among the figures; what is furthest or doubted stands on top as well. */
    private static void opens(Visitor visitor, String figure) {
        visitor.page()
                .locator(".standings")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(figure).setExact(true))
                .click();
        visitor.isAt(figure);
    }

    @Test
    void fromTheMenuToAFigureToWhatIf() {
        var visitor = visitors.withScript().signsIn(editor());
        visitor.page().locator(".side a[href='/benchmark']").click();
        visitor.isAt("Jullie plaats tussen andere besturen").follows("Mensen en capaciteit");
        assertThat(visitor.page().locator("main h2", new Page.LocatorOptions().setHasText("ICT-uitgaven"))).hasCount(0);
        opens(visitor, "Eigen ICT-personeel");
        var own = visitor.page().locator("#eigen-cijfer").textContent();
        visitor.page().getByLabel("Stel dat het dit was").fill("0");
        visitor.presses("Toon de plaats");
        assertThat(visitor.page().getByText("Dan zou jullie cijfer 0,00 VTE per 1.000 inwoners zijn")).isVisible();
        visitor.isAt("Eigen ICT-personeel").opens("/benchmark/cijfers/ict-vte");
        assertThat(visitor.page().locator("#eigen-cijfer")).hasText(own);
    }

    @Test
    void withoutScriptAnotherGroupIsChosenAndTheAnswerIsAPage() {
        var visitor = visitors.withoutScript().signsIn(editor()).opens("/benchmark");
        visitor.page().getByLabel("Vergelijkingsgroep").selectOption("flanders-vlaanderen");
        visitor.presses("Vergelijk");
        assertThat(visitor.page().getByText("Je vergelijkt met de groep die je in de lijst koos.")).isVisible();
        opens(visitor, "Laptops");
        assertThat(visitor.page().getByText("Vergeleken met alle Vlaamse lokale besturen").first()).isVisible();
        visitor.page().getByLabel("Stel dat het dit was").fill("veel");
        visitor.presses("Toon de plaats").isAt("Laptops");
        assertThat(visitor.page().locator(".field-error")).isVisible();
        visitor.page().getByLabel("Stel dat het dit was").fill("999");
        visitor.presses("Toon de plaats").isAt("Laptops");
        assertThat(visitor.page().getByText("Dan zou jullie cijfer")).isVisible();
        assertThat(visitor.page().getByLabel("Vergelijkingsgroep")).hasValue("flanders-vlaanderen");
    }
}
