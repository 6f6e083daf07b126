package be.vlavirgem.benchmark.indicators;

import be.vlavirgem.platform.content.ContentShelf;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.PublishedContent;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryFile;
import be.vlavirgem.platform.entries.EntryTexts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The published explanations, in each language of the portal. */
@Component
class PublishedExplanations implements Explanations {

    private record Both(Map<String, Explanation> dutch, Map<String, Explanation> english) {}

    private final PublishedContent<Both> explanations;

    PublishedExplanations(ContentShelf shelf) {
        this.explanations = shelf.of(ExplanationsKind.KEY, ExplanationsKind.CODE, PublishedExplanations::both);
    }

    void published(ContentVersion version) {
        explanations.published(version);
    }

    @Override
    public Explanation of(String code, Locale locale) {
        var both = explanations.get();
        var all = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? both.english() : both.dutch();
        return Optional.ofNullable(all.get(code))
                .orElseThrow(() -> new IllegalArgumentException("No explanation %s".formatted(code)));
    }

    private static Both both(String body) {
        var entries = EntryFile.read(body, ExplanationsKind.CODE, ExplanationsKind.RULE).sound();
        return new Both(read(entries, Locale.forLanguageTag("nl")), read(entries, Locale.ENGLISH));
    }

    private static Map<String, Explanation> read(Entries entries, Locale locale) {
        var texts = EntryTexts.of(entries, ExplanationsKind.RULE, locale);
        return entries.entries()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Entry::code,
                        entry -> new Explanation(texts.text(entry, ExplanationsKind.TITLE),
                                texts.text(entry, ExplanationsKind.TEXT))));
    }
}
