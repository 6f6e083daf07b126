package be.vlavirgem.benchmark.indicators;

import java.util.Locale;

/** What the pages of the benchmark explain where a word first occurs, kept in memory. */
public interface Explanations {

    /** The explanation of that code; a code nobody knows is a mistake of ours. */
    Explanation of(String code, Locale locale);

    /** A title with a few sentences. */
    record Explanation(String title, String text) {}
}
