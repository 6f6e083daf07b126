package be.vlavirgem.benchmark.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that a page compares.
 *
 * @param year  whose own figures it shows; empty as long as there is nothing at all
 * @param stand the last year of which groups were counted, that year at the latest
 * @param years that can be chosen, the latest first
 * @param cells of the years that were asked for
 * @param shown by others of the chosen group, with their name, in the year of the stand
 * @param parts what the figures came to that a formula adds, before they are divided, by indicator
 */
record Compared(Optional<Integer> year, Optional<Integer> stand, List<Year> years, List<Seat> seats,
        List<YearFigure> cells,
        Map<String, BigDecimal> parts, List<Shown> shown) {

    /** A year with how many own figures it has. */
    record Year(int year, int figures, boolean submitted, boolean counted) {}

    Compared {
        years = List.copyOf(years);
        seats = List.copyOf(seats);
        cells = List.copyOf(cells);
        parts = Map.copyOf(parts);
        shown = List.copyOf(shown);
    }

    Optional<Seat> chosen() {
        return seats.stream().filter(Seat::chosen).findFirst();
    }

    /** What the page shows of an indicator: where the own year was not counted yet, beside the last one that was. */
    YearFigure of(String indicator) {
        var own = in(indicator, year).orElseGet(() -> YearFigure.empty(indicator, year.orElse(0)));
        return own.band().isPresent() ? own : in(indicator, stand).map(own::beside).orElse(own);
    }

    private Optional<YearFigure> in(String indicator, Optional<Integer> period) {
        return cells.stream()
                .filter(cell -> cell.indicator().equals(indicator) && period.equals(Optional.of(cell.period())))
                .findFirst();
    }

    /** Whether the own figures stand beside those of an earlier year. */
    boolean isBesideEarlier() {
        return stand.isPresent() && !stand.equals(year);
    }

    boolean hasOwnFigures() {
        return cells.stream().anyMatch(cell -> cell.own().isPresent() || cell.gap().isPresent());
    }

    /** A later year in which figures were given that count nowhere yet. */
    Optional<Year> begun() {
        return years.stream()
                .filter(one -> year.isPresent() && one.year() > year.get() && one.figures() > 0 && !one.submitted())
                .max(Comparator.comparingInt(Year::year));
    }

    /** From the first year of which there is something to the last. */
    List<YearFigure> series() {
        var years = cells.stream().sorted(Comparator.comparingInt(YearFigure::period)).toList();
        var filled = IntStream.range(0, years.size()).filter(nth -> !years.get(nth).isEmpty()).boxed().toList();
        return filled.isEmpty() ? List.of() : years.subList(filled.getFirst(), filled.getLast() + 1);
    }
}
