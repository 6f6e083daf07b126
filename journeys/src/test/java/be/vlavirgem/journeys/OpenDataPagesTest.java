package be.vlavirgem.journeys;

import java.util.List;

/** The open data of the benchmark, figures of groups, and how the benchmark stands. */
class OpenDataPagesTest extends LookedAtPages {

    private static final String OPEN = "/open-data/benchmark";
    private static final String TOGETHER = "/benchmark/samen";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(outside("open-data", OPEN), outside("open-data-every-group", OPEN + "?soort=alle&jaar=2025"),
                outside("open-data-nothing", OPEN + "?zoek=onvindbaar"),
                outside("open-data-english", OPEN + "?taal=en"),
                outside("open-data-figure", OPEN + "/cijfers/ict-vte"),
                outside("open-data-figure-waiting", OPEN + "/cijfers/online-aanvragen"),
                PageState.at("together", OpenDataPagesTest::keeper, TOGETHER),
                PageState.at("together-province", OpenDataPagesTest::keeper,
                        TOGETHER + "?groep=province-10000&jaar=2024"),
                PageState.at("together-figure", OpenDataPagesTest::keeper, TOGETHER + "/cijfers/laptops?groep=size-3"),
                PageState.at("benchmark-desk", OpenDataPagesTest::keeper, "/beheer/benchmark"));
    }

    private static PageState outside(String name, String path) {
        return PageState.fresh(name, visitor -> {
            figures();
            visitor.opens(path);
        });
    }

    private static String keeper() {
        figures();
        return "beheer@v-ict-or.test";
    }

    private static void figures() {
        ComparedFigures.around(Portal.shared(), Portal.shared().municipality(ComparedFigures.WITH_EVERY_STATE));
    }
}
