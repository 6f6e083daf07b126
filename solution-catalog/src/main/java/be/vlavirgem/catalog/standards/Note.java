package be.vlavirgem.catalog.standards;

import be.vlavirgem.platform.list.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something the report says of an item or a file, by a code with words.
 *
 * @param field what it is about, which the words name first; empty when it is about the whole
 * @param about what else the words name
 */
record Note(String code, String field, List<String> about) {

    /** What is longer is cut in the report, never in the register. */
    private static final int MOST = 120;
    private static final String NOTES = "catalog.standards.notes";

    Note {
        about = about.stream().map(Note::bounded).toList();
    }

    static Note of(String code, String... about) {
        return new Note(code, "", List.of(about));
    }

    static Note at(Field field, String code, String... about) {
        return new Note(code, field.code(), List.of(about));
    }

    static String bounded(String text) {
        return text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    }

    /** In words. */
    public MessageSourceResolvable words() {
        var named = Stream.<Object>of(field)
                .filter(code -> !field.isEmpty())
                .map(code -> words("catalog.standards.field." + code));
        return words("catalog.standards.note." + code, Stream.concat(named, about.stream()).toArray());
    }

    private static MessageSourceResolvable words(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[]{ key }, arguments);
    }

    /** All of them in one cell; nothing for none. */
    static Cell cell(List<? extends MessageSourceResolvable> notes) {
        return notes.isEmpty()
                ? Cell.text(null)
                : Cell.word("catalog.standards.said", notes.stream()
                        .map(MessageSourceResolvable.class::cast)
                        .reduce((all, next) -> words(NOTES, all, next))
                        .orElseThrow());
    }
}
