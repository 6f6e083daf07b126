package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.benchmark.indicators.Quotient;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.merging.Simulation.Line;
import be.vlavirgem.benchmark.merging.SimulationPage.CellView;
import be.vlavirgem.benchmark.merging.SimulationPage.RowView;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in words what municipalities would be as one. */
record SimulationDrawing(Simulation simulation, FigureWords words, Places places) {

    private static final String FIGURES = "/benchmark/cijfers/";

    RowView row(Line line) {
        var indicator = line.indicator();
        return new RowView(indicator.name(), FIGURES + indicator.code(), unit(indicator),
                line.parts().stream().map(part -> cell(indicator, part)).toList(), together(line),
                line.merged().map(own -> merged(line, own)).orElse(null), rule(line), why(line), place(line));
    }

    /** What has no unit at each figure. */
    private String unit(Indicator indicator) {
        return isPlain(indicator) ? "" : words.wholeUnit(indicator);
    }

    /** A count or an amount, which is shown before it is divided as well. */
    private static boolean isPlain(Indicator indicator) {
        return indicator.rule().kind() == Rule.Kind.COUNT || indicator.rule().kind() == Rule.Kind.AMOUNT;
    }

    private CellView cell(Indicator indicator, Part part) {
        return switch (part) {
            case Part.Known known -> figure(indicator, known.number(), known.divisor(),
                    known.trust() == Part.Trust.WELL ? null : text("trust." + known.trust()));
            case Part.Without(Part.Why why) -> new CellView(null, null, text("without." + why));
        };
    }

    private CellView figure(Indicator indicator, BigDecimal number, Optional<BigDecimal> divisor,
            @Nullable String note) {
        var shown = indicator.rule().shown(Quotient.of(number, divisor));
        return isPlain(indicator)
                ? new CellView(words.given(indicator, number),
                        divisor.map(_ -> words.whole(indicator, shown)).orElse(null), note)
                : new CellView(words.figure(indicator, shown), null, note);
    }

    private CellView together(Line line) {
        return switch (line.together()) {
            case Together.Added(BigDecimal sum, Optional<BigDecimal> divisor) ->
                figure(line.indicator(), sum, divisor, null);
            case Together.Recomputed(BigDecimal numerator, BigDecimal denominator) ->
                figure(line.indicator(), numerator, Optional.of(denominator), null);
            case Together.Beside _,Together.Incomplete _ -> new CellView(null, null, null);
        };
    }

    private CellView merged(Line line, Part own) {
        var cell = cell(line.indicator(), own);
        return new CellView(cell.figure(), cell.compared(),
                line.isSame().map(same -> text(same ? "same" : "other")).orElse(cell.note()));
    }

    String rule(Line line) {
        return text(switch (line.together()) {
            case Together.Added added when added.divisor().isPresent() -> "rule.added-divided";
            case Together.Added _ -> "rule.added";
            case Together.Recomputed _ -> "rule.recomputed";
            case Together.Beside _ -> "rule.beside";
            case Together.Incomplete _ -> "rule.incomplete";
        });
    }

    @Nullable
    String why(Line line) {
        return switch (line.together()) {
            case Together.Beside _ ->
                line.indicator().words().notSummable().orElseGet(() -> text("why.score"));
            case Together.Incomplete _ -> missing(line);
            case Together.Added _,Together.Recomputed _ -> null;
        };
    }

    private String missing(Line line) {
        var parts = simulation.party().parts();
        return IntStream.range(0, parts.size())
                .mapToObj(nth -> line.parts().get(nth) instanceof Part.Without(Part.Why why)
                        ? Optional.of(text("missing", parts.get(nth).name(), text("without." + why)))
                        : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    @Nullable
    String place(Line line) {
        var indicator = line.indicator();
        return line.place()
                .map(step -> places.words(step, indicator.theme(), indicator.rule().direction(), words.locale()))
                .orElse(null);
    }

    private String text(String key, Object... arguments) {
        return words.text("benchmark.merging." + key, arguments);
    }
}
