package be.vlavirgem.benchmark.series;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.Sheet;
import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Series to take along: a row per year, under the heads an import takes. */
record SeriesSheet(List<OwnSeries> series, FigureWords words) {

    Sheet sheet() {
        return new Sheet("eigen-reeksen",
                Stream.of("series", "year", "value", "unit", "owner")
                        .map(head -> words.text("benchmark.series.head." + head))
                        .toList(),
                series.stream().flatMap(SeriesSheet::rows).toList());
    }

    private static Stream<List<Cell>> rows(OwnSeries one) {
        return one.values()
                .entrySet()
                .stream()
                .map(value -> List.of(Cell.text(one.about().name()),
                        Cell.figure(BigDecimal.valueOf(value.getKey())), Cell.figure(value.getValue()),
                        Cell.text(one.about().unit()), Cell.text(one.owner())));
    }
}
