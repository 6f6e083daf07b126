package be.vlavirgem.catalog.standards;

import java.util.UUID;

/** Names a file of the register that was read. */
record StandardRunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
