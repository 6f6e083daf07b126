package be.vlavirgem.portal.practice;

import be.vlavirgem.web.form.CarriedForm;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new practice organisation, as it was typed. */
record PracticeForm(@Nullable String naam, @Nullable String profiel) {

    static PracticeForm of(CarriedForm carried) {
        return new PracticeForm(carried.value("naam").orElse(""),
                carried.value("profiel").orElse(Profile.MEDIUM.name()));
    }

    String typed() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    Optional<Profile> profile() {
        return Arrays.stream(Profile.values()).filter(one -> one.name().equals(profiel)).findFirst();
    }
}
