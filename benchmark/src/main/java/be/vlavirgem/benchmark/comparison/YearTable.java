package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.FigurePage.YearRow;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One indicator year by year, the latest first: on the page, and to take along. */
record YearTable(Indicator indicator, Compared compared, FigureWords words) {

    List<YearRow> rows() {
        return compared.series().reversed().stream().map(this::row).toList();
    }

    private YearRow row(YearFigure figure) {
        var band = figure.band();
        return new YearRow(figure.period(), shown(figure.own().map(Own::quotient)),
                words.state(figure).orElse(null),
                Standing.counted(figure)
                        .map(place -> words.text("benchmark.figure.rank.short", place.rank(), place.n()))
                        .orElse(null),
                shown(band.flatMap(GroupBand::p25)), shown(band.flatMap(GroupBand::median)),
                shown(band.flatMap(GroupBand::p75)),
                band.filter(_ -> indicator.rule().summable())
                        .filter(one -> one.sumDenominator().isPresent())
                        .map(this::sum)
                        .orElse(null),
                band.flatMap(GroupBand::n)
                        .map(n -> words.number(BigDecimal.valueOf(n), 0))
                        .orElseGet(
                                () -> band.flatMap(GroupBand::hiddenBecause)
                                        .map(why -> words.text("benchmark.hidden." + why))
                                        .orElse("")));
    }

    private String sum(GroupBand band) {
        return words.text("benchmark.figure.sum.short", String.valueOf(shown(band.ratioOfSums())),
                band.sumN().orElseThrow());
    }

    private @Nullable String shown(Optional<BigDecimal> quotient) {
        return quotient.map(number -> words.figure(indicator, indicator.rule().shown(number))).orElse(null);
    }

    Sheet sheet() {
        var group = compared.chosen().map(seat -> new GroupNames(words).of(seat)).orElse(null);
        return new Sheet("benchmark-" + indicator.code(), SheetCells.heads(words, "year", "group"),
                compared.series()
                        .reversed()
                        .stream()
                        .map(figure -> new SheetCells(indicator, figure, words)
                                .behind(Cell.figure(BigDecimal.valueOf(figure.period())), Cell.text(group)))
                        .toList())
                .without(SheetCells.sometimes(words));
    }
}
