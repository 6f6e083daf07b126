package be.vlavirgem.catalog.standards;

import be.vlavirgem.web.form.CarriedForm;
import org.jspecify.annotations.Nullable;

/** Since when a standard kept by hand holds no more, and why, as it was typed. */
record EndForm(@Nullable String dag, @Nullable String reden) {

    static EndForm of(CarriedForm carried) {
        return new EndForm(carried.value("dag").orElse(""), carried.value("reden").orElse(""));
    }

    String reason() {
        return HandForm.line(reden);
    }
}
