package be.vlavirgem.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as SVG writes them, whatever the reader's language. */
final class Svg {

    private static final Pattern POINT = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)");

    private Svg() {}

    static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String percent(double value) {
        return number(value) + "%";
    }

    /** A path of points in shares of a hundred, in pixels. */
    static String stretched(String path, double width, double height) {
        return POINT.matcher(path)
                .replaceAll(point -> point(Double.parseDouble(point.group(1)) * width / 100,
                        Double.parseDouble(point.group(2)) * height / 100));
    }

    static String point(double x, double y) {
        return number(x) + " " + number(y);
    }
}
