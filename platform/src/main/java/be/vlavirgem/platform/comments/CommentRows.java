package be.vlavirgem.platform.comments;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.subjects.Subject;
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

/** The rows of comments, of whom they are meant for, and of who read them until when. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CommentRows {

    private static final String READ_UNTIL = """
            (select max(read_at) from comment_reading as reading
             where reading.person_id = :reader and reading.subject_kind = comment.subject_kind
               and reading.subject_id = comment.subject_id and reading.subject_part = comment.subject_part)
            """;
    private static final String FRESH = "written_by <> :reader and removed_at is null and written_at > coalesce("
            + READ_UNTIL + ", '-infinity')";
    private static final String COMMENTS = "select comment.*, " + FRESH + """
             as fresh, coalesce(author.name, '') as author, coalesce(remover.name, '') as remover,
            (select array_agg(person.id || ' ' || person.name order by person.name, person.id)
             from comment_mention as mention join person on person.id = mention.person_id
             where mention.organisation_id = comment.organisation_id and mention.comment_id = comment.id) as mentioned
            from comment left join person as author on author.id = written_by left join person as remover on remover.id = removed_by
            """;

    private final JdbcClient sql;

    CommentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order in which they were written. */
    List<Comment> of(PersonId reader, Subject subject, int most) {
        return sql.sql(COMMENTS + """
                where comment.subject_kind = :kind and comment.subject_id = :id and comment.subject_part = :part
                order by written_at, comment.id limit :most
                """)
                .param("reader", reader.value())
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("part", subject.part())
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    /** The latest first, of all parts of a thing, without those that were removed. */
    List<Comment> recent(PersonId reader, String kind, UUID id, int most) {
        return sql.sql(COMMENTS + """
                where comment.subject_kind = :kind and comment.subject_id = :id and removed_at is null
                order by written_at desc, comment.id desc limit :most
                """)
                .param("reader", reader.value())
                .param("kind", kind)
                .param("id", id)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Comment> find(PersonId reader, Comment.Id id) {
        return sql.sql(COMMENTS + "where comment.id = :id")
                .param("reader", reader.value())
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from comment where id = ?)").param(id).query(Boolean.class).single();
    }

    Map<String, CommentCounts.Count> counts(PersonId reader, String kind, UUID id) {
        var counts = new LinkedHashMap<String, CommentCounts.Count>();
        sql.sql("select subject_part, count(*) as written, count(*) filter (where " + FRESH + """
                ) as fresh from comment
                where subject_kind = :kind and subject_id = :id and removed_at is null group by subject_part
                """)
                .param("reader", reader.value())
                .param("kind", kind)
                .param("id", id)
                .query(row -> {
                    counts.put(row.getString("subject_part"),
                            new CommentCounts.Count(row.getInt("written"), row.getInt("fresh")));
                });
        return counts;
    }

    void add(OrganisationId owner, Comment.Id id, Subject subject, String text, PersonId by, Instant at) {
        sql.sql("""
                insert into comment (organisation_id, id, subject_kind, subject_id, subject_part, text, written_at, written_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(owner.value(), id.value(), subject.kind(), subject.id(), subject.part(), text,
                        Timestamp.from(at), by.value())
                .update();
    }

    void change(Comment.Id id, String text, Instant at) {
        sql.sql("update comment set text = ?, edited_at = ? where id = ?")
                .params(text, Timestamp.from(at), id.value())
                .update();
    }

    /** Exactly these. */
    void mention(OrganisationId owner, Comment.Id id, Collection<PersonId> people) {
        sql.sql("""
                with meant as (select unnest(:people::uuid[]) as person_id),
                     gone as (delete from comment_mention where comment_id = :id and person_id not in (select person_id from meant))
                insert into comment_mention (organisation_id, comment_id, person_id)
                select :owner, :id, person_id from meant on conflict do nothing
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("id", id.value())
                .param("owner", owner.value())
                .update();
    }

    /** Removes it, or puts it back when nobody removes it. */
    void remove(Comment.Id id, @Nullable Instant at, @Nullable PersonId by) {
        sql.sql("update comment set removed_at = ?::timestamptz, removed_by = ?::uuid where id = ?")
                .params(Arrays.asList(at == null ? null : Timestamp.from(at), by == null ? null : by.value(),
                        id.value()))
                .update();
    }

    /** The words, and whom they were meant for, of what was removed before then. */
    int forget(OrganisationId owner, Instant before) {
        return sql.sql("""
                with gone as (update comment set text = '' where organisation_id = :owner and removed_at < :before and text <> '' returning id)
                delete from comment_mention where organisation_id = :owner and comment_id in (select id from gone)
                """).param("owner", owner.value()).param("before", Timestamp.from(before)).update();
    }

    /** Who wrote about it, and did not take all of it back. */
    List<PersonId> authors(Subject subject) {
        return sql.sql("""
                select distinct written_by from comment
                where subject_kind = ? and subject_id = ? and subject_part = ? and removed_at is null
                """)
                .params(subject.kind(), subject.id(), subject.part())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    void markRead(OrganisationId owner, PersonId person, Subject subject, Instant at) {
        sql.sql("""
                insert into comment_reading (organisation_id, person_id, subject_kind, subject_id, subject_part, read_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (organisation_id, person_id, subject_kind, subject_id, subject_part) do update set read_at = excluded.read_at
                """)
                .params(owner.value(), person.value(), subject.kind(), subject.id(), subject.part(),
                        Timestamp.from(at))
                .update();
    }

    private static Comment read(ResultSet row) throws SQLException {
        return new Comment(new Comment.Id(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class),
                        row.getString("subject_part")),
                new Comment.Text(row.getString("text"), moment(row, "edited_at")),
                new Comment.Said(person(row, "written_by"), row.getString("author"),
                        row.getTimestamp("written_at").toInstant()),
                removed(row), mentioned(row), row.getBoolean("fresh"));
    }

    private static Optional<Comment.Said> removed(ResultSet row) throws SQLException {
        var at = moment(row, "removed_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comment.Said(person(row, "removed_by"), row.getString("remover"), at.get()));
    }

    private static Map<PersonId, String> mentioned(ResultSet row) throws SQLException {
        var found = new LinkedHashMap<PersonId, String>();
        var mentioned = row.getArray("mentioned");
        if (mentioned != null) {
            for (var line : (String[]) mentioned.getArray()) {
                var space = line.indexOf(' ');
                found.put(new PersonId(UUID.fromString(line.substring(0, space))), line.substring(space + 1));
            }
        }
        return found;
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }
}
