package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages of figures an authority keeps for itself. */
class SeriesPagesTest extends LookedAtPages {

    private static final String PATH = "/benchmark/eigen-reeksen";
    private static final String WITH = "Opwijk";
    private static final String WITHOUT = "Merchtem";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("series-none", SeriesPagesTest::newcomer, PATH),
                PageState.at("series-new", SeriesPagesTest::newcomer, PATH + "/nieuw"),
                PageState.of("series-new-refused", SeriesPagesTest::newcomer, SeriesPagesTest::mistypes),
                PageState.of("series-all", SeriesPagesTest::editor, visitor -> {
                    keeps(visitor);
                    visitor.opens(PATH);
                }),
                PageState.of("series-one", SeriesPagesTest::editor, SeriesPagesTest::keeps),
                PageState.of("series-edit", SeriesPagesTest::editor, visitor -> {
                    keeps(visitor);
                    visitor.follows("Wijzig de reeks");
                }),
                PageState.of("series-remove", SeriesPagesTest::editor, visitor -> {
                    keeps(visitor);
                    visitor.follows("Verwijder de reeks");
                }),
                PageState.at("series-files", SeriesPagesTest::editor, PATH + "/bestanden"),
                PageState.of("series-file", SeriesPagesTest::editor, SeriesPagesTest::brings),
                PageState.at("series-english", SeriesPagesTest::colleague, PATH + "?taal=en"));
    }

    private static String editor() {
        return Portal.shared().editorOf(WITH);
    }

    private static String newcomer() {
        return Portal.shared().editorOf(WITHOUT);
    }

    /** Reads English, which an account keeps. */
    private static String colleague() {
        return Portal.shared().colleagueIn(WITHOUT);
    }

    private static void mistypes(Visitor visitor) {
        visitor.opens(PATH + "/nieuw").page().locator("#jaar-2025").fill("veel");
        visitor.presses("Bewaar de reeks");
        assertThat(visitor.page().locator(".error-summary")).isVisible();
    }

    private static void keeps(Visitor visitor) {
        visitor.opens(PATH);
        if (visitor.link("Bezoekers aan het loket").count() > 0) {
            visitor.follows("Bezoekers aan het loket");
            return;
        }
        visitor.follows("Nieuwe reeks").page().locator("#naam").fill("Bezoekers aan het loket");
        visitor.page().locator("#eenheid").fill("bezoekers");
        List.of("2019:12.400", "2020:4.100", "2022:9.800", "2023:11.250", "2024:11.900", "2025:12.050")
                .forEach(year -> visitor
                        .page()
                        .locator("#jaar-" + year.split(":")[0])
                        .fill(year.split(":")[1]));
        visitor.presses("Bewaar de reeks");
        assertThat(visitor.page().getByText("De reeks is bewaard.")).isVisible();
    }

    private static void brings(Visitor visitor) {
        keeps(visitor);
        visitor.opens(PATH + "/bestanden")
                .page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("reeksen.csv", "text/csv", """
                        Reeks;Jaar;Waarde
                        Bezoekers aan het loket;2025;12.050
                        Bezoekers aan het loket;2021;7.300
                        Bezoekers online;2025;88.000
                        """.getBytes(StandardCharsets.UTF_8)));
        visitor.presses("Bestand bekijken");
        assertThat(visitor.page().getByText("Bezoekers online").first()).isVisible();
    }
}
