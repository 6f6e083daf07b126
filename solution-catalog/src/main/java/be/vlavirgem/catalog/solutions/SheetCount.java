package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.merging.Counted;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Things of one kind that sheets speak of, what the supplier says of all its products included; they move with the sheet. */
record SheetCount(SheetField field, Function<UUID, Sheet> sheets) implements Counted {

    /** What is counted of a sheet, in the order of the page. */
    private static final List<SheetField> COUNTED = List.of(SheetField.NAME, SheetField.COMPONENTS,
            SheetField.VERSIONS, SheetField.STANDARDS, SheetField.CERTIFICATES);

    /** Of the sheets as they are read now: one that is gone says nothing. */
    static List<SheetCount> all(Function<UUID, Sheet> sheets) {
        return COUNTED.stream().map(field -> new SheetCount(field, sheets)).toList();
    }

    @Override
    public String messageKey() {
        return "catalog.merge.counts." + field.code();
    }

    @Override
    public int count(UUID solution) {
        return things(solution).size();
    }

    @Override
    public int shared(UUID from, UUID to) {
        var known = Set.copyOf(things(to));
        return Math.toIntExact(things(from).stream().filter(known::contains).count());
    }

    private List<String> things(UUID solution) {
        var sheet = sheets.apply(solution);
        return field == SheetField.NAME
                ? SheetThings.names(sheet)
                : sheet.value(field).map(said -> SheetThings.in(field, said)).orElse(List.of());
    }
}
