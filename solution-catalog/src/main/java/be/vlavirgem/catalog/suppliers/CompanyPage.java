package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form with what everybody reads of a company.
 *
 * @param path of the form
 * @param back where one goes without saving
 * @param kbo what V-ICT-OR can correct with it; null where the company itself writes
 */
record CompanyPage(String path, String back, String name, CompanyForm form, @Nullable String kbo,
        List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
