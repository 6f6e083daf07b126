package be.vlavirgem.web.api;

import be.vlavirgem.platform.tokens.ApiScope;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key as it is asked for; what it may read is ticked. */
record KeyForm(@Nullable String naam, @Nullable String organisatiegegevens, @Nullable String metingen,
        @Nullable String tot) {

    static KeyForm of(CarriedForm carried, LocalDate today) {
        return new KeyForm(carried.value("naam").orElse(""), carried.value("organisatiegegevens").orElse(null),
                carried.value("metingen").orElse(null),
                carried.value("tot").orElseGet(() -> Days.write(today.plusMonths(6))));
    }

    String name() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    Set<ApiScope> scopes() {
        var scopes = EnumSet.noneOf(ApiScope.class);
        if (organisatiegegevens != null) {
            scopes.add(ApiScope.ORGANISATION);
        }
        if (metingen != null) {
            scopes.add(ApiScope.MEASUREMENTS);
        }
        return scopes;
    }

    String until() {
        return Objects.requireNonNullElse(tot, "");
    }
}
