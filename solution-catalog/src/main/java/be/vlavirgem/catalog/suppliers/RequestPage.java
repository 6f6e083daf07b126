package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that asks to stand in the register, to decide on.
 *
 * @param path of the page itself
 * @param asked the day it was asked
 * @param form what was decided so far
 */
record RequestPage(String path, SupplierRequest request, String asked, SupplierRequests.Weighed weighed,
        DecisionForm form, List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }

    /** False when the company stands in the register: there is no second one. */
    public boolean isApprovable() {
        return weighed.alike().stream().noneMatch(SupplierTable.Alike::sameNumber);
    }

    /** Where the number of a supplier that ended is corrected; null when none has this one. */
    public @Nullable String correction() {
        return weighed.alike()
                .stream()
                .filter(SupplierTable.Alike::ended)
                .findFirst()
                .map(one -> KeptSupplierDesk.path(new SupplierId(one.id())) + "/wijzigen")
                .orElse(null);
    }

    /** The number as people write it. */
    public String kbo() {
        return request.firm().kbo().formatted();
    }
}
