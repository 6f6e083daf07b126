package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier that is to become part of another.
 *
 * @param path of the page of the one that ends
 * @param successor null while it is not chosen
 * @param moved what changes hands, counted; empty while none is chosen
 */
record MergePage(String path, Supplier supplier, @Nullable Supplier successor, List<SupplierMerger.Moved> moved,
        MergeForm form, List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
