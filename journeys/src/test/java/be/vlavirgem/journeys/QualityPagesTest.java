package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** The pages on which V-ICT-OR looks after the catalogue, with that of the demo in it. */
class QualityPagesTest extends LookedAtPages {

    private static final String KEEPER = "beheer@v-ict-or.test";
    private static final String REPORT = "/beheer/catalogus/kwaliteit";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("quality", () -> KEEPER, REPORT),
                PageState.at("quality-narrowed", () -> KEEPER, REPORT + "?wat=certificate&kolom=lijkt-op"),
                PageState.at("quality-suppliers", () -> KEEPER, REPORT + "/leveranciers"),
                PageState.of("solution-kept", () -> KEEPER, visitor -> {
                    visitor.opens(kept(visitor, "korenmaat", 0));
                    assertThat(visitor.page().getByText("Samenvoegen met een andere")).isVisible();
                }),
                PageState.of("solution-merge-unknown", () -> KEEPER, visitor -> {
                    visitor.opens(merge(visitor, "nergens-te-vinden"));
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("solution-merge", () -> KEEPER, QualityPagesTest::chooses),
                PageState.of("solution-merge-not-meant", () -> KEEPER, visitor -> {
                    chooses(visitor);
                    visitor.presses("Oplossingen samenvoegen");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("solution-merge-apart", () -> KEEPER, visitor -> {
                    visitor.opens(merge(visitor, slug(kept(visitor, "klinkaert", 0))));
                    assertThat(visitor.page().getByText("Een fiche gaat niet naar een ander bedrijf")).isVisible();
                }),
                PageState.at("dashboard-with-what-waits", () -> KEEPER, "/dashboard"));
    }

    private static void chooses(Visitor visitor) {
        visitor.opens(merge(visitor, slug(kept(visitor, "korenmaat", 1))));
        assertThat(visitor.page().getByText("Na het verhuizen wordt opnieuw geteld")).isVisible();
    }

    private static String merge(Visitor visitor, String into) {
        return kept(visitor, "korenmaat", 0) + "/samenvoegen?opvolger=" + into;
    }

    /** Where one of the solutions of a supplier is kept. */
    private static String kept(Visitor visitor, String supplier, int nth) {
        visitor.opens(REPORT + "?zoek=" + supplier);
        return visitor.page().locator("tbody th a").nth(nth).getAttribute("href");
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
