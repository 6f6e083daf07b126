package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Quotient;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.web.form.Numbers.Reading;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "What if it were so many": the field, what was typed, and where that would stand. By the band alone, so that nobody finds out by trying.
 *
 * @param unit   of what is typed: what is counted where it is divided by the own number, else what is compared
 * @param answer the figure that would make, and its place; absent as long as nothing was typed that can be read
 */
record Supposing(String unit, @Nullable String typed, @Nullable String error, @Nullable Answer answer) {

    private static final int DECIMALS = 2;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    /** What it would be, and where that stands. */
    record Answer(String figure, String words) {}

    static Optional<Supposing> of(Indicator indicator, YearFigure figure, @Nullable String typed, PlaceWords words) {
        return figure.band()
                .filter(GroupBand::isShown)
                .map(band -> new Question(indicator, band, divisor(indicator, figure), words).asked(typed));
    }

    /** The own number it is divided by, where one types what is counted. */
    private static Optional<BigDecimal> divisor(Indicator indicator, YearFigure figure) {
        return figure.own().flatMap(Own::denominator).filter(_ -> indicator.rule().kind() != Rule.Kind.RATIO);
    }

    private record Question(Indicator indicator, GroupBand band, Optional<BigDecimal> divisor, PlaceWords words) {

        private String unit() {
            return divisor.isPresent() ? indicator.words().unit() : words.words().wholeUnit(indicator);
        }

        Supposing asked(@Nullable String typed) {
            return switch (Numbers.read(typed, DECIMALS)) {
                case Reading.Nothing _ -> new Supposing(unit(), typed, null, null);
                case Reading.Refused(String key, int decimals) -> refused(typed, key, decimals);
                case Reading.Figure(BigDecimal number) when !isPossible(number) ->
                    refused(typed, impossible(), 0);
                case Reading.Figure(BigDecimal number) -> new Supposing(unit(), typed, null, answer(number));
            };
        }

        private Supposing refused(@Nullable String typed, String key, int decimals) {
            return new Supposing(unit(), typed, words.words().text(key, decimals), null);
        }

        private String impossible() {
            return "benchmark.suppose.impossible" + (indicator.rule().kind() == Rule.Kind.SCORE ? ".score" : "");
        }

        private boolean isPossible(BigDecimal number) {
            var kind = indicator.rule().kind();
            return (number.signum() >= 0 || kind == Rule.Kind.AMOUNT)
                    && (kind != Rule.Kind.SCORE || number.compareTo(MOST_POINTS) <= 0);
        }

        private Answer answer(BigDecimal number) {
            var shown = divisor
                    .map(_ -> indicator.rule().shown(Quotient.of(number, divisor)))
                    .orElse(number);
            return new Answer(words.words().whole(indicator, shown),
                    words.of(indicator, Standing.supposed(indicator.rule(), band, shown)));
        }
    }
}
