package be.vlavirgem.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of a page catches a page that breaks it. */
class PageRulesTest {

    private static final String SOUND = """
            <html lang="nl"><head><title>Blad</title></head><body><a href="#inhoud">Naar de inhoud</a>
            <div id="inhoud" tabindex="-1"><main><h1>Een</h1><h2>Twee</h2><h3>Drie</h3><h2>Weer</h2></main></div>
            <div id="gelukt" role="status"></div></body></html>
            """;

    @Test
    void aSoundPageHasNoFaults() {
        assertThat(PageRules.faults(page(SOUND))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "<h2>Twee</h2>|<p>Twee</p>|h3 after h1", "<h1>Een</h1>|<h2>Een</h2>|0 h1",
            "<h2>Weer</h2>|<h1>Weer</h1>|2 h1", "#inhoud|/elders|does not lead to the one main",
            "<main>|<p>|does not lead to the one main", "<h1>|<h1 tabindex=3>|order: ",
            "<h1>|<h1 autofocus>|takes the focus",
            "role=\"status\">|role=\"status\">Dag|speaks", "<h1>|<output>1</output><h1>|speaks",
            "</body>|<p role=alert>Dag</p></body>|speaks", "<h1>|<h1 style=\"color:red\">|inline",
            "#inhoud|#weg|points to nothing" })
    void aPageThatBreaksARuleIsCaught(String sound, String broken, String fault) {
        assertThat(PageRules.faults(page(SOUND.replace(sound, broken)))).anyMatch(found -> found.contains(fault));
    }

    private static Page page(String body) {
        return new Page("/blad", 200, HttpHeaders.of(Map.of(), (name, value) -> true), body);
    }
}
