package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.Kind.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a sheet says, in the words of one reader on one day; each list is read once. */
record InWords(Terms terms, SheetWords words, LocalDate today) {

    /** Enough of a digest to tell two pictures apart. */
    private static final int MARK = 8;

    List<String> heads(SheetField field) {
        return columns(field).stream().map(column -> words.text(column.messageKey())).toList();
    }

    List<String> labels(SheetField field, Value.Items some) {
        return some.items().stream().map(item -> label(field.kind(), item)).toList();
    }

    /** Where one reads of each, by its label. */
    Map<String, String> pages(SheetField field, Value.Items some) {
        return field.kind() instanceof Kind.Picked picked
                ? some.items()
                        .stream()
                        .filter(item -> terms.page(picked.list(), item).isPresent())
                        .collect(Collectors.toMap(item -> terms.label(picked.list(), item),
                                item -> terms.page(picked.list(), item).orElseThrow(), (first, _) -> first))
                : Map.of();
    }

    List<ShownField.Cell> cells(SheetField field, Value.Row row) {
        return columns(field).stream().map(column -> cell(column, row.cell(column.code()))).toList();
    }

    String inOneLine(SheetField field, Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.On on -> words.day(on.day());
            case Value.Picture picture -> words.text("catalog.logo.said", picture.digest().substring(0, MARK));
            case Value.Items some -> String.join(", ", labels(field, some));
            case Value.Lines lines -> lines.rows()
                    .stream()
                    .map(row -> cells(field, row).stream()
                            .map(ShownField.Cell::text)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")))
                    .collect(Collectors.joining("; "));
        };
    }

    String name(Claim claim) {
        return claim.key().isEmpty()
                ? words.text(claim.field().messageKey())
                : label(columns(claim.field()).getFirst().kind(), claim.key());
    }

    private ShownField.Cell cell(Column column, String kept) {
        var text = kept.isEmpty() ? "" : label(column.kind(), kept);
        return new ShownField.Cell(words.text(column.messageKey()), text,
                kept.isEmpty() ? null : href(column.kind(), kept));
    }

    private @Nullable String href(Kind kind, String kept) {
        return switch (kind) {
            case Kind.Address _ -> kept;
            case Kind.Reach _ -> Reached.href(kept);
            case Kind.Picked picked -> terms.page(picked.list(), kept).orElse(null);
            default -> null;
        };
    }

    private String label(Kind kind, String kept) {
        return switch (kind) {
            case Kind.One one -> terms.label(one.list(), kept);
            case Kind.Many many -> terms.label(many.list(), kept);
            case Kind.Picked picked -> terms.label(picked.list(), kept);
            case Kind.Day day -> day(day, LocalDate.parse(kept));
            default -> kept;
        };
    }

    private String day(Kind.Day kind, LocalDate day) {
        return kind.isOver(day, today) ? words.text("catalog.sheet.expired", words.day(day)) : words.day(day);
    }

    private static List<Column> columns(SheetField field) {
        return ((Kind.Rows) field.kind()).columns();
    }
}
