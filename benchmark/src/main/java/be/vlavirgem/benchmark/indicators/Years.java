package be.vlavirgem.benchmark.indicators;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a year out of an address or a form. */
public final class Years {

    private static final Pattern FORM = Pattern.compile("(?:19|20)\\d{2}");

    private Years() {}

    /** Empty of what is no year. */
    public static Optional<Integer> read(@Nullable String typed) {
        return Optional.ofNullable(typed).filter(FORM.asMatchPredicate()).map(Integer::valueOf);
    }
}
