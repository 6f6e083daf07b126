package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.exchange.Said.Told;
import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.platform.tabular.ReturnedLine;
import be.vlavirgem.platform.tabular.ReturnedLine.Filled;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a workbook that came back: rows by their key, cells by their column. */
final class SheetBookReader {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})\\b.*", Pattern.DOTALL);
    private static final String WRONG = "catalog.exchange.wrong.";
    private static final LocalDate FIRST_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

    /** A solution as its rows are collected. */
    private record Collected(Optional<RowKey.Known> known, int version, Map<SheetField, List<List<Told>>> said) {

        void add(SheetField field, List<Told> row) {
            said.computeIfAbsent(field, _ -> new ArrayList<>()).add(row);
        }
    }

    private final BookStamp stamp;
    private final Map<Integer, Collected> solutions = new LinkedHashMap<>();
    private final List<Told> stray = new ArrayList<>();

    SheetBookReader(BookStamp stamp) {
        this.stamp = stamp;
    }

    Offers read(List<ReturnedLine> lines) {
        lines.forEach(this::solution);
        lines.forEach(this::part);
        return new Offers.Sound(solutions.values()
                .stream()
                .map(this::offer)
                .filter(offer -> offer.solution().isPresent()
                        || offer.said().values().stream().anyMatch(said -> !said.rows().isEmpty()))
                .toList(), List.copyOf(stray));
    }

    private void solution(ReturnedLine line) {
        switch (RowKey.of(line.key())) {
            case RowKey.Known known -> cells(line, Optional.of(known));
            case RowKey.Fresh _ -> cells(line, Optional.empty());
            case RowKey.Part _,RowKey.Other _ -> {
                return;
            }
        }
    }

    private void cells(ReturnedLine line, Optional<RowKey.Known> known) {
        var number = number(line).orElse(-1 - solutions.size());
        var collected = new Collected(known, line.version(), new EnumMap<>(SheetField.class));
        solutions.put(number, collected);
        stamp.fields()
                .stream()
                .flatMap(Optional::stream)
                .filter(field -> !BookStamp.isCell(field))
                .forEach(field -> collected.said().put(field, new ArrayList<>()));
        var columns = stamp.columns();
        IntStream.range(0, Math.min(columns.size(), line.cells().size() - 1))
                .forEach(nth -> columns.get(nth)
                        .ifPresent(field -> collected.add(field,
                                List.of(told(line.cells().get(nth + 1), field.kind())))));
    }

    private static Optional<Integer> number(ReturnedLine line) {
        return Stream.of(line.cells().getFirst().text())
                .map(NUMBER::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst();
    }

    private void part(ReturnedLine line) {
        if (RowKey.of(line.key()) instanceof RowKey.Part(var field)) {
            var columns = ((Kind.Rows) field.kind()).columns();
            var row = IntStream.range(0, Math.min(columns.size(), line.cells().size() - 1))
                    .mapToObj(nth -> told(line.cells().get(nth + 1), columns.get(nth).kind()))
                    .toList();
            var solution = number(line).map(solutions::get);
            if (solution.isPresent()) {
                solution.get().add(field, row);
            } else {
                row.stream()
                        .filter(cell -> !cell.text().isEmpty())
                        .findFirst()
                        .ifPresent(_ -> stray
                                .add(new Told(line.cells().getFirst().place(), line.cells().getFirst().text(),
                                        Optional.of(WRONG + "whose"))));
            }
        }
    }

    private Offer offer(Collected one) {
        var said = new EnumMap<SheetField, Said>(SheetField.class);
        one.said().forEach((field, rows) -> said.put(field, new Said(rows)));
        return new Offer(one.known().map(RowKey.Known::solution), one.version(),
                one.known().map(known -> stamp.marks(known.marks())).orElse(Map.of()), said);
    }

    private static Told told(Filled cell, Kind kind) {
        return switch (cell.kind()) {
            case TEXT -> new Told(cell.place(), Said.plain(cell.text()), Optional.empty());
            case NUMBER -> cell.text().contains(",")
                    ? wrong(cell, "number")
                    : new Told(cell.place(), cell.text(), Optional.empty());
            case DATE -> kind instanceof Kind.Day && cell.text().matches("[0-9]{1,6}")
                    ? new Told(cell.place(), Days.write(FIRST_OF_SPREADSHEETS.plusDays(Long.parseLong(cell.text()))),
                            Optional.empty())
                    : wrong(cell, "date");
            case PERCENTAGE -> wrong(cell, "number");
            case FORMULA, FAULT -> wrong(cell, "formula");
        };
    }

    private static Told wrong(Filled cell, String why) {
        return new Told(cell.place(), cell.text(), Optional.of(WRONG + why));
    }
}
