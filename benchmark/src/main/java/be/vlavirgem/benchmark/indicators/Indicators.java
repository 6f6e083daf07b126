package be.vlavirgem.benchmark.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The published indicators, kept in memory: reading them costs no statement. */
public interface Indicators {

    /** In the order of the content, as read in this language, Dutch where it is not translated; without what lapsed. */
    List<Theme> themes(Locale locale);

    /** All of these, theme by theme. */
    default Stream<Indicator> all(Locale locale) {
        return themes(locale).stream().flatMap(theme -> theme.indicators().stream());
    }

    /** Any of them, also one that waits or lapsed: what is in an old table keeps its words. */
    Optional<Indicator> of(String code, Locale locale);

    /** Those that are computed, for which the words do not matter. */
    Stream<Indicator> computed();
}
