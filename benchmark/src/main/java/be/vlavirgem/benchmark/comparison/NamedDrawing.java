package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.Ranking.Named;
import be.vlavirgem.benchmark.comparison.Ranking.Quarter;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts those who show an indicator by name in a row with oneself; of the others it says what the group already tells. */
record NamedDrawing(Indicator indicator, Compared compared, FigureWords words) {

    private static final int QUARTERS = 4;
    /** Oneself is not linked to. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Oneself or another. */
    private record Placed(Named named, BigDecimal quotient) {}

    /** Absent where no group was counted, or the indicator is not compared. */
    @Nullable
    Ranking ranking() {
        if (compared.chosen().isEmpty() || !indicator.rule().isActive()
                || indicator.rule().source() == Rule.Source.IMPORT) {
            return null;
        }
        var placed = placed();
        return new Ranking(String.valueOf(compared.stand().orElseThrow()), compared.shown().size(),
                atStand().flatMap(YearFigure::band)
                        .filter(GroupBand::isShown)
                        .map(band -> quarters(band, placed))
                        .orElseGet(() -> List.of(new Quarter(null, names(placed), null))));
    }

    private Optional<YearFigure> atStand() {
        return compared.cells()
                .stream()
                .filter(cell -> compared.stand().equals(Optional.of(cell.period())))
                .findFirst();
    }

    private List<Placed> placed() {
        var own = atStand().flatMap(YearFigure::own)
                .filter(Own::submitted)
                .map(known -> new Placed(new Named(words.text("benchmark.named.own"), null,
                        figure(known.quotient()), known.isDoubtful()), known.quotient()));
        var others = compared.shown()
                .stream()
                .map(one -> new Placed(
                        new Named(one.name(), "/benchmark/naast/" + one.organisation(), figure(one.quotient()),
                                one.state() == Own.State.DOUBTFUL),
                        one.quotient()));
        return Stream.concat(own.stream(), others)
                .sorted(Comparator.comparing(Placed::quotient).thenComparing(one -> one.named().name()))
                .toList();
    }

    private String figure(BigDecimal quotient) {
        return words.whole(indicator, indicator.rule().shown(quotient));
    }

    private List<Quarter> quarters(GroupBand band, List<Placed> placed) {
        var borders = Stream.of(band.p25(), band.median(), band.p75()).map(Optional::orElseThrow).toList();
        var n = band.n().orElseThrow();
        return IntStream.range(0, QUARTERS).mapToObj(quarter -> {
            var here = placed.stream().filter(one -> quarterOf(one.quotient(), borders) == quarter).toList();
            var others = Math.max(0, upTo(n, quarter + 1) - upTo(n, quarter) - here.size());
            return new Quarter(label(quarter, borders), names(here), others == 0 ? null : others(others, here));
        }).toList();
    }

    /** Of a row of so many, how many stand up to the end of that quarter. */
    private static int upTo(int n, int quarters) {
        return quarters == 0 ? 0 : quarters == QUARTERS ? n : (n - 1) * quarters / QUARTERS + 1;
    }

    private static int quarterOf(BigDecimal quotient, List<BigDecimal> borders) {
        return (int) borders.stream().filter(border -> quotient.compareTo(border) > 0).count();
    }

    private String label(int quarter, List<BigDecimal> borders) {
        return words.text("benchmark.named.quarter." + quarter,
                quarter == 0 ? "" : border(borders.get(quarter - 1)),
                quarter == QUARTERS - 1 ? "" : border(borders.get(quarter)));
    }

    private String border(BigDecimal quotient) {
        return words.figure(indicator, indicator.rule().shown(quotient));
    }

    private String others(int number, List<Placed> here) {
        return words.text(here.isEmpty() ? "benchmark.named.nameless" : "benchmark.named.others", number);
    }

    private static List<Named> names(List<Placed> placed) {
        return placed.stream().map(Placed::named).toList();
    }

    /** With oneself among the others, by name: a file leaves the portal. */
    Sheet sheet(String authority) {
        var heads = Stream.of("authority", "year", "figure", "unit", "numerator", "denominator", "state")
                .map(head -> words.text("benchmark.sheet." + head))
                .toList();
        return new Sheet("benchmark-%s-met-naam".formatted(indicator.code()), heads, Stream.concat(
                compared.shown().stream(), own(authority).stream())
                .sorted(Comparator.comparing(Shown::quotient).thenComparing(Shown::name))
                .map(this::cells)
                .toList());
    }

    private Optional<Shown> own(String authority) {
        return atStand().flatMap(YearFigure::own)
                .filter(Own::submitted)
                .map(known -> new Shown(NOBODY, authority, known.numerator(), known.denominator(), known.state()));
    }

    private List<Cell> cells(Shown one) {
        return List.of(Cell.text(one.name()), Cell.figure(BigDecimal.valueOf(compared.stand().orElseThrow())),
                Cell.figure(indicator.rule()
                        .shown(one.quotient())
                        .setScale(indicator.rule().decimals(), RoundingMode.HALF_UP)),
                Cell.text(words.wholeUnit(indicator)), Cell.figure(one.numerator()),
                Cell.figure(one.denominator().orElse(null)), Cell.text(words.text("benchmark.state." + one.state())));
    }
}
