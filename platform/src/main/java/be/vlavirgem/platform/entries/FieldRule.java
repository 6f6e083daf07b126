package be.vlavirgem.platform.entries;

import be.vlavirgem.platform.yaml.Range;
import java.util.List;

/**
 * One thing that is said of an entry.
 *
 * @param name       in the file and in the form
 * @param length     of the text, or of each text of a list
 * @param translated whether it is read in other languages as well
 * @param words      what is chosen from; empty for what is typed
 */
public record FieldRule(String name, Shape shape, Range length, boolean required, boolean translated,
        List<String> words) {

    /** What a field takes. */
    public enum Shape {
        /** A text of one line. */
        LINE,
        /** A text of several lines. */
        TEXT,
        /** One of some words. */
        CHOICE,
        /** Several texts of one line; none as well. */
        LINES
    }

    public FieldRule {
        words = List.copyOf(words);
    }

    public static FieldRule line(String name, int least, int most) {
        return new FieldRule(name, Shape.LINE, new Range(least, most), true, false, List.of());
    }

    public static FieldRule text(String name, int least, int most) {
        return new FieldRule(name, Shape.TEXT, new Range(least, most), true, false, List.of());
    }

    public static FieldRule choice(String name, String... words) {
        return new FieldRule(name, Shape.CHOICE, new Range(1, 40), true, false, List.of(words));
    }

    public static FieldRule lines(String name, int most) {
        return new FieldRule(name, Shape.LINES, new Range(1, most), false, false, List.of());
    }

    /** May be left out of the file. */
    public FieldRule optional() {
        return new FieldRule(name, shape, length, false, translated, words);
    }

    /** Is read in other languages as well. */
    public FieldRule inOtherLanguages() {
        return new FieldRule(name, shape, length, required, true, words);
    }
}
