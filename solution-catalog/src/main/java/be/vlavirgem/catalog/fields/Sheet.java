package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.SheetField.Trait;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All that is said of a solution, or of everything a supplier offers. What says nothing is left out, unless it overrides. */
public record Sheet(Map<SheetField, Value> values) {

    /** Says nothing yet. */
    public static final Sheet EMPTY = new Sheet(Map.of());

    public Sheet {
        var kept = new EnumMap<SheetField, Value>(SheetField.class);
        kept.putAll(values);
        kept.entrySet().removeIf(said -> said.getValue().isEmpty() && !said.getKey().is(Trait.INHERITED));
        values = Collections.unmodifiableMap(kept);
    }

    /** What is said there; an inherited field may be said to be empty. */
    public Optional<Value> value(SheetField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Says whether there is something to read. */
    public boolean has(SheetField field) {
        return value(field).filter(said -> !said.isEmpty()).isPresent();
    }

    /** The text of a field of text, or nothing. */
    public String text(SheetField field) {
        return value(field).map(said -> said instanceof Value.Text text ? text.text() : "").orElse("");
    }

    /** The codes or short texts of a field that holds some. */
    public List<String> items(SheetField field) {
        return value(field).map(said -> said instanceof Value.Items some ? some.items() : List.<String>of())
                .orElse(List.of());
    }

    /** The rows of a field that holds some. */
    public List<Value.Row> rows(SheetField field) {
        return value(field).map(said -> said instanceof Value.Lines lines ? lines.rows() : List.<Value.Row>of())
                .orElse(List.of());
    }

    /** The rows of a field that count no more on that day. */
    public List<Value.Row> expired(SheetField field, LocalDate today) {
        return rows(field).stream().filter(row -> isExpired(field, row, today)).toList();
    }

    /** Those of them of which no renewal stands beside. */
    public List<Value.Row> lapsed(SheetField field, LocalDate today) {
        var last = lasting(field);
        return expired(field, today).stream().filter(last::contains).toList();
    }

    /** The rows of a field without those of which another, of the same thing, runs longer. */
    public List<Value.Row> lasting(SheetField field) {
        return rows(field).stream()
                .filter(row -> rows(field).stream().noneMatch(other -> renews(field, other, row)))
                .toList();
    }

    private static boolean renews(SheetField field, Value.Row other, Value.Row row) {
        return Claim.isInRows(field) && Claim.of(field, other).equals(Claim.of(field, row))
                && lastDay(field, row).flatMap(day -> lastDay(field, other).filter(day::isBefore)).isPresent();
    }

    private static boolean isExpired(SheetField field, Value.Row row, LocalDate today) {
        return lastDay(field, row).filter(day -> day.isBefore(today)).isPresent();
    }

    /** Until when a row counts. */
    private static Optional<LocalDate> lastDay(SheetField field, Value.Row row) {
        return field.kind() instanceof Kind.Rows rows
                ? rows.columns()
                        .stream()
                        .filter(column -> column.kind() instanceof Kind.Day(var means) && means == Kind.Means.LAST)
                        .map(column -> row.cell(column.code()))
                        .filter(day -> !day.isEmpty())
                        .findFirst()
                        .map(LocalDate::parse)
                : Optional.empty();
    }

    /** The day of a field that holds one. */
    public Optional<LocalDate> day(SheetField field) {
        return value(field).filter(Value.On.class::isInstance).map(said -> ((Value.On) said).day());
    }

    /** The picture of a field that holds one. */
    public Optional<Value.Picture> picture(SheetField field) {
        return value(field).filter(Value.Picture.class::isInstance).map(Value.Picture.class::cast);
    }

    /** The same, but these fields say what is in the other; one that the other does not say is said no more. */
    public Sheet with(Sheet said, Collection<SheetField> fields) {
        var changed = new EnumMap<SheetField, Value>(SheetField.class);
        changed.putAll(values);
        changed.keySet().removeAll(fields);
        fields.forEach(field -> said.value(field).ifPresent(value -> changed.put(field, value)));
        return new Sheet(changed);
    }

    /** Only the fields of which this is true. */
    public Sheet only(Predicate<SheetField> wanted) {
        var kept = new EnumMap<SheetField, Value>(SheetField.class);
        values.forEach((field, value) -> {
            if (wanted.test(field)) {
                kept.put(field, value);
            }
        });
        return new Sheet(kept);
    }

    /** What others than the supplier may see. */
    public Sheet forOthers() {
        return only(field -> !field.is(Trait.INTERNAL));
    }
}
