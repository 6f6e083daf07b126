package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.FormFields;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a solution leaves the catalogue, as it was typed: everybody reads it at the address it had.
 *
 * @param opvolger the address of what stands in its place
 */
record WithdrawForm(@Nullable String reden, @Nullable String opvolger) {

    static final int LONGEST = 500;
    static final WithdrawForm EMPTY = new WithdrawForm("", "");

    /** What a lost session had typed, else what is said already. */
    static WithdrawForm of(CarriedForm carried, WithdrawForm said) {
        return new WithdrawForm(carried.value("reden").orElse(said.reason()),
                carried.value("opvolger").orElse(said.successor()));
    }

    String reason() {
        return FormFields.clean(Objects.requireNonNullElse(reden, ""));
    }

    String successor() {
        return Objects.requireNonNullElse(opvolger, "");
    }

    /** The key of what is wrong with it. */
    Optional<String> fault() {
        return reason().length() > LONGEST ? Optional.of("catalog.solutions.withdraw.fault.long") : Optional.empty();
    }
}
