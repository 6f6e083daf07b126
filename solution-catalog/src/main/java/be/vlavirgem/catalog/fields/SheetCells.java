package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.codes.Vocabulary.Term;
import be.vlavirgem.catalog.fields.Kind.Column;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A field as cells of a table and back: one cell, or a row of cells for each row it holds. */
@Component
public class SheetCells {

    /** Says in an inherited field that this sheet says nothing, where empty would mean what holds for all. */
    public static final String NOTHING = "–";

    private static final String BETWEEN = "; ";

    private final Choices choices;
    private final SheetReader reader;

    SheetCells(Choices choices, SheetReader reader) {
        this.choices = choices;
        this.reader = reader;
    }

    /** For one file in that language; each list is read once. */
    public Language in(Locale locale) {
        return new Language(choices.in(locale), reader);
    }

    /** The cells of one file. */
    public static final class Language {

        private final Terms terms;
        private final SheetReader reader;

        private Language(Terms terms, SheetReader reader) {
            this.terms = terms;
            this.reader = reader;
        }

        /** The terms a kind chooses from; none where one writes freely. */
        public List<Term> terms(Kind kind) {
            return switch (kind) {
                case Kind.One one -> terms.of(one.list());
                case Kind.Many many -> terms.of(many.list());
                case Kind.Picked picked -> terms.of(picked.list());
                default -> List.of();
            };
        }

        /** What the sheet says there; no row where it says nothing. */
        public List<List<String>> write(SheetField field, Sheet sheet) {
            return sheet.value(field).map(value -> write(field, value)).orElse(List.of());
        }

        private List<List<String>> write(SheetField field, Value value) {
            if (value.isEmpty()) {
                return List.of(List.of(NOTHING));
            }
            return switch (value) {
                case Value.Text text -> List.of(List.of(text.text()));
                case Value.On on -> List.of(List.of(Days.write(on.day())));
                case Value.Picture _ -> List.of();
                case Value.Items some -> List.of(List.of(joined(field.kind(), some.items())));
                case Value.Lines lines -> lines.rows().stream().map(row -> row(field, row)).toList();
            };
        }

        private String joined(Kind kind, List<String> items) {
            var texts = items.stream().map(item -> label(kind, item)).toList();
            var mayJoin = !(kind instanceof Kind.Lines) || texts.stream().noneMatch(text -> text.contains(";"));
            return String.join(mayJoin ? BETWEEN : "\n", texts);
        }

        private List<String> row(SheetField field, Value.Row row) {
            return columns(field).stream().map(column -> label(column.kind(), row.cell(column.code()))).toList();
        }

        private String label(Kind kind, String kept) {
            if (kept.isEmpty()) {
                return kept;
            }
            return switch (kind) {
                case Kind.One one -> terms.label(one.list(), kept);
                case Kind.Many many -> terms.label(many.list(), kept);
                case Kind.Picked picked -> terms.label(picked.list(), kept);
                case Kind.Day _ -> Days.write(LocalDate.parse(kept));
                default -> kept;
            };
        }

        /** What these cells say, or what is wrong with them; a fault in rows names its row and column. */
        public SheetReader.Reading read(SheetField field, List<List<String>> cells) {
            return reader.read(typed(field, cells), List.of(field), terms);
        }

        private static Typed typed(SheetField field, List<List<String>> cells) {
            Map<String, List<String>> typed = new HashMap<>();
            if (field.is(Trait.INHERITED) && !cells.isEmpty()) {
                typed.put(Typed.OWN, List.of(field.code()));
            }
            if (!isNothing(field, cells)) {
                put(typed, field, cells);
            }
            return new Typed(typed);
        }

        private static boolean isNothing(SheetField field, List<List<String>> cells) {
            return field.is(Trait.INHERITED) && cells.size() == 1
                    && cells.getFirst().stream().filter(cell -> !cell.isEmpty()).allMatch(NOTHING::equals);
        }

        private static void put(Map<String, List<String>> typed, SheetField field, List<List<String>> cells) {
            if (field.kind() instanceof Kind.Rows) {
                var columns = columns(field);
                IntStream.range(0, columns.size())
                        .forEach(nth -> typed.put(field.code() + "." + columns.get(nth).code(),
                                cells.stream().map(row -> nth < row.size() ? row.get(nth) : "").toList()));
            } else if (!cells.isEmpty()) {
                typed.put(field.code(), parts(field.kind(), cells.getFirst().getFirst()));
            }
        }

        private static List<String> parts(Kind kind, String text) {
            return switch (kind) {
                case Kind.Many _,Kind.Picked _ -> split(text).toList();
                case Kind.Lines _ -> List.of(text.contains("\n") ? text : String.join("\n", split(text).toList()));
                default -> List.of(text);
            };
        }

        private static Stream<String> split(String text) {
            return Arrays.stream(text.split("[;\n]")).map(String::strip).filter(part -> !part.isEmpty());
        }

        private static List<Column> columns(SheetField field) {
            return ((Kind.Rows) field.kind()).columns();
        }
    }
}
