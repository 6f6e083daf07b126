package be.vlavirgem.platform.documents;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A document with its versions, the latest first.
 *
 * @param owner whose it is; a successor reads those of its predecessor
 * @param deletedAt until it is gone for good it can be put back
 */
public record Document(Id id, OrganisationId owner, DocumentSubject subject, String title, String description,
        boolean sealed, Optional<Instant> deletedAt, List<Version> versions) {

    /** Made before the row exists, so that links can carry it. */
    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A file as it was sent; {@code by} is the name of today. */
    public record Version(int number, String fileName, String mediaType, int size, boolean scanned, Instant at,
            String by) {}

    /** The version that counts. */
    public Version latest() {
        return versions.getFirst();
    }

    /** True while it was not taken away. */
    public boolean isThere() {
        return deletedAt.isEmpty();
    }

    /** With the versions of the other, which are earlier. */
    Document with(Document other) {
        var all = Stream.concat(versions.stream(), other.versions.stream()).toList();
        return new Document(id, owner, subject, title, description, sealed, deletedAt, all);
    }
}
