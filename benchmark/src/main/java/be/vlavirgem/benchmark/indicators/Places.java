package be.vlavirgem.benchmark.indicators;

import java.util.Locale;

/** The words in which a place is told, kept in memory. */
public interface Places {

    /** Of an indicator of that theme, whose good side is known. */
    String words(Step step, String theme, Rule.Direction direction, Locale locale);
}
