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
            "#inhoud|#weg|points to nothing",
            "<h3>Drie</h3>|<figure class=chart id=drie><div class=chart-drawing><svg></svg></div><details class=chart-table></details></figure>|taken along" })
    void aPageThatBreaksARuleIsCaught(String sound, String broken, String fault) {
        assertThat(PageRules.faults(page(SOUND.replace(sound, broken)))).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/catalogus/vergelijken|<h1>|<h1>|0 lines",
            "/beheer/leveranciers/x/einde?veranderd|<h1>|<h1>|0 lines",
            "/blad|<h1>|<nav class=breadcrumbs></nav><nav class=breadcrumbs></nav><h1>|2 lines",
            "/blad|<h1>|<nav class=breadcrumbs><ol><li>Catalogus</li><li><span aria-current=page>Hier</span></li></ol></nav><h1>|leads nowhere: Catalogus",
            "/blad|<h1>|<nav class=breadcrumbs><ol><li><a href=/catalogus>Catalogus</a></li></ol></nav><h1>|leads nowhere: Catalogus" })
    void aPageThatDoesNotSayWhereOneIsIsCaught(String path, String sound, String broken, String fault) {
        assertThat(PageRules.faults(page(path, SOUND.replace(sound, broken))))
                .anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/catalogus|<h1>",
            "/catalogus/vergelijken|<nav class=breadcrumbs><ol><li><a href=/catalogus>Catalogus</a></li><li><span aria-current=page>Hier</span></li></ol></nav><h1>",
            "/leverancier/oplossingen|<nav class=menu><a href=/leverancier/oplossingen>Onze oplossingen</a></nav><h1>" })
    void aPageOfTheMenuNeedsNoneAndOneBelowItOne(String path, String head) {
        assertThat(PageRules.faults(page(path, SOUND.replace("<h1>", head)))).isEmpty();
    }

    private static Page page(String body) {
        return page("/blad", body);
    }

    private static Page page(String path, String body) {
        return new Page(path, 200, HttpHeaders.of(Map.of(), (name, value) -> true), body);
    }
}
