package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A municipality finds a solution although its name was misspelled, compares it with two others and shows that to somebody else. */
class CatalogueJourneyTest {
    private static final List<String> COMPARED = List.of("Kwispeldoorn", "Kwispeldoorn Sociaal",
            "Kwispeldoorn Wonen");

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @BeforeEach
    void suppliersOfferSomething() {
        Offered.in(Portal.shared());
    }

    @Test
    void aTypingErrorTwoFacetsAComparisonAndAnAddressToShare() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Alken")).opens("/catalogus");
        var searching = new Searching(visitor).searches("kwispeldorn");
        assertThat(visitor.page().getByText("Geen resultaten voor ‘kwispeldorn’")).isVisible();
        narrows(visitor, "levering", "saas", 4);
        narrows(visitor, "licentie", "open", 3);
        COMPARED.forEach(searching::chooses);
        searching.compares();
        visitor.isAt("Oplossingen vergelijken");
        compares(visitor);
        takesAlong(visitor);
        var address = visitor.page().url();
        compares(visitors.withoutScript().opens(address));
    }

    @Test
    void whatIsChosenIsKeptWhileSomebodySearchesOnWithoutScript() {
        var visitor = visitors.withoutScript().opens("/catalogus?zoek=kwispeldoorn");
        var searching = new Searching(visitor).chooses("Kwispeldoorn Jeugd");
        searching.searches("loketplanner 7").chooses("Loketplanner 7").compares();
        assertThat(searching.heads()).hasText(new String[]{ "Wat", "Kwispeldoorn Jeugd", "Loketplanner 7" });
        visitor.page().locator(".chosen .filter").first().click();
        assertThat(searching.heads()).hasText(new String[]{ "Wat", "Loketplanner 7" });
        visitor.follows("Terug naar de catalogus");
        assertThat(searching.chosen()).hasText(new String[]{ "Niet vergelijken: Loketplanner 7" });
    }

    @Test
    void aFifthIsRefusedAndTheFourStayThroughFiltersOrderAndPages() {
        var visitor = visitors.withoutScript().opens("/catalogus?zoek=loketplanner");
        var searching = new Searching(visitor);
        for (var number : List.of(1, 2, 3, 4)) {
            searching.chooses("Loketplanner " + number);
        }
        assertThat(visitor.page().locator(".compare-bar")).containsText("4 van 4 gekozen");
        searching.chooses("Loketplanner 30");
        assertThat(visitor.page().locator(".compare-bar .refused"))
                .containsText("Niet toegevoegd: Loketplanner 30");
        assertThat(searching.chosen()).hasCount(4);
        visitor.page().locator("input[name=levering]").first().check();
        visitor.presses("Filters toepassen");
        assertThat(searching.chosen()).hasCount(4);
        visitor.page().locator(".order-links a").last().click();
        assertThat(searching.chosen()).hasCount(4);
        searching.chosen().first().click();
        assertThat(visitor.page().locator(".compare-bar")).containsText("3 van 4 gekozen");
    }

    private static void narrows(Visitor visitor, String facet, String code, int left) {
        visitor.page().locator("input[name=%s][value=%s]".formatted(facet, code)).check();
        visitor.presses("Filters toepassen");
        assertThat(visitor.page().locator(".found > li")).hasCount(left);
    }

    private static void compares(Visitor visitor) {
        assertThat(new Searching(visitor).heads())
                .hasText(new String[]{ "Wat", COMPARED.get(0), COMPARED.get(1), COMPARED.get(2) });
        var row = visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Samenvatting"));
        assertThat(row).containsText("verschilt");
    }

    private static void takesAlong(Visitor visitor) {
        var file = visitor.page().waitForDownload(() -> visitor.follows("Excel (XLSX)"));
        assertThat(file.suggestedFilename()).startsWith("vergelijking-").endsWith(".xlsx");
        visitor.opens("/catalogus?zoek=kwispeldoorn");
        var list = visitor.page().waitForDownload(() -> visitor.follows("CSV"));
        assertThat(list.suggestedFilename()).startsWith("catalogus-").endsWith(".csv");
        visitor.page().goBack();
    }
}
