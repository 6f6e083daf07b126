package be.vlavirgem.portal.organisations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The last day of an organisation, as it was typed. */
record EndForm(@Nullable String dag) {

    String day() {
        return Objects.requireNonNullElse(dag, "");
    }
}
