package be.vlavirgem.platform.documents;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.Instant;
import java.util.List;

/** A document as rows of the tables of documents, for who brings many at once into a demo; else {@link Documents#add} does. Not sealed. */
public record BroughtDocument(Document.Id id, OrganisationId owner, DocumentSubject subject, BroughtFile file,
        PersonId by, Instant at) {

    /** A table of documents, in the order in which they are filled. */
    public enum Table {
        /** What it is called and hangs on. */
        HEAD("document", "organisation_id", "id", "subject_kind", "subject_id", "subject_part", "title",
                "description") {
            @Override
            List<Object> row(BroughtDocument it) {
                return List.of(it.owner.value(), it.id.value(), it.subject.kind(), it.subject.id(), it.subject.part(),
                        it.file.name(), "");
            }
        },
        /** Its only version. */
        VERSION("document_version", "organisation_id", "document_id", "number", "file_name", "media_type", "size",
                "store", "scanned", "added_at", "added_by") {
            @Override
            List<Object> row(BroughtDocument it) {
                return List.of(it.owner.value(), it.id.value(), 1, it.file.name(), it.file.mediaType(),
                        it.file.size(), StoreChoice.DATABASE.name(), false, it.at, it.by.value());
            }
        },
        /** Its bytes. */
        CONTENT("document_content", "organisation_id", "document_id", "number", "content") {
            @Override
            List<Object> row(BroughtDocument it) {
                return List.of(it.owner.value(), it.id.value(), 1,
                        "\\x" + it.file.hex());
            }
        };

        private final String table;
        private final List<String> columns;

        Table(String table, String... columns) {
            this.table = table;
            this.columns = List.of(columns);
        }

        /** As the database calls it. */
        public String table() {
            return table;
        }

        /** In the order of {@link #values}. */
        public List<String> columns() {
            return columns;
        }

        /** What stands in the columns. */
        public List<Object> values(BroughtDocument document) {
            return row(document);
        }

        abstract List<Object> row(BroughtDocument it);
    }
}
