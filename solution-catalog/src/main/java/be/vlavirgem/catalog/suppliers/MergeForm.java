package be.vlavirgem.catalog.suppliers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Into which supplier another is merged, as it was typed.
 *
 * @param opvolger the address or name of the one that goes on
 * @param naam typed over when it is meant
 */
record MergeForm(@Nullable String opvolger, @Nullable String naam) {

    String asked() {
        return Typed.line(opvolger);
    }

    /** The last part of an address, where one was pasted. */
    String slug() {
        return Optional.of(asked()).map(typed -> typed.substring(typed.lastIndexOf('/') + 1)).orElse("");
    }

    boolean isMeantFor(Supplier successor) {
        return Typed.line(naam).equalsIgnoreCase(successor.company().name());
    }
}
