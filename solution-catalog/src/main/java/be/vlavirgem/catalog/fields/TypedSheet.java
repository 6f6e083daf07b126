package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.Kind.Column;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a sheet as somebody would type it, so that a form shows what is kept and what was typed in the same way. */
final class TypedSheet {

    private TypedSheet() {}

    static Typed of(Sheet sheet, Terms choices) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put(Typed.OWN, sheet.values()
                .keySet()
                .stream()
                .filter(field -> field.is(Trait.INHERITED))
                .map(SheetField::code)
                .toList());
        sheet.values().forEach((field, value) -> put(typed, field, value, choices));
        return new Typed(typed);
    }

    private static void put(Map<String, List<String>> typed, SheetField field, Value value, Terms choices) {
        switch (value) {
            case Value.Text text -> typed.put(field.code(), List.of(text.text()));
            case Value.On on -> typed.put(field.code(), List.of(Days.write(on.day())));
            case Value.Items some -> typed.put(field.code(), items(field.kind(), some, choices));
            case Value.Picture _ -> {
            }
            case Value.Lines lines -> ((Kind.Rows) field.kind()).columns()
                    .forEach(column -> typed.put(field.code() + "." + column.code(), lines.rows()
                            .stream()
                            .map(row -> cell(column, row, choices))
                            .toList()));
        }
    }

    private static List<String> items(Kind kind, Value.Items some, Terms choices) {
        return switch (kind) {
            case Kind.Lines _ -> List.of(String.join("\n", some.items()));
            case Kind.Picked picked -> some.items()
                    .stream()
                    .map(code -> choices.label(picked.list(), code))
                    .toList();
            default -> some.items();
        };
    }

    private static String cell(Column column, Value.Row row, Terms choices) {
        var kept = row.cell(column.code());
        if (kept.isEmpty()) {
            return kept;
        }
        return switch (column.kind()) {
            case Kind.Day _ -> Days.write(LocalDate.parse(kept));
            case Kind.Picked picked -> choices.label(picked.list(), kept);
            default -> kept;
        };
    }
}
