package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.people.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A company that asks to stand in the register. Asked until the address is confirmed, then waiting until V-ICT-OR
 * approves or refuses.
 */
record SupplierRequest(Id id, Firm firm, Asker asker, Instant askedAt) {

    /** How long the link that confirms the address works. */
    static final Duration VALID = Duration.ofDays(3);

    /** Points to a request. */
    record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What is told of the company. */
    record Firm(KboNumber kbo, String name, String website) {}

    /** Who asks, and becomes its first administrator. */
    record Asker(String name, EmailAddress email) {}

    /** Neither name nor address, for the log. */
    @Override
    public String toString() {
        return id.toString();
    }
}
