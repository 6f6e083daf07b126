package be.vlavirgem.catalog.merging;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Into which other one something is merged, as it was typed.
 *
 * @param opvolger the address or name of the one that goes on
 * @param naam typed over when it is meant
 */
public record MergeForm(@Nullable String opvolger, @Nullable String naam) {

    String asked() {
        return line(opvolger);
    }

    /** The last part of an address, where one was pasted. */
    String slug() {
        return asked().substring(asked().lastIndexOf('/') + 1);
    }

    boolean isMeantFor(String name) {
        return line(naam).equalsIgnoreCase(name);
    }

    private static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }
}
