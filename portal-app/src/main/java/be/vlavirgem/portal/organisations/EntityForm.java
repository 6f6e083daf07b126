package be.vlavirgem.portal.organisations;

import be.vlavirgem.portal.organisations.ConnectedEntity.Kind;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connected entity, as it was typed. */
record EntityForm(@Nullable String soort, @Nullable String naam, @Nullable String kbo) {

    String name() {
        return Objects.requireNonNullElse(naam, "").strip().replaceAll("\\s+", " ");
    }

    Optional<Kind> kind() {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(soort)).findFirst();
    }
}
