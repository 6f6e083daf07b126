package be.vlavirgem.catalog.customers;

import java.util.UUID;

/** The question to one authority whether it uses a solution, by the id of the solution. */
record UseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
