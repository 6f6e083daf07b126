package be.vlavirgem.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.form.Days;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fragment renders, and what points to an element finds it. */
class TemplatesTest {

    private final Rendering rendering = new Rendering();
    private final String page = rendering.of("web/specimen", Specimen.model(Specimen.shell()));

    @Test
    void everyFragmentRendersInTheLayout() throws IOException {
        Files.writeString(Path.of("target/specimen.html"), page);
        assertThat(page).contains("<title>Proefblad – Stad Aalst – VlaVirGem</title>", "lang=\"nl-BE\"",
                "name=\"organisatie-id\"", "value=\"kaartje\"", "2 antwoorden vragen nog aandacht",
                "An bewaarde om 14:31: ‘Volledig’", "Nog geen metingen").doesNotContain("??", "th:", "null");
    }

    @Test
    void theExampleOfADayThatHappenedIsPastAndOfAnotherIsToCome() {
        assertThat(example("dag")).isAfter(LocalDate.now());
        assertThat(example("gebeurd")).isBefore(LocalDate.now());
    }

    private LocalDate example(String field) {
        var hint = Pattern.compile("id=\"" + field + "-format\">[^<]*?([0-9]{2}/[0-9]{2}/[0-9]{4})").matcher(page);
        assertThat(hint.find()).isTrue();
        return Days.read(hint.group(1)).orElseThrow();
    }

    @Test
    void whatPointsToAnElementFindsIt() {
        var pointers = Pattern.compile("(?:for|aria-describedby|aria-labelledby|href)=\"(#?[^\"/?]+)\"").matcher(page);
        var targets = pointers.results().flatMap(match -> Stream.of(match.group(1).replace("#", "").split(" ")));
        assertThat(targets.filter(id -> !id.isEmpty())).isNotEmpty()
                .allSatisfy(id -> assertThat(page).containsOnlyOnce("id=\"" + id + "\""));
    }

    @Test
    void nothingIsInlineSoThatTheContentSecurityPolicyNeedsNoExceptions() {
        assertThat(page).doesNotContain("style=", "<style", "javascript:").doesNotContainPattern("\\son\\w+=\"");
    }

    /** What somebody typed may be a title too. */
    @Test
    void aTitleIsTextWhateverItBeginsWith() {
        var shown = rendering.of("web/odd-title", Specimen.model(Specimen.shell()));
        assertThat(shown).contains("<title>&lt;b&gt;x");
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503, 418, 502 })
    void everyErrorHasItsPageAlsoForAVisitor(int status) throws IOException {
        var model = new HashMap<String, Object>(
                Map.of("shell", Specimen.visitor(), "status", status, "reference", "7K4M-4QXT"));
        var error = rendering.of("web/error", model);
        Files.writeString(Path.of("target/error-%s.html".formatted(status)), error);
        assertThat(error).contains("Referentie:", "7K4M-4QXT").doesNotContain("??", "th:", "null");
    }
}
