package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Years;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the visitor wants to see; what makes no sense counts as not asked.
 *
 * @param group by its {@link Seat#key}, the same over the years
 * @param sum   that a group is taken as one authority, and not by its middle one
 * @param theme the only one to show
 */
record Wish(Optional<Integer> year, Optional<String> group, boolean sum, Optional<String> theme,
        boolean tableFirst, Locale locale) {

    private static final Pattern GROUP = Pattern.compile("[a-z_]{4,20}-[a-z0-9-]{1,40}");

    /** As an address says it. */
    static Wish of(Asked asked, boolean tableFirst, Locale locale) {
        return new Wish(Years.read(asked.jaar()),
                Optional.ofNullable(asked.groep()).filter(GROUP.asMatchPredicate()),
                "som".equals(asked.samen()), Optional.ofNullable(asked.thema()), tableFirst, locale);
    }

    /** The same, of that group. */
    Wish with(String key) {
        return new Wish(year, Optional.of(key), sum, theme, tableFirst, locale);
    }

    /** The address, as far as it is about with whom one compares, and more. */
    String query(String... more) {
        var said = Stream.concat(Stream.of(more),
                Stream.of(year.map("jaar=%d"::formatted), group.map("groep=%s"::formatted)).flatMap(Optional::stream))
                .toList();
        return said.isEmpty() ? "" : "?" + String.join("&", said);
    }
}
