package be.vlavirgem.benchmark.series;

import static be.vlavirgem.benchmark.series.SeriesImport.SERIES;
import static be.vlavirgem.benchmark.series.SeriesImport.VALUE;
import static be.vlavirgem.benchmark.series.SeriesImport.YEAR;

import be.vlavirgem.platform.importing.ImportTarget.Proposal;
import be.vlavirgem.platform.importing.ImportTarget.RowCheck;
import be.vlavirgem.platform.importing.RowCells;
import java.util.List;
import java.util.Optional;

/** Judges a row: a series of one's own, and a value with no more decimals than it has. */
record SeriesCheck(List<OwnSeries> series, int lastYear) implements RowCheck {

    private static final int MOST_DECIMALS = 2;

    @Override
    public Optional<Proposal> check(RowCells cells) {
        var named = named(cells);
        var year = cells.wholeNumber(YEAR, SeriesImport.FIRST_YEAR, lastYear);
        var value = cells.amount(VALUE, named.map(one -> one.about().decimals()).orElse(MOST_DECIMALS));
        named.ifPresent(one -> cells.remark(VALUE, "import.own-series.remark.unit", one.about().unit()));
        return cells.areSound()
                ? Optional.of(SeriesImport.proposal(named.orElseThrow(), year.orElseThrow(), value.orElseThrow()))
                : Optional.empty();
    }

    private Optional<OwnSeries> named(RowCells cells) {
        return series.stream()
                .filter(one -> one.about().name().equalsIgnoreCase(cells.text(SERIES)))
                .findFirst()
                .or(() -> cells.refuse(SERIES, "import.own-series.problem.series", cells.text(SERIES)));
    }
}
