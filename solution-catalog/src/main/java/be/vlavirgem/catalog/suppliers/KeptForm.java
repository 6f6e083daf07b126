package be.vlavirgem.catalog.suppliers;

import org.jspecify.annotations.Nullable;

/** The number of a supplier as V-ICT-OR typed it, beside what the company writes itself. */
record KeptForm(@Nullable String kbo) {

    String number() {
        return Typed.line(kbo);
    }
}
