package be.vlavirgem.portal.looking;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.web.form.CarriedForm;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody wants to look along, and in which organisation, as it was typed. */
record AskForm(@Nullable String reden, @Nullable String waar) {

    static AskForm of(CarriedForm carried) {
        return new AskForm(carried.value("reden").orElse(""), carried.value("waar").orElse(""));
    }

    String reason() {
        return Objects.requireNonNullElse(reden, "").strip();
    }

    Optional<OrganisationId> place() {
        return OrganisationId.parse(Objects.requireNonNullElse(waar, ""));
    }
}
