package be.vlavirgem.platform.documents;

import be.vlavirgem.domain.organisation.OrganisationId;

/** Keeps bytes in the transaction that runs: undone with it, and gone only when it is committed. */
interface ContentStore {

    /** Of which version the bytes are. */
    record Place(OrganisationId organisation, Document.Id document, int number) {}

    void put(Place place, byte[] content);

    /** Throws when they are not there. */
    byte[] get(Place place);

    /** Puts other bytes in the place of those that are there. */
    void replace(Place place, byte[] content);

    void remove(Place place);
}
