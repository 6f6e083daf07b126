package be.vlavirgem.catalog.customers;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form with which a customer is added. */
record CustomerPage(CustomerForm form, List<Choice> products, List<String> authorities, List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
