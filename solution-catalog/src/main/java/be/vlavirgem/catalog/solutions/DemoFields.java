package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what an invented sheet says. */
final class DemoFields {

    private final Map<SheetField, Value> values = new EnumMap<>(SheetField.class);

    DemoFields text(SheetField field, String text) {
        values.put(field, new Value.Text(text));
        return this;
    }

    DemoFields one(SheetField field, String code) {
        return some(field, List.of(code));
    }

    DemoFields some(SheetField field, List<String> items) {
        values.put(field, new Value.Items(items));
        return this;
    }

    DemoFields on(SheetField field, LocalDate day) {
        values.put(field, new Value.On(day));
        return this;
    }

    DemoFields rows(SheetField field, List<Map<String, String>> rows) {
        values.put(field, new Value.Lines(rows.stream().map(Value.Row::new).toList()));
        return this;
    }

    Sheet sheet() {
        return new Sheet(values);
    }
}
