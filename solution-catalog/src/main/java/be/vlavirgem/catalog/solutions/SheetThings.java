package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells whether two sheets speak of the same thing: a version by its number, a standard by its name and version, a name without its capitals. */
final class SheetThings {

    /** By these columns rows are one thing; others are only when they are alike all over. */
    private static final Map<SheetField, List<String>> BY = Map.of(SheetField.VERSIONS, List.of("number"),
            SheetField.STANDARDS, List.of("standard", "version"), SheetField.PARTNERS, List.of("partner"),
            SheetField.CONTACTS, List.of("contact"));

    private SheetThings() {}

    /** All a sheet calls the product. */
    static List<String> names(Sheet sheet) {
        return SolutionNames.of(sheet).stream().map(SheetThings::of).distinct().toList();
    }

    /** What a field of several things speaks of; nothing where it says one thing. */
    static List<String> in(SheetField field, Value said) {
        return switch (said) {
            case Value.Items some -> some.items().stream().map(SheetThings::of).toList();
            case Value.Lines lines -> lines.rows().stream().map(row -> of(field, row)).toList();
            default -> List.of();
        };
    }

    /** The row of a sheet that is about the same thing and says something else of it. */
    static Optional<Value.Row> against(SheetField field, Value.Row row, Sheet sheet) {
        var alike = sheet.rows(field).stream().filter(other -> of(field, other).equals(of(field, row))).toList();
        return alike.contains(row) ? Optional.empty() : alike.stream().findFirst();
    }

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String of(SheetField field, Value.Row row) {
        return BY.getOrDefault(field, row.cells().keySet().stream().sorted().toList())
                .stream()
                .map(column -> of(row.cell(column)))
                .collect(Collectors.joining("\n"));
    }
}
