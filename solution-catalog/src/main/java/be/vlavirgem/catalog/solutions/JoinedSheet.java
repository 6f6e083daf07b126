package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one sheet of a product that was described twice. Of what says one thing together all comes from one of them; a list is all
 * of both; the name stays, and what the other was called becomes an alias.
 *
 * @param facts what the supplier says once of all its products
 * @param taken what is said by the one that ends
 */
record JoinedSheet(Sheet stays, Sheet ends, Sheet facts, Set<FieldGroup> taken) {

    JoinedSheet {
        taken = Set.copyOf(taken);
    }

    /** A field of which there would be more than a sheet has room for. */
    record Full(SheetField field, int found, int most) {}

    Sheet sheet() {
        var values = new EnumMap<SheetField, Value>(SheetField.class);
        Arrays.stream(SheetField.values()).forEach(field -> joined(field).ifPresent(said -> values.put(field, said)));
        values.put(SheetField.ALIASES, new Value.Items(aliases(new Sheet(values))));
        return new Sheet(values);
    }

    private Optional<Value> joined(SheetField field) {
        return FieldGroup.of(field)
                .map(group -> (taken.contains(group) ? ends : stays).value(field))
                .orElseGet(() -> ofBoth(field));
    }

    private Optional<Value> ofBoth(SheetField field) {
        var held = said(field, stays);
        var theirs = said(field, ends);
        var all = held.flatMap(mine -> theirs.map(others -> both(field, mine, others))).or(() -> held).or(() -> theirs);
        return all.isEmpty()
                ? stays.value(field)
                : all.filter(_ -> stays.has(field) || !all.equals(facts.value(field)));
    }

    /** What holds for all products included. */
    private Optional<Value> said(SheetField field, Sheet sheet) {
        return sheet.value(field).or(() -> facts.value(field)).filter(said -> !said.isEmpty());
    }

    private static Value both(SheetField field, Value held, Value theirs) {
        var known = SheetThings.in(field, held);
        return switch (theirs) {
            case Value.Items some -> new Value.Items(Stream.concat(((Value.Items) held).items().stream(),
                    some.items().stream().filter(item -> !known.contains(SheetThings.of(item)))).toList());
            case Value.Lines lines -> new Value.Lines(Stream.concat(((Value.Lines) held).rows().stream(),
                    lines.rows().stream().filter(row -> !known.contains(SheetThings.of(field, row)))).toList());
            default -> held;
        };
    }

    /** All names of both that are not the name or the former name. */
    private List<String> aliases(Sheet joined) {
        var known = new ArrayList<>(SheetThings.names(joined));
        var aliases = new ArrayList<>(joined.items(SheetField.ALIASES));
        SolutionNames.of(ends).stream().filter(name -> !known.contains(SheetThings.of(name))).forEach(name -> {
            known.add(SheetThings.of(name));
            aliases.add(name);
        });
        return aliases;
    }

    /** The first field that would hold too much. */
    Optional<Full> full() {
        var joined = sheet();
        return joined.values()
                .entrySet()
                .stream()
                .map(said -> new Full(said.getKey(), size(said.getValue()), most(said.getKey().kind())))
                .filter(full -> full.found() > full.most())
                .findFirst();
    }

    private static int size(Value value) {
        return switch (value) {
            case Value.Items some -> some.items().size();
            case Value.Lines lines -> lines.rows().size();
            default -> 1;
        };
    }

    private static int most(Kind kind) {
        return switch (kind) {
            case Kind.Lines lines -> lines.most();
            case Kind.Picked picked -> picked.most();
            case Kind.Rows rows -> rows.most();
            default -> Integer.MAX_VALUE;
        };
    }
}
