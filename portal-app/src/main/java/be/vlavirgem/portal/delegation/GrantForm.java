package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation.Area;
import be.vlavirgem.domain.delegation.Delegation.Reach;
import be.vlavirgem.domain.delegation.Delegation.Terms;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is delegated, how far and until when, as it was typed.
 *
 * @param gekozen one of several bodies in whose name what was typed is found
 */
record GrantForm(@Nullable String naam, @Nullable String gekozen, @Nullable String reikwijdte, @Nullable String tot) {

    static GrantForm of(CarriedForm carried, String reach, LocalDate until) {
        return new GrantForm(carried.value("naam").orElse(""), carried.value("gekozen").orElse(""),
                carried.value("reikwijdte").orElse(reach), carried.value("tot").orElse(Days.write(until)));
    }

    String name() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    boolean chose(String body) {
        return body.equals(gekozen);
    }

    Optional<Reach> reach() {
        return Arrays.stream(Reach.values()).filter(reach -> reach.name().equals(reikwijdte)).findFirst();
    }

    String typedReach() {
        return Objects.requireNonNullElse(reikwijdte, "");
    }

    String until() {
        return Objects.requireNonNullElse(tot, "").strip();
    }

    /** When both the reach and the day are right. */
    static Optional<Terms> terms(Optional<Reach> reach, Optional<LocalDate> until) {
        return reach.flatMap(far -> until.map(day -> new Terms(Area.MEASUREMENT, far, day)));
    }
}
