package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages on which suppliers keep their customers, authorities are asked, and suppliers read the numbers. */
class CustomersPagesTest extends LookedAtPages {

    private static final String KORENMAAT = "info@leverancier.test";
    private static final String PRODUCT = "Duizendblad Planning";
    private static final String FILE = """
            Gemeente;Product;In gebruik sinds
            Lokeren;Duizendblad Planning;01/09/2021
            46021;Duizendblad Planning;03/2019
            Nergenshuizen;Duizendblad Planning;2020
            Dendermonde;Een andere;ooit
            """;

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("customers-none", () -> Portal.shared().editorOfSupplier("Duizendleeg"),
                "/leverancier/klanten"),
                PageState.at("customer-new-without-solution",
                        () -> Portal.shared().editorOfSupplier("Duizendleeg"), "/leverancier/klanten/nieuw"),
                PageState.of("customer-new", CustomersPagesTest::supplier, CustomersPagesTest::begins),
                PageState.of("customer-new-refused", CustomersPagesTest::supplier, CustomersPagesTest::mistypes),
                PageState.of("customer-added", CustomersPagesTest::supplier, CustomersPagesTest::adds),
                PageState.of("customer", CustomersPagesTest::supplier, visitor -> {
                    adds(visitor);
                    visitor.follows("Wetteren");
                    visitor.page().getByText("Deze klant terugnemen").click();
                }),
                PageState.of("customer-files", CustomersPagesTest::supplier,
                        visitor -> begins(visitor).opens("/leverancier/klanten/bestanden")),
                PageState.of("customer-file-preview", CustomersPagesTest::supplier, CustomersPagesTest::brings),
                PageState.at("customers", () -> KORENMAAT, "/leverancier/klanten"),
                PageState.at("solutions-used", () -> KORENMAAT, "/leverancier/bekeken?orde=-bevestigd"),
                PageState.of("solution-used", () -> KORENMAAT, visitor -> {
                    visitor.opens("/leverancier/bekeken?orde=-bevestigd");
                    visitor.page().locator("tbody th a").first().click();
                    assertThat(visitor.page().getByText("Hoe vaak bekeken").first()).isVisible();
                }),
                PageState.at("use-dashboard", () -> PageStates.AALST, "/dashboard"),
                PageState.at("use-questions", () -> PageStates.AALST, "/oplossingen-bevestigen"),
                PageState.of("use-question-refused", () -> PageStates.AALST, visitor -> {
                    var card = visitor.opens("/oplossingen-bevestigen").page().locator(".grid .card").first();
                    card.getByText("Een andere begindatum").click();
                    card.locator("input[name^=sinds-]").fill("ooit");
                    card.locator("button[value=ja]").click();
                    assertThat(visitor.page().locator(".field-error")).isVisible();
                }),
                PageState.of("use-answered", () -> PageStates.AALST, visitor -> {
                    visitor.opens("/oplossingen-bevestigen").page().locator("button[value=ja]").first().click();
                    assertThat(visitor.page().getByText("Genoteerd: jullie gebruiken dit")).isVisible();
                }),
                PageState.at("use-nothing-asked", () -> Portal.shared().editorOfTheModel(), "/oplossingen-bevestigen"),
                PageState.at("reviews-by-users", () -> "redactie@v-ict-or.test", "/beheer/oplossingen"));
    }

    private static String supplier() {
        return Portal.shared().editorOfSupplier("Duizendblad");
    }

    private static Visitor begins(Visitor visitor) {
        visitor.opens("/leverancier/klanten/nieuw");
        if (visitor.page().locator("#oplossing").count() == 0) {
            visitor.opens("/leverancier/oplossingen/nieuw").page().locator("#name").fill(PRODUCT);
            visitor.presses("Bewaar").opens("/leverancier/klanten/nieuw");
        }
        assertThat(visitor.page().locator("#oplossing")).isVisible();
        return visitor;
    }

    private static void mistypes(Visitor visitor) {
        begins(visitor).page().locator("#bestuur").fill("Wettern");
        visitor.page().locator("#sinds").fill("ooit");
        visitor.presses("Voeg toe");
        assertThat(visitor.page().locator(".error-summary")).isVisible();
    }

    private static void adds(Visitor visitor) {
        begins(visitor).page().locator("#bestuur").fill("Wetteren");
        visitor.page().locator("#sinds").fill("03/2021");
        visitor.presses("Voeg toe");
        assertThat(visitor.page().getByText("De klant staat erbij")).isVisible();
    }

    private static void brings(Visitor visitor) {
        begins(visitor).opens("/leverancier/klanten/bestanden")
                .page()
                .locator("#bestand")
                .setInputFiles(
                        new FilePayload("klanten.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        visitor.presses("Bestand bekijken");
        assertThat(visitor.page().getByText("Nergenshuizen").first()).isVisible();
    }
}
