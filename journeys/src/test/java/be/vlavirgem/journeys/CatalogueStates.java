package be.vlavirgem.journeys;

import java.util.List;
import java.util.function.Consumer;

/** The pages of the public catalogue. */
final class CatalogueStates {
    private final Portal portal;

    CatalogueStates(Portal portal) {
        this.portal = portal;
    }

    List<PageState> all() {
        return List.of(fresh("catalogue", "/catalogus"), fresh("catalogue-second-page", "/catalogus?blad=2"),
                fresh("catalogue-narrowed", "/catalogus?zoek=kwispeldoorn&levering=saas&licentie=open"),
                fresh("catalogue-alike", "/catalogus?zoek=kwispeldorn"),
                fresh("catalogue-nothing", "/catalogus?zoek=zeppelin&levering=saas"),
                fresh("catalogue-wrong", "/catalogus?zoek=loket&orde=kleur&levering=%21&blad=nul"),
                fresh("catalogue-basket", "/catalogus?zoek=loket&oplossing=kwispeldoorn&oplossing=loketplanner-1"),
                fresh("catalogue-basket-full",
                        "/catalogus?zoek=loket&oplossing=kwispeldoorn&oplossing=kwispeldoorn-jeugd&oplossing=loketplanner-2&oplossing=loketplanner-3&oplossing=loketplanner-4"),
                PageState.of("catalogue-facets-open", () -> PageStates.AALST, this::opensTheFacets),
                PageState.of("catalogue-english", () -> PageStates.READER,
                        opens("/catalogus?zoek=kwispeldoorn&taal=en")),
                fresh("compare",
                        "/catalogus/vergelijken?oplossing=kwispeldoorn&oplossing=kwispeldoorn-jeugd&oplossing=loketplanner-2&oplossing=loketplanner-3&oplossing=loketplanner-4"),
                fresh("compare-differences",
                        "/catalogus/vergelijken?oplossing=kwispeldoorn&oplossing=loketplanner-2&verschillen=ja"),
                fresh("compare-one-gone", "/catalogus/vergelijken?oplossing=kwispeldoorn&oplossing=bestaat-niet"),
                fresh("compare-nothing", "/catalogus/vergelijken"));
    }

    private PageState fresh(String name, String path) {
        return PageState.fresh(name, opens(path));
    }

    private Consumer<Visitor> opens(String path) {
        return visitor -> {
            Offered.in(portal);
            visitor.opens(path);
        };
    }

    private void opensTheFacets(Visitor visitor) {
        Offered.in(portal);
        visitor.page().setViewportSize(320, 800);
        visitor.opens("/catalogus").page().locator(".facets > summary").click();
    }
}
