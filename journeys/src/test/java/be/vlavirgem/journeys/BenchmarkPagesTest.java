package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** The pages on which an authority sees where it stands. */
class BenchmarkPagesTest extends LookedAtPages {

    private static final String OWN = ComparedFigures.WITH_EVERY_STATE;
    private static final String FIGURE = "/benchmark/cijfers/";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("benchmark", BenchmarkPagesTest::own, "/benchmark"),
                PageState.at("benchmark-flanders", BenchmarkPagesTest::own,
                        "/benchmark?groep=flanders-vlaanderen&jaar=2024"),
                PageState.at("benchmark-theme", BenchmarkPagesTest::own, "/benchmark?thema=toestellen"),
                PageState.at("benchmark-english", BenchmarkPagesTest::colleague, "/benchmark?taal=en"),
                PageState.at("benchmark-empty", Portal.shared()::editorOfTheModel, "/benchmark"),
                PageState.at("benchmark-figure", BenchmarkPagesTest::own, FIGURE + "ict-vte"),
                PageState.at("benchmark-figure-sum", BenchmarkPagesTest::own,
                        FIGURE + "uitgaven-per-werkplek?samen=som&groep=flanders-vlaanderen"),
                PageState.at("benchmark-figure-doubtful", BenchmarkPagesTest::own, FIGURE + "laptops"),
                PageState.at("benchmark-figure-unknown", BenchmarkPagesTest::own, FIGURE + "locaties"),
                PageState.at("benchmark-figure-score", BenchmarkPagesTest::own, FIGURE + "score-totaal?samen=som"),
                PageState.at("benchmark-figure-waiting", BenchmarkPagesTest::own, FIGURE + "online-aanvragen"),
                PageState.at("benchmark-figure-english", BenchmarkPagesTest::colleague,
                        FIGURE + "medewerkers-per-ict-vte?taal=en"),
                PageState.at("benchmark-figure-without-own", Portal.shared()::editorOfTheModel, FIGURE + "ict-vte"),
                PageState.of("benchmark-supposed", BenchmarkPagesTest::own, BenchmarkPagesTest::supposes),
                PageState.at("benchmark-supposed-refused", BenchmarkPagesTest::own,
                        FIGURE + "ict-vte/stel?waarde=een%20paar"));
    }

    private static void supposes(Visitor visitor) {
        visitor.opens(FIGURE + "ict-vte").page().getByLabel("Stel dat het dit was").fill("12,5");
        visitor.presses("Toon de plaats");
        assertThat(visitor.page().getByText("Dan zou jullie cijfer")).isVisible();
    }

    private static String own() {
        ComparedFigures.around(Portal.shared(), Portal.shared().municipality(OWN));
        return Portal.shared().editorOf(OWN);
    }

    /** Reads English, which an account keeps. */
    private static String colleague() {
        ComparedFigures.around(Portal.shared(), Portal.shared().municipality(OWN));
        return Portal.shared().colleagueIn(OWN);
    }
}
