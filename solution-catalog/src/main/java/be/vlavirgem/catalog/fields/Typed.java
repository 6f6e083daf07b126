package be.vlavirgem.catalog.fields;

import java.util.List;
import java.util.Map;

/** What was typed in a form of fields, as it was typed; each cell of rows by {@code field.column}, as often as there are rows. */
public record Typed(Map<String, List<String>> fields) {

    /** Names the fields that say something of their own instead of what is inherited. */
    public static final String OWN = "eigen";

    /** Names those that said nothing of their own when the form was opened: what is typed in one of them makes it so. */
    static final String INHERITING = "erft";

    /** Nothing. */
    public static final Typed NOTHING = new Typed(Map.of());

    /** All that was typed under a name. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The first of it, without spaces around. */
    public String first(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    boolean isOwn(SheetField field) {
        return all(OWN).contains(field.code()) || (all(INHERITING).contains(field.code()) && saysSomethingOf(field));
    }

    private boolean saysSomethingOf(SheetField field) {
        return fields.entrySet()
                .stream()
                .filter(typed -> typed.getKey().equals(field.code()) || typed.getKey().startsWith(field.code() + "."))
                .flatMap(typed -> typed.getValue().stream())
                .anyMatch(value -> !value.isBlank());
    }
}
