package be.vlavirgem.web.borders;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A kept border as a page draws it: from each position to the next, in tenths, in half the letters; neighbours still meet. */
final class ShortPath {

    private static final int PARTS = 10;

    private ShortPath() {}

    static String of(String path) {
        return Stream.of(path.split("Z"))
                .filter(ring -> !ring.isBlank())
                .map(ShortPath::ring)
                .collect(Collectors.joining());
    }

    private static String ring(String ring) {
        var tenths = Arrays.stream(ring.substring(1).strip().split("[L ]+"))
                .mapToLong(number -> Math.round(Double.parseDouble(number) * PARTS))
                .toArray();
        var steps = IntStream.range(2, tenths.length)
                .mapToObj(nth -> number(tenths[nth] - tenths[nth - 2]))
                .collect(Collectors.joining());
        return "M" + number(tenths[0]).strip() + number(tenths[1]) + "l" + steps.strip() + "z";
    }

    /** A minus parts numbers as well as a space does. */
    private static String number(long tenths) {
        var whole = Math.abs(tenths) / PARTS;
        var rest = Math.abs(tenths) % PARTS;
        return (tenths < 0 ? "-" : " ") + (whole == 0 && rest > 0 ? "" : whole) + (rest == 0 ? "" : "." + rest);
    }
}
