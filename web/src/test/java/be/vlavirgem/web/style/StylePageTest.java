package be.vlavirgem.web.style;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.layout.Rendering;
import be.vlavirgem.web.layout.Shell;
import be.vlavirgem.web.layout.Specimen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style page shows every fragment there is, in both languages. */
class StylePageTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/web");
    private static final Pattern DOCUMENTED = Pattern.compile("th:fragment=\"(\\w+)");

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void itIsWhole(String language) throws IOException {
        var page = page(language);
        Files.writeString(Path.of("target/style-%s.html".formatted(language)), page);
        assertThat(page).doesNotContain("??", " th:", ">null<");
        var document = Jsoup.parse(page);
        var ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (var pointer : List.of("for", "aria-describedby", "aria-labelledby")) {
            assertThat(document.select("[" + pointer + "]")
                    .eachAttr(pointer)
                    .stream()
                    .flatMap(list -> Stream.of(list.strip().split("\\s+")))).isNotEmpty().isSubsetOf(ids);
        }
    }

    @Test
    void everyStateOfAQuestionCanBeSeen() {
        var page = Jsoup.parse(page("nl"));
        for (var state : SampleState.values()) {
            var id = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(List.of("radios-", "checkboxes-", "figure-"))
                    .allSatisfy(kind -> assertThat(page.getElementById(kind + id)).isNotNull());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "fragments/form.html", "fragments/choice.html", "fragments/list.html",
            "fragments/layout-parts.html", "fragments/tile.html", "fragments/mark.html" })
    void everyFragmentIsOnIt(String file) throws IOException {
        var shown = Files.readString(TEMPLATES.resolve("style/guide.html"))
                + Files.readString(TEMPLATES.resolve("fragments/form.html")) + "~{:: errorSummary( :: ${q.kind}"
                + Files.readString(TEMPLATES.resolve("fragments/choice.html"))
                + Files.readString(TEMPLATES.resolve("fragments/tile.html"))
                + Files.readString(TEMPLATES.resolve("fragments/list.html"))
                + Files.readString(TEMPLATES.resolve("fragments/layout-parts.html"));
        var fragments = DOCUMENTED.matcher(Files.readString(TEMPLATES.resolve(file)))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !List.of("radios", "checkboxes", "figure", "sum", "errorSummary", "confirmation")
                        .contains(name));
        assertThat(fragments).isNotEmpty().allSatisfy(name -> assertThat(shown).containsPattern(":: " + name + "\\b"));
    }

    private static String page(String language) {
        var dutch = language.equals("nl");
        var locale = dutch ? Locale.of("nl", "BE") : Locale.ENGLISH;
        Shell shell = dutch ? Specimen.shell() : Specimen.english();
        var style = new StylePage((key, arguments) -> Rendering.messages().getMessage(key, arguments, locale));
        return new Rendering().of("web/style/guide", locale, Map.of("shell", shell, "style", style));
    }
}
