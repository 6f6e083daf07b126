package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.FigurePage.Link;
import be.vlavirgem.benchmark.comparison.FigurePage.Summary;
import be.vlavirgem.benchmark.indicators.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a group in one figure: its middle authority, or all of it as one. Both are named, and the reader chooses. */
record FigureSummary(Indicator indicator, Compared compared, FigureWords words) {

    /** Absent where the group tells nothing. */
    @Nullable
    Summary of(Wish wish) {
        var band = compared.of(indicator.code()).band().filter(GroupBand::isShown);
        return band.map(shown -> wish.sum() ? sum(shown, wish) : median(shown, wish)).orElse(null);
    }

    private Summary median(GroupBand band, Wish wish) {
        var text = words.text("benchmark.summary.median",
                words.whole(indicator, indicator.rule().shown(band.median().orElseThrow())),
                band.n().orElseThrow());
        return new Summary(false, href(wish, false), href(wish, true), text,
                words.text("benchmark.summary.median.why"), List.of());
    }

    private Summary sum(GroupBand band, Wish wish) {
        var text = band.ratioOfSums()
                .filter(_ -> indicator.rule().summable())
                .map(ratio -> words.text(
                        band.sumN().equals(band.n()) ? "benchmark.summary.sum" : "benchmark.summary.sum.of-some",
                        band.sumDenominator().isPresent()
                                ? words.whole(indicator, indicator.rule().shown(ratio))
                                : words.given(indicator, ratio),
                        band.sumN().orElseThrow(), band.n().orElseThrow()));
        return new Summary(true, href(wish, false), href(wish, true), text.orElse(null),
                text.map(_ -> words.text("benchmark.summary.sum.why")).orElseGet(() -> whyNot(band)),
                isOfNoClass(band) ? sums(wish) : List.of());
    }

    private boolean isOfNoClass(GroupBand band) {
        return indicator.words().notSummable().isEmpty()
                && compared.chosen().filter(seat -> isSummed(seat, band)).isEmpty();
    }

    /** Of the groups that are summed and tell this indicator. */
    private List<Link> sums(Wish wish) {
        return compared.seats()
                .stream()
                .filter(seat -> seat.told().isPresent())
                .filter(seat -> seat.system() == SeatSystem.SIZE || seat.system() == SeatSystem.FLANDERS)
                .map(seat -> new Link(words.text("benchmark.summary.sum.of", new GroupNames(words).inSentence(seat)),
                        FigureController.path(indicator.code()) + wish.with(seat.key()).query("samen=som")
                                + "#groep-samen"))
                .toList();
    }

    private String whyNot(GroupBand band) {
        return indicator.words()
                .notSummable()
                .orElseGet(() -> words.text(isOfNoClass(band)
                        ? "benchmark.summary.sum.only-sizes"
                        : "benchmark.summary.sum.tells"));
    }

    private static boolean isSummed(Seat seat, GroupBand band) {
        return switch (seat.system()) {
            case SIZE, FLANDERS -> true;
            case SIZE_RANGE, FACILITY, PROVINCE, REGION -> band.open();
            case NEAREST, NEIGHBOURS, SELECTION -> false;
        };
    }

    private String href(Wish wish, boolean sum) {
        return FigureController.path(indicator.code()) + (sum ? wish.query("samen=som") : wish.query())
                + "#groep-samen";
    }
}
