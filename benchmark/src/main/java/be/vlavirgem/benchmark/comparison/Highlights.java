package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.StandingsPage.InShort;
import be.vlavirgem.benchmark.comparison.StandingsPage.Named;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says first what a director should know: the score, what is furthest from the middle where a side is the good one, and what is doubted. */
record Highlights(Compared compared, PlaceWords words, String query) {

    private static final double MIDDLE = 50;

    List<InShort> of(List<Indicator> indicators) {
        var score = indicators.stream().filter(Highlights::isTotal).findFirst();
        return Stream.of(score.flatMap(this::score),
                furthest(indicators.stream().filter(one -> !isTotal(one))),
                doubtful(indicators))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isTotal(Indicator indicator) {
        return indicator.rule().numerator().terms().equals(List.of(new Term.Score(Optional.empty())));
    }

    private Optional<InShort> score(Indicator total) {
        var cell = compared.of(total.code());
        return cell.own()
                .map(own -> new InShort(
                        words.words()
                                .text("benchmark.short.score",
                                        words.words().whole(total, total.rule().shown(own.quotient()))),
                        List.of(named(total)), words.of(total, Standing.of(total, cell))));
    }

    private Optional<InShort> furthest(Stream<Indicator> indicators) {
        return indicators.filter(indicator -> indicator.rule().direction() != Rule.Direction.NEUTRAL)
                .filter(indicator -> distance(indicator).isPresent())
                .max(Comparator.comparingDouble(indicator -> distance(indicator).orElse(0.0)))
                .map(indicator -> new InShort(words.words().text("benchmark.short.furthest"), List.of(named(indicator)),
                        words.of(indicator, Standing.of(indicator, compared.of(indicator.code())))));
    }

    /** Of places that were counted only. */
    private Optional<Double> distance(Indicator indicator) {
        return Standing.counted(compared.of(indicator.code())).map(place -> Math.abs(place.percentile() - MIDDLE));
    }

    private Optional<InShort> doubtful(List<Indicator> indicators) {
        var doubted = indicators.stream()
                .filter(indicator -> compared.of(indicator.code()).own().filter(Own::isDoubtful).isPresent())
                .map(this::named)
                .toList();
        return compared.hasOwnFigures()
                ? Optional.of(new InShort(words.words().text("benchmark.short.doubtful", doubted.size()), doubted,
                        words.words().text("benchmark.short.doubtful." + (doubted.isEmpty() ? "none" : "some"))))
                : Optional.empty();
    }

    private Named named(Indicator indicator) {
        return new Named(indicator.name(), FigureController.path(indicator.code()) + query);
    }
}
