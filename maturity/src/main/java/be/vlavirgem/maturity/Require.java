package be.vlavirgem.maturity;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Refuses, so that the constructors of a questionnaire's parts read as their rules. */
final class Require {
    private Require() {}

    /** Puts the rule in words only where it is broken: scores are made by the hundred thousand. */
    @FormatMethod
    static void that(boolean holds, @FormatString String rule, Object... found) {
        if (!holds) {
            throw new IllegalArgumentException(rule.formatted(found));
        }
    }

    static void text(String text, String what) {
        that(!text.isBlank(), "%s has text; found none", what);
    }

    static <T> void distinct(List<T> items, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            that(seen.add(code.apply(item)), "A code occurs once; found %s twice", code.apply(item));
        }
    }
}
