package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.merging.Counted;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Things of one kind that sheets speak of, what the supplier says of all its products included; they move with the sheet. */
record SheetCount(SheetField field, Solutions solutions, FactsTable facts) implements Counted {

    /** What is counted of a sheet, in the order of the page. */
    private static final List<SheetField> COUNTED = List.of(SheetField.NAME, SheetField.COMPONENTS,
            SheetField.VERSIONS, SheetField.STANDARDS, SheetField.CERTIFICATES);

    static List<SheetCount> all(Solutions solutions, FactsTable facts) {
        return COUNTED.stream().map(field -> new SheetCount(field, solutions, facts)).toList();
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

    private List<String> things(UUID id) {
        return solutions.find(new Solution.Id(id)).map(this::things).orElse(List.of());
    }

    private List<String> things(Solution solution) {
        var sheet = solution.resolved(facts.of(solution.supplier()).sheet()).sheet();
        return field == SheetField.NAME
                ? SheetThings.names(sheet)
                : sheet.value(field).map(said -> SheetThings.in(field, said)).orElse(List.of());
    }
}
