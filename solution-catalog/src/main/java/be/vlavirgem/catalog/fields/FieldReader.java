package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.Kind.Column;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads one field of what was typed, and adds what is wrong in it. */
record FieldReader(CellReader cells, Typed typed, SheetField field, List<Fault> faults) {

    /** More codes than any list that is shown whole. */
    private static final int MOST_OF_A_LIST = 99;

    /** What it says; empty when nothing was typed, or nothing that can be kept. */
    Optional<Value> value() {
        return switch (field.kind()) {
            case Kind.Rows rows -> rows(rows);
            case Kind.Lines lines -> lines(lines);
            case Kind.Many many -> items(typed.all(field.code()), many, MOST_OF_A_LIST);
            case Kind.Picked picked -> items(typed.all(field.code()), picked, picked.most());
            case Kind.One one -> cell(one).map(code -> new Value.Items(List.of(code)));
            case Kind.Day day -> cell(day).map(text -> new Value.On(LocalDate.parse(text)));
            case Kind.Line _,Kind.Formed _,Kind.Prose _,Kind.Address _,Kind.Reach _ ->
                cell(field.kind()).map(Value.Text::new);
        };
    }

    private Optional<String> cell(Kind kind) {
        return cells.read(kind, typed.first(field.code()), field.code(), faults);
    }

    private Optional<Value> items(List<String> typedOnes, Kind kind, int most) {
        var picked = kind instanceof Kind.Picked;
        var read = new ArrayList<String>();
        for (var nth = 0; nth < typedOnes.size(); nth++) {
            var control = picked ? field.code() + "-" + (nth + 1) : field.code();
            cells.read(kind, typedOnes.get(nth).strip(), control, faults).ifPresent(read::add);
        }
        var distinct = read.stream().distinct().toList();
        if (distinct.size() > most) {
            faults.add(new Fault(picked ? field.code() + "-1" : field.code(), "catalog.sheet.wrong.many", most));
        }
        return distinct.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(distinct));
    }

    private Optional<Value> lines(Kind.Lines lines) {
        var read = typed.all(field.code())
                .stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (read.size() > lines.most()) {
            faults.add(new Fault(field.code(), "catalog.sheet.wrong.many", lines.most()));
        }
        read.stream()
                .filter(one -> one.length() > lines.each())
                .findFirst()
                .ifPresent(one -> faults.add(new Fault(field.code(), "catalog.sheet.wrong.long-line", lines.each())));
        return read.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(read));
    }

    private Optional<Value> rows(Kind.Rows kind) {
        var count = kind.columns().stream().mapToInt(column -> typed.all(name(column)).size()).max().orElse(0);
        var rows = IntStream.range(0, count)
                .filter(nth -> kind.columns().stream().anyMatch(column -> !typedAt(column, nth).isEmpty()))
                .mapToObj(nth -> row(kind, nth))
                .toList();
        if (rows.size() > kind.most()) {
            faults.add(new Fault(field.code(), "catalog.sheet.wrong.many", kind.most()));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Value.Lines(rows));
    }

    private Value.Row row(Kind.Rows kind, int nth) {
        var read = new LinkedHashMap<String, String>();
        for (var column : kind.columns()) {
            var control = control(nth, column);
            var text = typedAt(column, nth);
            if (text.isEmpty() && column.required()) {
                faults.add(new Fault(control, "catalog.sheet.wrong.row"));
            }
            cells.read(column.kind(), text, control, faults).ifPresent(cell -> read.put(column.code(), cell));
        }
        refuseEndBeforeBegin(kind, nth, read);
        return new Value.Row(read);
    }

    private void refuseEndBeforeBegin(Kind.Rows kind, int nth, Map<String, String> read) {
        var begin = day(kind, Kind.Means.BEGIN, read);
        var end = day(kind, Kind.Means.END, read);
        if (begin.isPresent() && end.isPresent() && end.get().day().isBefore(begin.get().day())) {
            faults.add(new Fault(control(nth, end.get().column()), "catalog.sheet.wrong.ends-before",
                    Days.write(begin.get().day())));
        }
    }

    /** A day that was read in a column. */
    private record Read(Column column, LocalDate day) {}

    private static Optional<Read> day(Kind.Rows kind, Kind.Means means, Map<String, String> read) {
        return kind.columns()
                .stream()
                .filter(column -> column.kind() instanceof Kind.Day day && day.means() == means)
                .flatMap(column -> Optional.ofNullable(read.get(column.code()))
                        .map(text -> new Read(column, LocalDate.parse(text)))
                        .stream())
                .findFirst();
    }

    private String control(int nth, Column column) {
        return "%s-%d-%s".formatted(field.code(), nth + 1, column.code());
    }

    private String typedAt(Column column, int nth) {
        var all = typed.all(name(column));
        return nth < all.size() ? all.get(nth).strip() : "";
    }

    private String name(Column column) {
        return field.code() + "." + column.code();
    }
}
