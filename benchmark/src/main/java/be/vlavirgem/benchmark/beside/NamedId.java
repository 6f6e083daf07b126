package be.vlavirgem.benchmark.beside;

import java.util.UUID;

/** Points to an authority that shows figures to the one that looks. */
record NamedId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
