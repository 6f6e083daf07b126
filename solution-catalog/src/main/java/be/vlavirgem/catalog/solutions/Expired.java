package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.suppliers.SupplierConcern.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says what in a sheet counts no more and was not renewed, each with where it is mended. */
@Component
class Expired {

    private final ShownFields shown;
    private final Clock clock;

    Expired(ShownFields shown, Clock clock) {
        this.shown = shown;
        this.clock = clock;
    }

    /** Of these fields; each stands on the page that is given for it. */
    List<Line> in(Sheet sheet, Collection<SheetField> fields, Function<SheetField, String> page, SheetWords words) {
        var today = LocalDate.now(clock);
        return fields.stream()
                .filter(field -> !sheet.lapsed(field, today).isEmpty())
                .map(field -> line(sheet, field, sheet.lapsed(field, today), page.apply(field), words))
                .toList();
    }

    /** What a solution says itself, by its name; no list is read for it, so that there may be many. */
    List<Line> of(Solution solution, SheetWords words) {
        var sheet = solution.sheet();
        var today = LocalDate.now(clock);
        return Arrays.stream(SheetField.values())
                .filter(field -> !sheet.expired(field, today).isEmpty())
                .map(field -> new Line(
                        words.text("catalog.expired.line", solution.name(), words.text(field.messageKey())),
                        place(sheet, field, sheet.expired(field, today),
                                SolutionAddress.of(solution.id()) + "/" + field.step().path())))
                .toList();
    }

    private Line line(Sheet sheet, SheetField field, List<Value.Row> over, String page, SheetWords words) {
        var said = shown.inOneLine(words).apply(field, new Value.Lines(over));
        return new Line(words.text("catalog.expired.line", words.text(field.messageKey()), said),
                place(sheet, field, over, page));
    }

    private static String place(Sheet sheet, SheetField field, List<Value.Row> over, String page) {
        return "%s#%s-%d-%s"
                .formatted(page, field.code(), sheet.rows(field).indexOf(over.getFirst()) + 1, column(field));
    }

    private static String column(SheetField field) {
        return ((Kind.Rows) field.kind()).columns().getFirst().code();
    }
}
