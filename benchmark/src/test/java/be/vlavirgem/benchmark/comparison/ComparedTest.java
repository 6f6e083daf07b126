package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparedTest {

    private static YearFigure own(int year) {
        return new YearFigure("ict-vte", year, Optional.of(Sample.own(5)), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static Compared of(YearFigure... figures) {
        return new Compared(Optional.of(2025), Optional.of(2024), List.of(), List.of(), List.of(figures), Map.of(),
                List.of());
    }

    @Test
    void onlyAYearThatCountsNowhereYetIsBegun() {
        var counted = new Compared.Year(2025, 54, true, true);
        var running = new Compared.Year(2026, 5, false, false);
        assertThat(chosen(2022, counted).begun()).isEmpty();
        assertThat(chosen(2022, running, counted).begun()).contains(running);
    }

    private static Compared chosen(int year, Compared.Year... years) {
        return new Compared(Optional.of(year), Optional.of(year), List.of(years), List.of(), List.of(), Map.of(),
                List.of());
    }

    @Test
    void aSeriesKeepsItsGapsAndNotTheYearsBeforeAndAfter() {
        var empty = IntStream.of(2021, 2023, 2025).mapToObj(year -> YearFigure.empty("ict-vte", year)).toList();
        assertThat(of(empty.get(2), own(2024), empty.get(1), own(2022), empty.get(0)).series())
                .extracting(YearFigure::period)
                .containsExactly(2022, 2023, 2024);
        assertThat(of(empty.get(0)).series()).isEmpty();
    }

    @Test
    void anOwnFigureTakesTheBandOfTheLastStandAndNeverItsPlace() {
        var before = new YearFigure("ict-vte", 2024, Optional.of(Sample.own(3)), Optional.empty(),
                Optional.of(Sample.band("0.0004", "0.0006", "0.0009")),
                Optional.of(new Place(1, 1, 40, Sample.STAND)));
        var shown = of(own(2025), before).of("ict-vte");
        assertThat(shown.period()).isEqualTo(2025);
        assertThat(shown.own().orElseThrow().numerator()).isEqualByComparingTo("5");
        assertThat(shown.band()).isPresent();
        assertThat(shown.place()).isEmpty();
    }
}
