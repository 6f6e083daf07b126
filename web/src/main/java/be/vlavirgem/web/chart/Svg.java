package be.vlavirgem.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG writes them, whatever the reader's language. */
final class Svg {

    private Svg() {}

    static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String percent(double value) {
        return number(value) + "%";
    }

    static String point(double x, double y) {
        return number(x) + " " + number(y);
    }
}
