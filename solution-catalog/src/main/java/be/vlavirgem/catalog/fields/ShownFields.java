package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.Kind.Column;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what a sheet says, in words. */
@Component
public class ShownFields {

    private static final List<String> NONE = List.of();

    /** Enough of a digest to tell two pictures apart. */
    private static final int MARK = 8;

    private final Choices choices;

    ShownFields(Choices choices) {
        this.choices = choices;
    }

    /** Those of these fields that say something. */
    public List<ShownField> of(Collection<SheetField> fields, Resolved resolved, Proofs proofs, SheetWords words) {
        var terms = choices.in(words.locale());
        var standings = new Standings(proofs, words);
        return fields.stream()
                .filter(resolved.sheet()::has)
                .map(field -> shown(field, resolved.sheet().value(field).orElseThrow(),
                        resolved.inherited().contains(field), standings, terms, words))
                .toList();
    }

    private static ShownField shown(SheetField field, Value value, boolean inherited, Standings standings,
            Terms terms, SheetWords words) {
        var label = words.text(field.messageKey());
        var standing = standings.of(field);
        var proof = standings.proof(Claim.of(field));
        return switch (value) {
            case Value.Text text -> new ShownField(field.code(), label, card(field.kind()), text.text(), NONE, NONE,
                    List.of(), inherited, standing, proof);
            case Value.On on -> new ShownField(field.code(), label, "words", words.day(on.day()), NONE, NONE,
                    List.of(), inherited, standing, proof);
            case Value.Picture picture ->
                new ShownField(field.code(), label, ShownField.PICTURE, picture.digest(), NONE, NONE,
                        List.of(), inherited, standing, proof);
            case Value.Items some -> new ShownField(field.code(), label, "items", "", labels(field, some, terms), NONE,
                    List.of(), inherited, standing, proof);
            case Value.Lines lines -> new ShownField(field.code(), label, "rows", "", NONE,
                    standings.heads(field, heads(field, words)),
                    lines.rows()
                            .stream()
                            .map(row -> standings.cells(field, row, cells(field, row, terms, words)))
                            .toList(),
                    inherited, standing, proof);
        };
    }

    private static String card(Kind kind) {
        return kind instanceof Kind.Prose ? "prose" : kind instanceof Kind.Address ? "link" : "words";
    }

    private static List<String> labels(SheetField field, Value.Items some, Terms terms) {
        return some.items().stream().map(item -> label(field.kind(), item, terms)).toList();
    }

    private static String label(Kind kind, String kept, Terms terms) {
        return switch (kind) {
            case Kind.One one -> terms.label(one.list(), kept);
            case Kind.Many many -> terms.label(many.list(), kept);
            case Kind.Picked picked -> terms.label(picked.list(), kept);
            case Kind.Day _ -> Days.write(LocalDate.parse(kept));
            default -> kept;
        };
    }

    private static List<Column> columns(SheetField field) {
        return ((Kind.Rows) field.kind()).columns();
    }

    private static List<String> heads(SheetField field, SheetWords words) {
        return columns(field).stream().map(column -> words.text(column.messageKey())).toList();
    }

    private static List<ShownField.Cell> cells(SheetField field, Value.Row row, Terms terms, SheetWords words) {
        return columns(field).stream().map(column -> cell(column, row.cell(column.code()), terms, words)).toList();
    }

    private static ShownField.Cell cell(Column column, String kept, Terms terms, SheetWords words) {
        var text = kept.isEmpty() ? "" : label(column.kind(), kept, terms);
        return new ShownField.Cell(words.text(column.messageKey()), text,
                column.kind() instanceof Kind.Address && !kept.isEmpty() ? kept : null);
    }

    /** What is claimed, each in one line; what is chosen from long lists is looked up once. */
    public Map<Claim, String> said(Collection<Claim> claims, Sheet sheet, SheetWords words) {
        var terms = choices.in(words.locale());
        return claims.stream()
                .collect(Collectors.toMap(Function.identity(), claim -> claim.part(sheet)
                        .values()
                        .entrySet()
                        .stream()
                        .map(said -> inOneLine(said.getKey(), said.getValue(), terms, words))
                        .collect(Collectors.joining(" · "))));
    }

    /** What fields say in one line, to compare; each list is read once for the whole page. */
    public BiFunction<SheetField, Value, String> inOneLine(SheetWords words) {
        var terms = choices.in(words.locale());
        return (field, value) -> inOneLine(field, value, terms, words);
    }

    static String inOneLine(SheetField field, Value value, Terms terms, SheetWords words) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.On on -> words.day(on.day());
            case Value.Picture picture -> words.text("catalog.logo.said", picture.digest().substring(0, MARK));
            case Value.Items some -> String.join(", ", labels(field, some, terms));
            case Value.Lines lines -> lines.rows()
                    .stream()
                    .map(row -> cells(field, row, terms, words).stream()
                            .map(ShownField.Cell::text)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")))
                    .collect(Collectors.joining("; "));
        };
    }
}
