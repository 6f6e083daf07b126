package be.vlavirgem.catalog.customers;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer, with the form to say since when. */
record KeptCustomerPage(String path, String authority, String solution, String since, List<Mistake> errors) {

    /** What is wrong with the day; null when nothing is. */
    public @Nullable String error() {
        return Mistake.at("sinds", errors);
    }
}
