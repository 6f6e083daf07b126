package be.vlavirgem.benchmark.series;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A series as it was typed.
 *
 * @param seen   the version it was typed over; empty of a new one
 * @param values by year, of the years the form has a field for
 */
record SeriesForm(String name, String unit, String decimals, String seen, SortedMap<Integer, String> values) {

    static final String NAME = "naam";
    static final String UNIT = "eenheid";
    static final String DECIMALS = "decimalen";
    static final String SEEN = "gezien";
    /** Stands before the year in the name of its field. */
    static final String YEAR = "jaar-";

    /** What takes no place on the line: signs without width, fillers and spaces of every kind. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cc}\\p{Cf}\\p{Z}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0]+");
    private static final Set<String> FEW = Set.of("0", "1", "2");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    static SeriesForm of(FormFields fields) {
        var values = new TreeMap<Integer, String>();
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .filter(year -> fields.has(YEAR + year))
                .forEach(year -> values.put(year, fields.first(YEAR + year)));
        return new SeriesForm(line(fields.first(NAME)), line(fields.first(UNIT)), fields.first(DECIMALS),
                fields.first(SEEN), values);
    }

    private static String line(String typed) {
        return UNSEEN.matcher(typed).replaceAll(" ").strip();
    }

    static SeriesForm empty() {
        return new SeriesForm("", "", "0", "", new TreeMap<>());
    }

    static SeriesForm of(OwnSeries series) {
        var typed = new TreeMap<Integer, String>();
        series.values().forEach((year, value) -> typed.put(year, typed(value)));
        var about = series.about();
        return new SeriesForm(about.name(), about.unit(), String.valueOf(about.decimals()),
                String.valueOf(series.version()), typed);
    }

    private static String typed(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return Numbers.typed(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    boolean hasDecimals() {
        return FEW.contains(decimals);
    }

    OwnSeries.About about() {
        return new OwnSeries.About(name, unit, Integer.parseInt(decimals));
    }

    /** Typed over what that series is now. */
    boolean saw(OwnSeries series) {
        return seen.equals(String.valueOf(series.version()));
    }

    /** As it was typed, over what that series is now. */
    SeriesForm over(OwnSeries series) {
        return new SeriesForm(name, unit, decimals, String.valueOf(series.version()), values);
    }

    /** What was typed for a year; empty where nothing was. */
    String value(int year) {
        return values.getOrDefault(year, "");
    }

    /** The years something was typed for, with what was read. */
    Map<Integer, Numbers.Reading> read() {
        var found = new TreeMap<Integer, Numbers.Reading>();
        var places = hasDecimals() ? Integer.parseInt(decimals) : 2;
        values.forEach((year, text) -> found.put(year, Numbers.read(text, places)));
        return found;
    }
}
