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
    private static final Page.GetByRoleOptions SEARCH = new Page.GetByRoleOptions()
            .setName("Zoek een oplossing, een leverancier of wat ze moet kunnen");

    private static final List<String> COMPARED = List.of("Wegwijsdossier", "Wegwijsdossier Sociaal",
            "Wegwijsdossier Wonen");

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @BeforeEach
    void suppliersOfferSomething() {
        Offered.in(Portal.shared());
    }

    @Test
    void aTypingErrorTwoFacetsAComparisonAndAnAddressToShare() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Zutendaal")).opens("/catalogus");
        visitor.page().getByRole(AriaRole.SEARCHBOX, SEARCH).fill("wegwijsdosier");
        visitor.presses("Zoeken");
        assertThat(visitor.page().getByText("Deze namen lijken erop")).isVisible();
        narrows(visitor, "levering", "saas", 4);
        narrows(visitor, "licentie", "open", 3);
        COMPARED.forEach(name -> tick(visitor, name).check());
        visitor.presses("Oplossingen vergelijken").isAt("Oplossingen vergelijken");
        compares(visitor);
        takesAlong(visitor);
        var address = visitor.page().url();
        compares(visitors.withoutScript().opens(address));
    }

    @Test
    void whatIsTickedIsKeptWhileSomebodySearchesOnWithoutScript() {
        var visitor = visitors.withoutScript().opens("/catalogus?zoek=wegwijsdossier");
        tick(visitor, "Wegwijsdossier Jeugd").check();
        visitor.presses("Keuze bewaren en verder zoeken");
        visitor.page().getByRole(AriaRole.SEARCHBOX, SEARCH).fill("loketplanner 7");
        visitor.presses("Zoeken");
        tick(visitor, "Loketplanner 7").check();
        visitor.presses("Oplossingen vergelijken");
        assertThat(heads(visitor)).hasText(new String[]{ "Wat", "Wegwijsdossier Jeugd", "Loketplanner 7" });
        visitor.page().locator(".chosen .filter").first().click();
        assertThat(heads(visitor)).hasText(new String[]{ "Wat", "Loketplanner 7" });
        visitor.follows("Terug naar de catalogus");
        assertThat(tick(visitor, "Loketplanner 7")).isChecked();
    }

    private static void narrows(Visitor visitor, String facet, String code, int left) {
        visitor.page().locator("input[name=%s][value=%s]".formatted(facet, code)).check();
        visitor.presses("Filters toepassen");
        assertThat(visitor.page().locator(".found > li")).hasCount(left);
    }

    private static Locator tick(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Vergelijk " + name)
                                .setExact(true));
    }

    private static void compares(Visitor visitor) {
        assertThat(heads(visitor)).hasText(new String[]{ "Wat", COMPARED.get(0), COMPARED.get(1), COMPARED.get(2) });
        var row = visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Samenvatting"));
        assertThat(row).containsText("verschilt");
    }

    private static Locator heads(Visitor visitor) {
        return visitor.page().locator(".comparison thead th");
    }

    private static void takesAlong(Visitor visitor) {
        var file = visitor.page().waitForDownload(() -> visitor.follows("Excel (XLSX)"));
        assertThat(file.suggestedFilename()).startsWith("vergelijking-").endsWith(".xlsx");
        visitor.opens("/catalogus?zoek=wegwijsdossier");
        var list = visitor.page().waitForDownload(() -> visitor.follows("CSV"));
        assertThat(list.suggestedFilename()).startsWith("catalogus-").endsWith(".csv");
        visitor.page().goBack();
    }
}
