package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.merging.Moved;
import java.util.List;
import java.util.Set;

/** Counts the things two sheets speak of, what the supplier says of all its products included; they move with the sheet. */
final class SheetCount {

    /** What is counted of a sheet, in the order of the page. */
    private static final List<SheetField> COUNTED = List.of(SheetField.NAME, SheetField.COMPONENTS,
            SheetField.VERSIONS, SheetField.STANDARDS, SheetField.CERTIFICATES);

    private SheetCount() {}

    static List<Moved> of(Sheet from, Sheet to) {
        return COUNTED.stream().map(field -> moved(field, things(field, from), things(field, to))).toList();
    }

    private static Moved moved(SheetField field, List<String> from, List<String> to) {
        var known = Set.copyOf(to);
        return new Moved("catalog.merge.counts." + field.code(), from.size(), to.size(),
                to.size() + Math.toIntExact(from.stream().filter(thing -> !known.contains(thing)).count()));
    }

    private static List<String> things(SheetField field, Sheet sheet) {
        return field == SheetField.NAME
                ? SheetThings.names(sheet)
                : sheet.value(field).map(said -> SheetThings.in(field, said)).orElse(List.of());
    }
}
