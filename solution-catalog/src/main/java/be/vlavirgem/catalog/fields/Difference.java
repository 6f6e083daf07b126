package be.vlavirgem.catalog.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One field that says something else than before. */
public record Difference(SheetField field, Optional<Value> before, Optional<Value> after) {

    /** What two sheets say differently, in the order of the form. */
    public static List<Difference> between(Sheet before, Sheet after) {
        return Arrays.stream(SheetField.values())
                .map(field -> new Difference(field, before.value(field), after.value(field)))
                .filter(difference -> !difference.before.equals(difference.after))
                .toList();
    }
}
