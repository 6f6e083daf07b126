package be.vlavirgem.platform.documents;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of documents and their versions, with words as they are kept: sealed or not. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DocumentRows {

    /** A version as it is kept, one line per version. */
    record Line(Document document, @Nullable Integer sealedWith, Document.Version version, StoreChoice store) {}

    /** What is kept of a new document. */
    record Head(Document.Id id, OrganisationId owner, DocumentSubject subject, @Nullable Integer sealedWith,
            String title, String description) {}

    /** How many there are of one part of a thing, and how many with those that can still be put back. */
    record Held(int there, int all) {}

    private static final String LINES = """
            select document.*, version.number, version.file_name, version.media_type, version.size, version.store,
                   version.scanned, version.added_at, coalesce(person.name, '') as added_by_name
            from document
            join document_version as version on version.organisation_id = document.organisation_id and version.document_id = document.id
            left join person on person.id = version.added_by
            """;

    private final JdbcClient sql;

    DocumentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest version of each document of these parts; those that were taken away last, and newer ones first. */
    List<Line> of(String kind, UUID subject, Collection<String> parts) {
        return sql.sql(LINES + """
                where subject_kind = ? and subject_id = ? and subject_part = any (?)
                  and version.number = (select max(number) from document_version as latest
                      where latest.organisation_id = document.organisation_id and latest.document_id = document.id)
                order by document.deleted_at is not null, document.id desc limit 1000
                """)
                .param(kind)
                .param(subject)
                .param(parts.toArray(String[]::new))
                .query(DocumentRows::line)
                .list();
    }

    /** All versions of a document, the latest first. */
    List<Line> of(Document.Id id) {
        return sql.sql(LINES + "where document.id = ? order by version.number desc")
                .param(id.value())
                .query(DocumentRows::line)
                .list();
    }

    /** How many there are per part of the thing, without those that were taken away. */
    Map<String, Integer> counts(String kind, UUID subject) {
        var counts = new LinkedHashMap<String, Integer>();
        sql.sql("""
                select subject_part, count(*) as documents from document
                where subject_kind = ? and subject_id = ? and deleted_at is null group by subject_part
                """)
                .params(kind, subject)
                .query(row -> {
                    counts.put(row.getString("subject_part"), row.getInt("documents"));
                });
        return counts;
    }

    Held held(DocumentSubject subject) {
        return sql.sql("""
                select count(*) filter (where deleted_at is null) as there, count(*) as held from document
                where subject_kind = ? and subject_id = ? and subject_part = ?
                """)
                .params(subject.kind(), subject.id(), subject.part())
                .query((row, number) -> new Held(row.getInt("there"), row.getInt("held")))
                .single();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from document where id = ?)").param(id).query(Boolean.class).single();
    }

    /** In bytes, what the organisation keeps; whoever adds waits for whoever adds at the same moment. */
    long used(OrganisationId owner, boolean toAdd) {
        if (toAdd) {
            sql.sql("select pg_advisory_xact_lock(hashtextextended('document of ' || ?, 0))")
                    .param(owner.toString())
                    .query(row -> {});
        }
        return sql.sql("select coalesce(sum(size), 0) from document_version where organisation_id = ?")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    void add(Head head) {
        sql.sql("""
                insert into document (organisation_id, id, subject_kind, subject_id, subject_part, sealed_with, title, description)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(head.owner().value(), head.id().value(), head.subject().kind(),
                        head.subject().id(), head.subject().part(), head.sealedWith(), head.title(),
                        head.description()))
                .update();
    }

    void add(OrganisationId owner, Document.Id id, Document.Version version, StoreChoice store, PersonId by) {
        sql.sql("""
                insert into document_version (organisation_id, document_id, number, file_name, media_type, size, store, scanned, added_at, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(owner.value(), id.value(), version.number(), version.fileName(), version.mediaType(),
                        version.size(), store.name(), version.scanned(), Timestamp.from(version.at()), by.value())
                .update();
    }

    /** Takes it away for now. */
    void delete(Document.Id id, Instant now, PersonId by) {
        sql.sql("update document set deleted_at = ?, deleted_by = ? where id = ?")
                .params(Timestamp.from(now), by.value(), id.value())
                .update();
    }

    void restore(Document.Id id) {
        sql.sql("update document set deleted_at = null, deleted_by = null where id = ?").param(id.value()).update();
    }

    /** With all its versions, for good. */
    void erase(Document.Id id) {
        sql.sql("delete from document where id = ?").param(id.value()).update();
    }

    /** All of the organisation itself, also those that were taken away. */
    List<Document.Id> all(OrganisationId owner) {
        return sql.sql("select id from document where organisation_id = ?")
                .param(owner.value())
                .query((row, number) -> new Document.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** Taken away before that moment; of the organisation itself, for a predecessor's rows are not ours to change. */
    List<Document.Id> deletedBefore(OrganisationId owner, Instant moment) {
        return sql.sql("select id from document where organisation_id = ? and deleted_at < ? limit 100")
                .params(owner.value(), Timestamp.from(moment))
                .query((row, number) -> new Document.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** Sealed by another key than this one. */
    List<Document.Id> sealedByAnother(OrganisationId owner, int key, int most) {
        return sql.sql("select id from document where organisation_id = ? and sealed_with <> ? limit ?")
                .params(owner.value(), key, most)
                .query((row, number) -> new Document.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** The words of a document and the file names of its versions, sealed anew. */
    void rewrite(Head head, Map<Integer, String> fileNames) {
        sql.sql("update document set sealed_with = ?, title = ?, description = ? where id = ?")
                .params(Arrays.asList(head.sealedWith(), head.title(), head.description(), head.id().value()))
                .update();
        fileNames.forEach((number, name) -> sql
                .sql("update document_version set file_name = ? where document_id = ? and number = ?")
                .params(name, head.id().value(), number)
                .update());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var sealedWith = row.getObject("sealed_with", Integer.class);
        var version = new Document.Version(row.getInt("number"), row.getString("file_name"),
                row.getString("media_type"), row.getInt("size"), row.getBoolean("scanned"),
                row.getTimestamp("added_at").toInstant(), row.getString("added_by_name"));
        var document = new Document(new Document.Id(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new DocumentSubject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class),
                        row.getString("subject_part")),
                row.getString("title"), row.getString("description"), sealedWith != null,
                Optional.ofNullable(row.getTimestamp("deleted_at")).map(Timestamp::toInstant), List.of(version));
        return new Line(document, sealedWith, version, StoreChoice.valueOf(row.getString("store")));
    }
}
