package be.vlavirgem.web.borders;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.MapTiles.Tile;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.web.borders.BorderSets.BorderSet;
import be.vlavirgem.web.layout.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The back office of the maps in its states. */
class BorderPageTest {

    private static final Locale DUTCH = Locale.of("nl", "BE");
    private static final List<Tile> TODAY = List.of(tile("41002", "Aalst", 1), tile("44021", "Gent", 2));

    @Test
    void withoutBordersItSaysSo() {
        assertThat(page(Map.of(), DUTCH)).contains("Er zijn nog geen grenzen").doesNotContain("<svg class=\"map\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl-BE", "en" })
    void aDraftBesideWhatIsShownOffersToReplaceIt(String language) throws IOException {
        var locale = Locale.forLanguageTag(language);
        var page = page(Map.of("draft", set("voorbeeld", locale), "shown", set("getoond", locale)), locale);
        Files.writeString(Path.of("target/borders-%s.html".formatted(language)), page);
        assertThat(page).contains("/beheer/kaart/tonen", "/beheer/kaart/weggooien", "/beheer/kaart/verwijderen",
                "<title>Aalst</title>").doesNotContain("??", "th:", "null");
    }

    @Test
    void itNamesWhoMisses() {
        assertThat(page(Map.of("draft", set("voorbeeld", DUTCH)), DUTCH)).contains("Eén gemeente ontbreekt", "Gent",
                "op 21/11/2026, met één gemeente.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl-BE", "en" })
    void everyMistakeHasItsWords(String language) {
        var kinds = List.of("size", "json", "type", "crs", "crs.metres", "crs.swapped", "empty", "nis", "unknown",
                "double", "geometry", "ring", "crossing", "outside");
        var problems = kinds.stream().map(kind -> BorderProblem.of(kind, "41002", "4.1", "51.2")).toList();
        var page = page(Map.of("problems", problems, "fileName", "grenzen.json"), Locale.forLanguageTag(language));
        assertThat(page).contains("grenzen.json: 14 ").doesNotContain("??", "{0}");
        assertThat(page.split("<li>41|<li>")).hasSizeGreaterThan(14);
    }

    private static String page(Map<String, Object> states, Locale locale) {
        var model = new HashMap<String, Object>(states);
        model.put("shell", Rendering.visitor());
        return new Rendering().of("web/borders", locale, model);
    }

    private static BorderPage set(String id, Locale locale) {
        var set = new BorderSet(new UUID(0, 0), "0 0 300 116", "grenzen.json",
                Instant.parse("2026-11-21T12:00:00Z"), Map.of("41002", "M0 0L9 0L9 9Z"));
        return BorderPage.of(set, TODAY, id, "Voorbeeld", locale);
    }

    private static Tile tile(String nis, String name, int column) {
        return new Tile(new OrganisationId(new UUID(0, column)), new NisCode(nis), name, 1, column);
    }
}
