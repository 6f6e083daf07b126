package be.vlavirgem.catalog.suppliers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as V-ICT-OR keeps it.
 *
 * @param path of the page itself
 * @param people where those who work there stand; null for who may not see them
 * @param kin what it became, and what became part of it
 */
record KeptPage(String path, Supplier supplier, @Nullable String people, List<Kin> kin, List<Deed> history) {

    public KeptPage {
        kin = List.copyOf(kin);
        history = List.copyOf(history);
    }

    /** What was done with it. */
    record Deed(String when, String who, String action, String detail) {}
}
