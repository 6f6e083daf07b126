package be.vlavirgem.maturity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Refuses, so that the constructors of a questionnaire's parts read as their rules. */
final class Require {
    private Require() {}

    static void that(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    static void text(String text, String what) {
        that(!text.isBlank(), "%s has text; found none".formatted(what));
    }

    static <T> void distinct(List<T> items, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            that(seen.add(code.apply(item)), "A code occurs once; found %s twice".formatted(code.apply(item)));
        }
    }
}
