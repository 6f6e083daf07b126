package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of a table to take along that are about one indicator in one year. */
record SheetCells(Indicator indicator, YearFigure figure, FigureWords words) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final List<String> HEADS = List.of("own", "unit", "numerator", "denominator", "state", "rank", "n",
            "p10", "p25", "median", "p75", "p90", "lowest", "highest", "sum", "sum-n", "hidden", "counted");

    /** What not every group tells. */
    private static final List<String> SOMETIMES = List.of("p10", "p90", "lowest", "highest", "sum", "sum-n", "hidden");

    static List<String> sometimes(FigureWords words) {
        return SOMETIMES.stream().map(head -> words.text("benchmark.sheet." + head)).toList();
    }

    static List<String> heads(FigureWords words, String... before) {
        return Stream.concat(Stream.of(before), HEADS.stream())
                .map(head -> words.text("benchmark.sheet." + head))
                .toList();
    }

    List<Cell> behind(Cell... before) {
        return Stream.of(Stream.of(before), own(), group()).flatMap(cells -> cells).toList();
    }

    private Stream<Cell> own() {
        var own = figure.own();
        return Stream.of(shown(own.map(Own::quotient)), Cell.text(words.wholeUnit(indicator)),
                Cell.figure(own.map(Own::numerator).orElse(null)),
                Cell.figure(own.flatMap(Own::denominator).orElse(null)),
                Cell.text(words.state(figure).orElse(null)),
                Cell.figure(Standing.counted(figure).map(place -> BigDecimal.valueOf(place.rank())).orElse(null)));
    }

    private Stream<Cell> group() {
        var band = figure.band();
        return Stream.of(Cell.figure(band.flatMap(GroupBand::n).map(BigDecimal::valueOf).orElse(null)),
                shown(band.flatMap(GroupBand::p10)), shown(band.flatMap(GroupBand::p25)),
                shown(band.flatMap(GroupBand::median)), shown(band.flatMap(GroupBand::p75)),
                shown(band.flatMap(GroupBand::p90)), shown(band.flatMap(GroupBand::lowest)),
                shown(band.flatMap(GroupBand::highest)), shown(band.flatMap(GroupBand::ratioOfSums)),
                Cell.figure(band.flatMap(GroupBand::sumN).map(BigDecimal::valueOf).orElse(null)),
                Cell.text(
                        band.flatMap(GroupBand::hiddenBecause)
                                .map(why -> words.text("benchmark.hidden." + why))
                                .orElse(null)),
                Cell.day(band.flatMap(GroupBand::countedAt)
                        .map(moment -> moment.atZone(BRUSSELS).toLocalDate())
                        .orElse(null)));
    }

    private Cell shown(Optional<BigDecimal> quotient) {
        return Cell.figure(quotient
                .map(number -> indicator.rule()
                        .shown(number)
                        .setScale(indicator.rule().decimals(), RoundingMode.HALF_UP))
                .orElse(null));
    }
}
