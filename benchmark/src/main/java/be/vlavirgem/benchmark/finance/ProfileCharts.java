package be.vlavirgem.benchmark.finance;

import be.vlavirgem.web.chart.Band;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.PieChart;
import be.vlavirgem.web.chart.Scale;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws one block: over the years beside the own size class, and by policy domain. */
record ProfileCharts(Chosen chosen, FinanceNames names, boolean tableFirst) {

    /** Of the first year to the last, with gaps where nothing was brought; absent where there is nothing to draw. */
    @Nullable
    LineChart line(List<BlockYear> years) {
        var figures = years.stream().flatMap(ProfileCharts::figures).toList();
        if (figures.isEmpty()) {
            return null;
        }
        var title = names.text("line." + chosen.kind(), names.post(chosen.block(), section()));
        return new LineChart(new ChartFrame("jaren", title, null, null, tableFirst),
                scale(figures),
                IntStream.rangeClosed(years.getFirst().year(), years.getLast().year())
                        .mapToObj(year -> point(year, years))
                        .toList());
    }

    private static LineChart.Point point(int year, List<BlockYear> years) {
        var found = years.stream().filter(each -> each.year() == year).findFirst();
        return new LineChart.Point(String.valueOf(year), found.flatMap(BlockYear::ownPerInhabitant).orElse(null),
                found.map(ProfileCharts::beside).orElse(null));
    }

    /** The own size class, or all of them for who is in none. */
    private static @Nullable Band beside(BlockYear year) {
        return year.group() == null ? year.all() : year.peers();
    }

    private static Stream<Double> figures(BlockYear year) {
        var peers = Optional.ofNullable(beside(year));
        return Stream.of(year.ownPerInhabitant(), peers.map(Band::low), peers.map(Band::high))
                .flatMap(Optional::stream);
    }

    /** Absent where nothing is known by domain, or some of it is below nothing. */
    @Nullable
    PieChart pie(List<DomainAmount> domains) {
        if (domains.isEmpty() || domains.stream().anyMatch(domain -> domain.euros().signum() < 0)) {
            return null;
        }
        var title = names.text("pie." + chosen.kind(), names.post(chosen.block(), section()),
                String.valueOf(chosen.year()));
        var slices = domains.stream()
                .map(domain -> new PieChart.Slice(names.domain(domain.domain()), domain.euros().doubleValue()))
                .toList();
        return new PieChart(new ChartFrame("beleidsdomeinen", title, null, null, tableFirst),
                scale(slices.stream().map(PieChart.Slice::amount).toList()), slices);
    }

    private FinanceLine.Section section() {
        return chosen.sectionOf(chosen.block());
    }

    private Scale scale(List<Double> figures) {
        return Scale.around(figures, 0, null, names.words().locale());
    }
}
