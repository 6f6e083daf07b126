package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages on which sheets go out in files and come back. */
class ExchangePagesTest extends LookedAtPages {

    private static final String CODE = """
            publiccodeYmlVersion: "0.4"
            name: Gagelwilg Groen
            url: https://code.gagelwilg.test/groen
            description:
              nl:
                shortDescription: Beheert bomen en perken
                longDescription: Wie het groen onderhoudt, ziet wat waar moet gebeuren.
                features: [Kaart, Planning]
            legal:
              license: EUPL-1.2
            localisation:
              availableLanguages: [nl, tlh]
            """;

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("exchange-book", ExchangePagesTest::supplier, "/leverancier/oplossingen/werkblad"),
                PageState.of("exchange-book-refused", ExchangePagesTest::supplier, visitor -> {
                    visitor.opens("/leverancier/oplossingen/werkblad");
                    brings(visitor, "lijst.csv", "iets;anders\n1;2\n");
                    assertThat(visitor.page().getByText("Dit is geen werkblad")).isVisible();
                }),
                PageState.of("exchange-code-refused", ExchangePagesTest::supplier, visitor -> {
                    visitor.opens("/leverancier/oplossingen/publiccode");
                    brings(visitor, "publiccode.yml", "name: [");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("exchange-proposal", ExchangePagesTest::supplier, ExchangePagesTest::proposes),
                PageState.of("exchange-applied", ExchangePagesTest::supplier, visitor -> {
                    proposes(visitor);
                    visitor.page().getByText("Toepassen (").click();
                    assertThat(visitor.page().getByText("Dit is toegepast")).isVisible();
                }), PageState.of("exchange-reverted", () -> Portal.shared().editorOfSupplier("Bitterwilg"), visitor -> {
                    proposes(visitor);
                    visitor.page().getByText("Toepassen (").click();
                    visitor.page()
                            .getByText("Bestand terugdraaien", new Page.GetByTextOptions().setExact(true))
                            .click();
                    visitor.presses("Ja, het hele bestand terugdraaien");
                    assertThat(visitor.page().getByText("Alles is weer zoals ervoor")).isVisible();
                }));
    }

    private static String supplier() {
        return Portal.shared().editorOfSupplier("Gagelwilg");
    }

    private static void proposes(Visitor visitor) {
        visitor.opens("/leverancier/oplossingen/publiccode");
        brings(visitor, "publiccode.yml", CODE);
        assertThat(visitor.page().getByText("Gagelwilg Groen").first()).isVisible();
    }

    private static void brings(Visitor visitor, String name, String text) {
        visitor.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload(name, "application/octet-stream",
                        text.getBytes(StandardCharsets.UTF_8)));
        visitor.presses("Bekijken wat er verandert");
    }
}
