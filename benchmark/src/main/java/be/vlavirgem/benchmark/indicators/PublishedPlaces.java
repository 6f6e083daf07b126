package be.vlavirgem.benchmark.indicators;

import be.vlavirgem.platform.content.ContentShelf;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.PublishedContent;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.EntryFile;
import be.vlavirgem.platform.entries.EntryTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The published words of places, in each language of the portal. */
@Component
class PublishedPlaces implements Places {

    private static final String ANY_THEME = "algemeen";

    /** What is said at a step, by theme, step and field. */
    private record Both(Map<List<String>, String> dutch, Map<List<String>, String> english) {}

    private final PublishedContent<Both> places;

    PublishedPlaces(ContentShelf shelf) {
        this.places = shelf.of(PlacesKind.KEY, PlacesKind.CODE, PublishedPlaces::both);
    }

    void published(ContentVersion version) {
        places.published(version);
    }

    @Override
    public String words(Step step, String theme, Rule.Direction direction, Locale locale) {
        var all = locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? places.get().english()
                : places.get().dutch();
        return variant(direction).flatMap(field -> said(all, theme, step, field))
                .or(() -> said(all, theme, step, PlacesKind.WORDS))
                .or(() -> said(all, ANY_THEME, step, PlacesKind.WORDS))
                .orElseThrow(() -> new IllegalStateException("No words for %s in %s".formatted(step, theme)));
    }

    private static Optional<String> said(Map<List<String>, String> all, String theme, Step step, String field) {
        return Optional.ofNullable(all.get(List.of(theme, step.code(), field)));
    }

    private static Optional<String> variant(Rule.Direction direction) {
        return switch (direction) {
            case MORE_IS_BETTER -> Optional.of(PlacesKind.MORE_IS_BETTER);
            case LESS_IS_BETTER -> Optional.of(PlacesKind.LESS_IS_BETTER);
            case NEUTRAL -> Optional.empty();
        };
    }

    private static Both both(String body) {
        var entries = EntryFile.read(body, PlacesKind.CODE, PlacesKind.RULE).sound();
        return new Both(words(entries, Locale.forLanguageTag("nl")), words(entries, Locale.ENGLISH));
    }

    private static Map<List<String>, String> words(Entries entries, Locale locale) {
        var texts = EntryTexts.of(entries, PlacesKind.RULE, locale);
        var words = new HashMap<List<String>, String>();
        entries.entries()
                .forEach(theme -> theme.entries()
                        .forEach(step -> step.values()
                                .keySet()
                                .forEach(field -> words.put(List.of(theme.code(), step.code(), field),
                                        texts.text(step, field)))));
        return Map.copyOf(words);
    }
}
