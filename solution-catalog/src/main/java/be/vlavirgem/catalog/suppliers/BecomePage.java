package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a company asks to stand in the register.
 *
 * @param alike who stands there already and may be the same
 */
record BecomePage(BecomeForm form, List<SupplierTable.Alike> alike, List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }

    /** True when a company with this number stands in the register: there is no second one. */
    public boolean isKnown() {
        return alike.stream().anyMatch(SupplierTable.Alike::sameNumber);
    }

    /** True when the one with this number ended, so that nobody there can let anybody in. */
    public boolean isEnded() {
        return alike.stream().anyMatch(SupplierTable.Alike::ended);
    }

    /** True when names are much alike, which may be chance. */
    public boolean isDoubtful() {
        return !alike.isEmpty() && !isKnown();
    }
}
