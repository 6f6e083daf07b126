package be.vlavirgem.catalog.customers;

import java.time.LocalDate;
import java.util.UUID;

/** An authority that uses a solution, as its supplier says. */
record Customer(Id id, Use use, String authority, String solution, LocalDate since) {

    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Of which solution, by which authority: said once. */
    record Use(UUID solution, UUID authority) {}
}
