package be.vlavirgem.catalog.solutions;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls alike at every start: it hangs on what is asked of whom. */
record DemoChance(String slug) {

    private static final int PERCENT = 100;

    /** From 0, this bound not included. */
    int below(int bound, String about) {
        return new SplittableRandom((slug + '/' + about).hashCode() * 31L).nextInt(bound);
    }

    boolean happens(int percent, String about) {
        return below(PERCENT, about) < percent;
    }

    /** One of these; what stands there twice falls twice as often. */
    <T> T of(String about, List<T> choices) {
        return choices.get(below(choices.size(), about));
    }

    String of(String about, String... choices) {
        return of(about, List.of(choices));
    }

    /** Those of these that happen, in their order. */
    List<String> some(int percent, String about, String... choices) {
        return List.of(choices).stream().filter(choice -> happens(percent, about + '/' + choice)).toList();
    }
}
