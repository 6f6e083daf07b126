package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.FieldView.CellView;
import be.vlavirgem.catalog.fields.FieldView.RowView;
import be.vlavirgem.catalog.fields.Kind.Column;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the controls of fields out of what was typed. */
record FieldControls(InWords says, List<Mistake> mistakes) {

    static final String LIST = "lijst-";

    /** What is offered beyond what is filled in. */
    private static final int SPARE = 2;

    private static final int FIRST = 3;

    Terms choices() {
        return says.terms();
    }

    private SheetWords words() {
        return says.words();
    }

    static String card(Kind kind) {
        return switch (kind) {
            case Kind.Line _,Kind.Formed _,Kind.Reach _ -> "text";
            case Kind.Address _ -> "url";
            case Kind.Prose _ -> "prose";
            case Kind.Lines _ -> "lines";
            case Kind.One _ -> "one";
            case Kind.Many _ -> "many";
            case Kind.Picked _ -> "picked";
            case Kind.Day day -> day.means() == Kind.Means.HAPPENED ? "past-day" : "day";
            case Kind.Picture _ -> "picture";
            case Kind.Rows _ -> "rows";
        };
    }

    static int most(Kind kind) {
        return switch (kind) {
            case Kind.Line line -> line.most();
            case Kind.Prose prose -> prose.most();
            default -> 0;
        };
    }

    static @Nullable String list(Kind kind) {
        return kind instanceof Kind.Picked picked ? LIST + picked.list() : null;
    }

    String value(SheetField field, Typed typed) {
        return typed.all(field.code()).stream().findFirst().orElse("");
    }

    List<Choice> options(SheetField field, Typed typed) {
        return options(field.kind(), typed.all(field.code()));
    }

    private List<Choice> options(Kind kind, Collection<String> chosen) {
        return switch (kind) {
            case Kind.One one -> Stream
                    .concat(Stream.of(Choice.of("", words().text("catalog.sheet.choose"), chosen.isEmpty())),
                            terms(one.list(), chosen))
                    .toList();
            case Kind.Many many -> terms(many.list(), chosen).toList();
            default -> List.of();
        };
    }

    private Stream<Choice> terms(String list, Collection<String> chosen) {
        return choices().of(list)
                .stream()
                .map(term -> new Choice(term.code(), term.label(), term.explanation(),
                        chosen.contains(term.code())));
    }

    List<RowView> cells(SheetField field, Typed typed) {
        return switch (field.kind()) {
            case Kind.Picked picked -> List.of(new RowView(picked(field, picked, typed)));
            case Kind.Rows rows -> rows(field, rows, typed);
            default -> List.of();
        };
    }

    private List<CellView> picked(SheetField field, Kind.Picked picked, Typed typed) {
        var all = typed.all(field.code()).stream().filter(one -> !one.isBlank()).toList();
        var shown = Math.max(FIRST, Math.min(picked.most(), all.size() + SPARE));
        return IntStream.range(0, shown)
                .mapToObj(nth -> cell(field.code() + "-" + (nth + 1), field.code(),
                        words().text("catalog.sheet.nth", words().text(field.messageKey()), nth + 1), picked,
                        nth < all.size() ? all.get(nth) : ""))
                .toList();
    }

    private List<RowView> rows(SheetField field, Kind.Rows kind, Typed typed) {
        var filled = kind.columns()
                .stream()
                .mapToInt(column -> typed.all(field.code() + "." + column.code()).size())
                .max()
                .orElse(0);
        return IntStream.range(0, Math.min(kind.most(), filled + SPARE))
                .mapToObj(nth -> new RowView(
                        kind.columns().stream().map(column -> cell(field, column, nth, typed)).toList()))
                .toList();
    }

    private CellView cell(SheetField field, Column column, int nth, Typed typed) {
        var name = field.code() + "." + column.code();
        var all = typed.all(name);
        return cell("%s-%d-%s".formatted(field.code(), nth + 1, column.code()), name,
                words().text(column.messageKey()), column.kind(), nth < all.size() ? all.get(nth) : "");
    }

    private CellView cell(String id, String name, String label, Kind kind, String value) {
        return new CellView(id, name, label, card(kind), value,
                options(kind, value.isEmpty() ? List.of() : List.of(value)), list(kind), note(kind, value),
                Mistake.at(id, mistakes));
    }

    /** A day that is past is kept, for it was so; but it counts no more. */
    private @Nullable String note(Kind kind, String value) {
        return Days.read(value)
                .filter(day -> kind instanceof Kind.Day of && of.isOver(day, says.today()))
                .map(day -> words().text("catalog.sheet.expired.note", Days.write(day)))
                .orElse(null);
    }
}
