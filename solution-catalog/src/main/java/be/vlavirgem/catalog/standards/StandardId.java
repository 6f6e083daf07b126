package be.vlavirgem.catalog.standards;

import java.util.UUID;

/** Names a standard within the portal; outside it and in claims its slug does, which never changes. */
public record StandardId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
