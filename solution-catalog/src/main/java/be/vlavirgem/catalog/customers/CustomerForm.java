package be.vlavirgem.catalog.customers;

import be.vlavirgem.web.form.CarriedForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A customer as it is typed: an authority, the id of a solution, and since when. */
record CustomerForm(@Nullable String bestuur, @Nullable String oplossing, @Nullable String sinds) {

    static CustomerForm of(CarriedForm carried) {
        return new CustomerForm(carried.value("bestuur").orElse(""), carried.value("oplossing").orElse(""),
                carried.value("sinds").orElse(""));
    }

    /** What was typed, for the form. */
    public String authority() {
        return Objects.requireNonNullElse(bestuur, "");
    }

    /** What was chosen, for the form. */
    public String product() {
        return Objects.requireNonNullElse(oplossing, "");
    }

    /** What was typed, for the form. */
    public String since() {
        return Objects.requireNonNullElse(sinds, "");
    }
}
