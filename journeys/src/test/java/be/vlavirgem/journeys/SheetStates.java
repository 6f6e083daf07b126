package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** The pages of solution sheets, as a supplier, V-ICT-OR and everybody see them. */
final class SheetStates {

    private static final String REVIEWER = "redactie@v-ict-or.test";
    private static final String PRODUCT = "Waterlelie Wegen";

    private final Portal portal;

    SheetStates(Portal portal) {
        this.portal = portal;
    }

    List<PageState> all() {
        return Stream.of(ofTheSupplier(), ofTheReviewer(), ofWhatLeaves()).flatMap(List::stream).toList();
    }

    private String supplier() {
        return portal.editorOfSupplier("Waterlelie");
    }

    private List<PageState> ofTheSupplier() {
        return List.of(PageState.at("solutions-none", () -> portal.editorOfSupplier("Kroosvaren"),
                "/leverancier/oplossingen"),
                PageState.at("solution-new", this::supplier, "/leverancier/oplossingen/nieuw"),
                PageState.of("solution-new-refused", this::supplier, SheetStates::mistypes),
                PageState.of("solution-draft", this::supplier, SheetStates::begins),
                PageState.of("solution-new-alike", this::supplier, visitor -> {
                    begins(visitor);
                    fillsIn(visitor.opens("/leverancier/oplossingen/nieuw"), PRODUCT);
                    visitor.presses("Bewaar");
                    assertThat(visitor.page().getByText("Bestaat deze al?")).isVisible();
                }),
                PageState.at("solutions", this::supplier, "/leverancier/oplossingen"),
                step("identification", "Identificatie"), step("classification", "Indeling"),
                step("delivery", "Levering en prijs"), step("versions", "Versies"),
                step("interoperability", "Koppelbaarheid"), step("security", "Veiligheid en privacy"),
                step("support", "Ondersteuning"),
                PageState.of("solution-step-refused", this::supplier, visitor -> {
                    begins(visitor).follows("Versies");
                    visitor.page().locator("#versions-1-number").fill("4.2");
                    visitor.presses("Bewaar en ga verder");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("solution-copy", this::supplier, visitor -> {
                    begins(visitor).follows("Kopieer naar een ander product").presses("Maak de fiche");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.at("supplier-facts", this::supplier, "/leverancier/gegevens"),
                PageState.at("supplier-facts-english", () -> portal.editorOfSupplier("Kroosvaren"),
                        "/leverancier/gegevens?taal=en"),
                PageState.at("solutions-confirm", this::supplier, "/leverancier/klopt-nog"),
                PageState.of("solution-submitted", this::supplier, SheetStates::handsIn),
                PageState.at("dashboard-of-sheets", this::supplier, "/dashboard"));
    }

    private PageState step(String name, String title) {
        return PageState.of("solution-step-" + name, this::supplier, visitor -> begins(visitor).follows(title));
    }

    private static Visitor begins(Visitor visitor) {
        fillsIn(visitor.opens("/leverancier/oplossingen/nieuw"), PRODUCT);
        visitor.presses("Bewaar");
        if (visitor.button("Het is een andere: bewaar toch").count() > 0) {
            visitor.presses("Het is een andere: bewaar toch");
        }
        return visitor.isAt(PRODUCT);
    }

    static void fillsIn(Visitor visitor, String name) {
        var page = visitor.page();
        page.locator("#name").fill(name);
        page.locator("#summary").fill("Wegenwerken melden en opvolgen");
        page.locator("#description").fill("Elke dienst ziet welke straat wanneer openligt.");
        page.locator("#product-page").fill("www.waterlelie.test/wegen");
        page.locator("#components-1").fill("Baliesysteem");
        page.locator("#audience").check();
        page.locator("#delivery").check();
        page.locator("#licence").selectOption("gesloten");
        page.locator("#pricing").selectOption("per-inwoner");
        page.locator("#personal-data").selectOption("gewoon");
    }

    private static void mistypes(Visitor visitor) {
        visitor.opens("/leverancier/oplossingen/nieuw");
        visitor.page().locator("#product-page").fill("http://onveilig");
        visitor.page().locator("#components-1").fill("bestaat niet");
        visitor.presses("Bewaar");
        assertThat(visitor.page().locator(".error-summary")).isVisible();
    }

    private static void handsIn(Visitor visitor) {
        begins(visitor).presses("Dien in");
        assertThat(visitor.page().getByText("De fiche is ingediend")).isVisible();
    }

    private List<PageState> ofTheReviewer() {
        return List.of(PageState.at("reviews", () -> REVIEWER, "/beheer/oplossingen"),
                PageState.of("review", () -> REVIEWER, SheetStates::looks),
                PageState.of("review-reasonless", () -> REVIEWER, visitor -> {
                    looks(visitor);
                    visitor.presses("Stuur terug");
                    assertThat(visitor.page().getByText("Zeg minstens op één plaats")).isVisible();
                }),
                PageState.of("solution-public", () -> REVIEWER, visitor -> {
                    looks(visitor);
                    visitor.presses("Publiceer");
                    visitor.opens("/oplossingen/waterlelie-wegen").isAt(PRODUCT);
                }));
    }

    private static void looks(Visitor visitor) {
        visitor.opens("/beheer/oplossingen").follows(PRODUCT).isAt(PRODUCT);
    }

    private List<PageState> ofWhatLeaves() {
        return List.of(PageState.of("solution-withdraw", this::leaver, visitor -> leaving(visitor).follows("Trek in")),
                PageState.of("solution-withdrawn-own", this::leaver, visitor -> {
                    leaving(visitor).follows("Trek in");
                    visitor.page().locator("#reden").fill("Aankomst gaat op in een ander product.");
                    visitor.presses("Trek in");
                    assertThat(visitor.page().getByText("De fiche staat niet meer in de catalogus.")).isVisible();
                }),
                PageState.of("solution-explain", this::leaver,
                        visitor -> leaving(visitor).follows("Pas de uitleg aan")),
                PageState.fresh("solution-withdrawn", visitor -> {
                    visitor.expecting(410).opens("/oplossingen/wulpenveer-aankomst");
                    assertThat(visitor.page().getByText("Aankomst gaat op in een ander product.")).isVisible();
                }));
    }

    private String leaver() {
        return portal.editorOfSupplier("Wulpenveer");
    }

    private static Visitor leaving(Visitor visitor) {
        return visitor.opens("/leverancier/oplossingen").follows("Aankomst");
    }
}
