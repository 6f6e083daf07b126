package be.vlavirgem.platform.content;

import java.util.List;
import java.util.Optional;

/** How far content is translated into a language: text by text, and counted. */
public record TranslationStatus(List<Line> lines) {

    /** Where the translation of a text stands. */
    public enum State {
        /** Made from the Dutch as it is. */
        PRESENT,
        /** The Dutch changed since. */
        OUTDATED,
        /** Not translated. */
        MISSING
    }

    /** A text with its translation. */
    public record Line(ContentText text, Optional<Translation> translation) {

        public State state() {
            return translation
                    .map(found -> found.from().equals(text.fingerprint()) ? State.PRESENT : State.OUTDATED)
                    .orElse(State.MISSING);
        }
    }

    public TranslationStatus {
        lines = List.copyOf(lines);
    }

    public static TranslationStatus of(List<ContentText> texts, List<Translation> translations, String language) {
        var known = translations.stream()
                .filter(translation -> translation.language().equals(language))
                .collect(java.util.stream.Collectors.toMap(Translation::key, translation -> translation,
                        (first, _) -> first));
        return new TranslationStatus(
                texts.stream().map(text -> new Line(text, Optional.ofNullable(known.get(text.key())))).toList());
    }

    /** The texts whose key begins so. */
    public TranslationStatus of(String beginning) {
        return new TranslationStatus(lines.stream().filter(line -> line.text().key().startsWith(beginning)).toList());
    }

    public int count(State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }
}
