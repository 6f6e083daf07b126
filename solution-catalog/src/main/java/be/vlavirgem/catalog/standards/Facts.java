package be.vlavirgem.catalog.standards;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** All that is known of a standard: texts as they were given, of the fields that have one. */
record Facts(Map<Field, String> texts) {

    /** What one field said before and says now; empty where there is nothing. */
    record Change(String field, String before, String after) {

        private static MessageSourceResolvable said(String field, String text) {
            var plain = Note.bounded(text);
            return new DefaultMessageSourceResolvable(
                    new String[]{ "catalog.standards.%s.%s".formatted(field, text.isEmpty() ? "nothing" : text),
                            text.isEmpty() ? "catalog.standards.nothing" : "catalog.standards.said" },
                    new Object[]{ plain });
        }

        /** In words, codes too. */
        public MessageSourceResolvable words() {
            var label = new DefaultMessageSourceResolvable("catalog.standards.field." + field);
            return new DefaultMessageSourceResolvable(new String[]{ "catalog.standards.change" },
                    new Object[]{ label, said(field, before), said(field, after) });
        }
    }

    Facts {
        var known = new EnumMap<Field, String>(Field.class);
        texts.forEach((field, text) -> {
            if (text.length() > field.most()) {
                throw new IllegalArgumentException(
                        "%s has %d characters, at most %d".formatted(field, text.length(), field.most()));
            }
            if (!text.isBlank()) {
                known.put(field, text);
            }
        });
        texts = Collections.unmodifiableMap(known);
    }

    Optional<String> text(Field field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** What the page calls it. */
    String title() {
        return Objects.requireNonNull(texts.get(Field.TITLE), "A standard has a title");
    }

    /** The day as understood; empty where none can be read in what is given. */
    Optional<LocalDate> day(Field field) {
        return text(field).flatMap(GivenDay::read);
    }

    /** The same with what is stated over it; an empty statement takes away. */
    Facts with(Map<Field, String> stated) {
        var all = new EnumMap<Field, String>(Field.class);
        all.putAll(texts);
        all.putAll(stated);
        return new Facts(all);
    }

    /** In which fields the other differs, in the order of the fields. */
    List<Change> changesTo(Facts other) {
        return Stream.of(Field.values())
                .filter(field -> !text(field).equals(other.text(field)))
                .map(field -> new Change(field.code(), text(field).orElse(""), other.text(field).orElse("")))
                .toList();
    }
}
