package be.vlavirgem.catalog.standards;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one item of a file says of a standard.
 *
 * @param position in the file, from 1 on
 * @param slug empty where the file gives none
 * @param texts what it states; empty for what it says not to have, absent for what its form cannot say
 * @param remarks what was odd about it
 */
record Stated(int position, Optional<String> slug, Map<Field, String> texts, List<Note> remarks) {

    Stated {
        texts = Collections.unmodifiableMap(texts.isEmpty() ? Map.of() : new EnumMap<>(texts));
        remarks = List.copyOf(remarks);
    }

    Optional<String> text(Field field) {
        return Optional.ofNullable(texts.get(field)).filter(text -> !text.isBlank());
    }

    /** How the report calls it, cut where it is long. */
    String label() {
        return Note.bounded(text(Field.TITLE).or(() -> slug).or(() -> text(Field.SPECIFICATION)).orElse(""));
    }
}
