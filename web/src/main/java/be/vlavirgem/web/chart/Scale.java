package be.vlavirgem.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From where to where a chart runs, and how its numbers are written in the reader's language. */
public record Scale(double from, double to, int decimals, @Nullable String unit, Locale locale) {

    /** Beyond this span the figures at a mark need no decimals. */
    private static final int WIDE = 20;
    private static final int STEPS = 5;

    /** A figure on the axis and where it stands. */
    record Tick(double value, String at, String text) {}

    /** Refuses a scale that does not run forward. */
    public Scale {
        if (!(from < to) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException("A scale runs forward, not from %s to %s".formatted(from, to));
        }
    }

    /** The scale of scores, 0 to 100 with one decimal. */
    public static Scale score(Locale locale) {
        return new Scale(0, 100, 1, null, locale);
    }

    /** A scale with round bounds around the values; from zero when they are not far from it, 0 to 1 without values. */
    public static Scale around(Collection<Double> values, int decimals, @Nullable String unit, Locale locale) {
        var numbers = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        if (numbers.getCount() == 0) {
            return new Scale(0, 1, decimals, unit, locale);
        }
        var low = begin(numbers.getMin(), numbers.getMax());
        var high = numbers.getMax() > numbers.getMin()
                ? numbers.getMax()
                : numbers.getMax() + Math.max(1, Math.abs(numbers.getMax()) / 2);
        var step = step(high - low);
        return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, decimals, unit, locale);
    }

    private static double begin(double lowest, double highest) {
        return lowest > 0 && (lowest == highest || lowest <= highest * 3 / 4) ? 0 : lowest;
    }

    /** One, two or five times a power of ten, so that there are about five steps. */
    private static double step(double span) {
        var power = Math.pow(10, Math.floor(Math.log10(span / STEPS)));
        return List.of(1, 2, 5, 10)
                .stream()
                .mapToDouble(Integer::doubleValue)
                .map(times -> times * power)
                .filter(step -> span / step <= STEPS + 1e-9)
                .findFirst()
                .orElse(10 * power);
    }

    /** The figures along the axis, both ends included where they are round. */
    public List<Tick> ticks() {
        var step = step(to - from);
        var first = (long) Math.ceil(from / step - 1e-9);
        var last = (long) Math.floor(to / step + 1e-9);
        var places = Math.clamp((long) Math.ceil(-Math.log10(step)), 0, 6);
        return IntStream.rangeClosed(0, (int) (last - first))
                .mapToObj(nth -> (first + nth) * step)
                .map(value -> new Tick(value, at(value), written(value, places)))
                .toList();
    }

    /** Where a value stands between 0 and 100; what lies outside the scale stands at its end. */
    public double position(double value) {
        return Math.clamp((value - from) / (to - from) * 100, 0, 100);
    }

    /** The position as a length for SVG. */
    public String at(double value) {
        return Svg.percent(position(value));
    }

    /** With all decimals: 1.234,5 in Dutch, 1,234.5 in English. */
    public String exact(double value) {
        return written(value, decimals);
    }

    @Nullable
    String exactly(@Nullable Double value) {
        return value == null ? null : exact(value);
    }

    @Nullable
    String place(@Nullable Double value) {
        return value == null ? null : at(value);
    }

    /** As short as a mark allows: whole where the scale is wide. */
    public String brief(double value) {
        return written(value, to - from >= WIDE ? 0 : decimals);
    }

    /** A count in the same language. */
    public String count(long count) {
        return written((double) count, 0);
    }

    private String written(double value, int places) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        var rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }
}
