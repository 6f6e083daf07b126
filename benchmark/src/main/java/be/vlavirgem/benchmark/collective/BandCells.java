package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.GroupBand;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A figure of a group as a row of a file. */
record BandCells(BandWords words) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    static List<String> heads(FigureWords words) {
        return List
                .of("code", "name", "unit", "year", "kind", "group-code", "group", "n", "p10", "p25", "median", "p75",
                        "p90", "lowest", "highest", "sum", "sum-n", "hidden", "open", "counted")
                .stream()
                .map(head -> words.text("benchmark.collective.head." + head))
                .toList();
    }

    List<Cell> of(Indicator indicator, BandLine line) {
        var band = line.band();
        return List.of(Cell.text(indicator.code()), Cell.text(indicator.name()),
                Cell.text(words.words().wholeUnit(indicator)), Cell.text(String.valueOf(line.period())),
                Cell.text(words.words().text("benchmark.collective.system." + line.system())), Cell.text(line.key()),
                Cell.text(words.group(line)), Cell.figure(band.n().map(BigDecimal::valueOf).orElse(null)),
                shown(indicator, band.p10()), shown(indicator, band.p25()), shown(indicator, band.median()),
                shown(indicator, band.p75()), shown(indicator, band.p90()), shown(indicator, band.lowest()),
                shown(indicator, band.highest()), shown(indicator, band.ratioOfSums()),
                Cell.figure(band.sumN().map(BigDecimal::valueOf).orElse(null)),
                Cell.text(words.hidden(band).orElse(null)),
                Cell.text(words.words().text("benchmark.collective.open." + band.open())), stand(band));
    }

    private static Cell stand(GroupBand band) {
        return Cell.day(band.isShown()
                ? band.countedAt().map(moment -> moment.atZone(BRUSSELS).toLocalDate()).orElse(null)
                : null);
    }

    private static Cell shown(Indicator indicator, Optional<BigDecimal> quotient) {
        return Cell.figure(quotient.map(number -> rounded(indicator, number)).orElse(null));
    }

    static BigDecimal rounded(Indicator indicator, BigDecimal quotient) {
        return indicator.rule().shown(quotient).setScale(indicator.rule().decimals(), RoundingMode.HALF_UP);
    }
}
