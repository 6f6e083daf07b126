package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.Comparison.Cell;
import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownField;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.grade.SecurityGrade;
import be.vlavirgem.catalog.grade.SecurityGrade.Graded;
import be.vlavirgem.catalog.grade.SecurityGrade.TooLittleKnown;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one published sheet says in a comparison.
 *
 * @param cells of the fields that say something
 */
record ComparedSheet(Cell grade, Map<SheetField, Cell> cells) {

    static ComparedSheet of(PublishedJson.Published published, ShownFields shown, SheetWords words, LocalDate today) {
        var sheet = published.resolved().sheet();
        var cells = new EnumMap<SheetField, Cell>(SheetField.class);
        shown.of(Arrays.asList(SheetField.values()), published.resolved(), published.proofs(today, ""), words)
                .forEach(said -> SheetField.of(said.code())
                        .ifPresent(field -> cells.put(field, sheet.rows(field).isEmpty()
                                ? new Cell(lines(said), said.standing())
                                : rows(field, said, published, new Today(words, today)))));
        return new ComparedSheet(
                published.shownGrade(today)
                        .map(grade -> Cell.of(inWords(grade, words)))
                        .orElse(Cell.BLANK),
                cells);
    }

    private static List<String> lines(ShownField said) {
        return said.items().isEmpty() ? List.of(said.text()) : said.items();
    }

    private static Cell rows(SheetField field, ShownField said, PublishedJson.Published published, Today today) {
        var kept = published.resolved().sheet().rows(field);
        var lines = IntStream.range(0, kept.size())
                .filter(at -> field != SheetField.VERSIONS || today.isSupported(kept.get(at)))
                .mapToObj(at -> line((Kind.Rows) field.kind(), kept.get(at), said.rows().get(at), today))
                .toList();
        return lines.isEmpty() ? Cell.of(today.words().text("catalog.compare.unsupported")) : new Cell(lines, null);
    }

    /** Addresses are for the page of the solution itself. */
    private static String line(Kind.Rows kind, Value.Row kept, List<ShownField.Cell> shown, Today today) {
        return IntStream.range(0, shown.size())
                .mapToObj(at -> at < kind.columns().size()
                        ? today.inWords(kind.columns().get(at), kept, shown.get(at))
                        : shown.get(at).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String inWords(SecurityGrade grade, SheetWords words) {
        return switch (grade) {
            case Graded graded -> words.text("catalog.grade.short", graded.letter().name(), graded.points());
            case TooLittleKnown _ -> words.text("catalog.grade.too-little");
        };
    }

    /** What a day means today. */
    private record Today(SheetWords words, LocalDate today) {

        String inWords(Kind.Column column, Value.Row kept, ShownField.Cell cell) {
            return switch (column.kind()) {
                case Kind.Address _ -> "";
                case Kind.Day day when !cell.text().isEmpty() ->
                    day.isOver(LocalDate.parse(kept.cell(column.code())), today)
                            ? cell.text()
                            : words.text("catalog.compare.day", cell.head(), cell.text());
                default -> cell.text();
            };
        }

        boolean isSupported(Value.Row version) {
            return !version.cell("state").equals("einde-ondersteuning") && !isOver(version.cell("until"));
        }

        private boolean isOver(String day) {
            return !day.isEmpty() && LocalDate.parse(day).isBefore(today);
        }
    }
}
