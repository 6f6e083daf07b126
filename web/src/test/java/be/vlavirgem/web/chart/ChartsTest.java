package be.vlavirgem.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.layout.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every chart renders in every state, in both languages. */
class ChartsTest {

    private static final Rendering RENDERING = new Rendering();

    @ParameterizedTest
    @ValueSource(strings = { "nl-BE", "en" })
    void everyStateRenders(String language) throws IOException {
        var page = page(language);
        Files.writeString(Path.of("target/charts-%s.html".formatted(language)), page);
        assertThat(page).doesNotContain("??", "th:", "null", "NaN", "style=", "Infinity");
    }

    @Test
    void everyChartHasItsTableOrSaysThatItIsEmpty() {
        var page = page("nl-BE");
        assertThat(page.split("<figure")).hasSizeGreaterThan(20)
                .satisfies(parts -> assertThat(Stream.of(parts).skip(1)).allSatisfy(
                        chart -> assertThat(chart).containsAnyOf("<table", "class=\"chart-none\"")));
        assertThat(count("<details class=\"chart-table\" open=\"open\"", page)).isEqualTo(1);
    }

    @Test
    void everyIdIsThereOnce() {
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(page("nl-BE")).results().map(ChartsTest::inside))
                .doesNotHaveDuplicates();
    }

    @Test
    void numbersAreWrittenInTheReadersLanguage() {
        assertThat(page("nl-BE")).contains("43,1",
                "De helft van je vergelijkingsgroep zit tussen 35 en 52 (38 besturen).");
        assertThat(page("en")).contains("43.1", "Half of your peer group lies between 35 and 52 (38 authorities).");
    }

    private static String inside(MatchResult match) {
        return match.group(1);
    }

    private static long count(String what, String page) {
        return Pattern.compile(Pattern.quote(what)).matcher(page).results().count();
    }

    static String page(String language) {
        var locale = Locale.forLanguageTag(language);
        return RENDERING.of("web/charts", locale,
                new HashMap<>(Map.of("pies", ChartSpecimens.pies(locale), "strips", ChartSpecimens.strips(locale),
                        "boxes",
                        ChartSpecimens.boxes(locale), "heats", ChartSpecimens.heats(locale), "maps",
                        ChartSpecimens.maps(locale, Grounds.tiles()), "bars", ChartSpecimens.bars(locale), "radars",
                        ChartSpecimens.radars(locale), "lines", ChartSpecimens.lines(locale))));
    }
}
