package be.vlavirgem.catalog.suppliers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as V-ICT-OR keeps it.
 *
 * @param path of the page itself
 * @param people where those who work there stand; null for who may not see them
 * @param successor what it became, where it was merged
 */
record KeptPage(String path, Supplier supplier, @Nullable String people, @Nullable Supplier successor,
        List<Deed> history) {

    /** What was done with it. */
    record Deed(String when, String who, String action, String detail) {}
}
