package be.vlavirgem.benchmark.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Amounts as bars on one scale, to the left where one is below nothing.
 *
 * @param zero where nothing is
 */
record EuroBars(String zero, List<Bar> bars) {

    private static final int ALL = 100;

    /** Something with its amount. */
    record Named(String label, BigDecimal euros, String text) {}

    /** Where it is drawn, in hundredths of the width. */
    record Bar(String label, String text, String from, String width) {}

    static EuroBars of(List<Named> amounts) {
        var lowest = ends(amounts).min().orElse(0);
        var span = Math.max(1, ends(amounts).max().orElse(0) - lowest);
        return new EuroBars(percent(-lowest / span), amounts.stream().map(one -> bar(one, lowest, span)).toList());
    }

    private static DoubleStream ends(List<Named> amounts) {
        return Stream.concat(Stream.of(BigDecimal.ZERO), amounts.stream().map(Named::euros))
                .mapToDouble(BigDecimal::doubleValue);
    }

    private static Bar bar(Named one, double lowest, double span) {
        var euros = one.euros().doubleValue();
        return new Bar(one.label(), one.text(), percent((Math.min(0, euros) - lowest) / span),
                percent(Math.abs(euros) / span));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * ALL);
    }
}
