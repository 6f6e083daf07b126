package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.Sheet;
import be.vlavirgem.benchmark.merging.Simulation.Line;
import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What municipalities would be as one, to take along: a row per indicator, with both sides of each figure. */
record SimulationSheet(Simulation simulation, SimulationDrawing drawing) {

    private static final String NAME = "fusie";

    static Sheet empty(FigureWords words) {
        return new Sheet(NAME, Stream.of("name", "unit", "year").map(head -> head(words, head)).toList(), List.of());
    }

    Sheet sheet() {
        return new Sheet(NAME, heads(),
                simulation.lines().stream().filter(line -> !line.isEmpty()).map(this::row).toList());
    }

    private List<String> heads() {
        var merged = simulation.party().merged();
        return Stream.of(Stream.of("name", "unit", "year").map(head -> head(words(), head)),
                simulation.party().parts().stream().flatMap(one -> sides(one.name())),
                sides(text("together")), merged.stream().flatMap(one -> sides(text("itself", one.name()))),
                Stream.of(text("as-compared"), text("rule"), text("why"), text("place")))
                .flatMap(heads -> heads)
                .toList();
    }

    private Stream<String> sides(String name) {
        return Stream.of("numerator", "denominator").map(side -> name + ": " + head(words(), side));
    }

    private List<Cell> row(Line line) {
        var indicator = line.indicator();
        return Stream.of(
                Stream.of(Cell.text(indicator.name()), Cell.text(words().wholeUnit(indicator)),
                        Cell.figure(BigDecimal.valueOf(simulation.year()))),
                line.parts().stream().flatMap(SimulationSheet::cells), together(line.together()),
                line.merged().stream().flatMap(SimulationSheet::cells),
                Stream.of(compared(line), Cell.text(drawing.rule(line)), Cell.text(drawing.why(line)),
                        Cell.text(drawing.place(line))))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<Cell> cells(Part part) {
        return part instanceof Part.Known(var number, var divisor, var _)
                ? sides(Optional.of(number), divisor)
                : sides(Optional.empty(), Optional.empty());
    }

    private static Stream<Cell> together(Together together) {
        return switch (together) {
            case Together.Added(BigDecimal sum, Optional<BigDecimal> divisor) -> sides(Optional.of(sum), divisor);
            case Together.Recomputed(BigDecimal numerator, BigDecimal denominator) ->
                sides(Optional.of(numerator), Optional.of(denominator));
            case Together.Beside _,Together.Incomplete _ -> sides(Optional.empty(), Optional.empty());
        };
    }

    private static Stream<Cell> sides(Optional<BigDecimal> number, Optional<BigDecimal> divisor) {
        return Stream.of(Cell.figure(number.orElse(null)), Cell.figure(divisor.orElse(null)));
    }

    private static Cell compared(Line line) {
        var rule = line.indicator().rule();
        return Cell.figure(line.together()
                .compared(rule)
                .map(number -> rule.shown(number).setScale(rule.decimals(), RoundingMode.HALF_UP))
                .orElse(null));
    }

    private FigureWords words() {
        return drawing.words();
    }

    private static String head(FigureWords words, String head) {
        return words.text("benchmark.sheet." + head);
    }

    private String text(String key, Object... arguments) {
        return words().text("benchmark.merging." + key, arguments);
    }
}
