package be.vlavirgem.platform.tasks;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.subjects.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of tasks. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TaskRows {

    private static final String TASKS = """
            select task.*, coalesce(owner.name, '') as owner, coalesce(asker.name, '') as asker, coalesce(ender.name, '') as ender
            from task left join person as owner on owner.id = owner_id left join person as asker on asker.id = asked_by
            left join person as ender on ender.id = ended_by
            """;

    private final JdbcClient sql;

    TaskRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Task> find(Task.Id id) {
        return sql.sql(TASKS + "where task.id = ?").param(id.value()).query((row, number) -> read(row)).optional();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from task where id = ?)").param(id).query(Boolean.class).single();
    }

    List<Task> openAbout(String kind, UUID id) {
        return sql
                .sql(TASKS + "where subject_kind = ? and subject_id = ? and state = 'OPEN' order by asked_at, task.id")
                .params(kind, id)
                .query((row, number) -> read(row))
                .list();
    }

    /** What is open first, then what was done, the earliest asked first. */
    List<Task> about(String kind, UUID id, int most) {
        return sql.sql(TASKS + """
                where subject_kind = ? and subject_id = ? and state <> 'WITHDRAWN' order by state <> 'OPEN', asked_at, task.id limit ?
                """).params(kind, id, most).query((row, number) -> read(row)).list();
    }

    /** Those without a day last. */
    List<Task> open(OrganisationId organisation, int most) {
        return sql.sql(
                TASKS + "where task.organisation_id = ? and state = 'OPEN' order by due_on nulls last, task.id limit ?")
                .params(organisation.value(), most)
                .query((row, number) -> read(row))
                .list();
    }

    /** As {@link #open}, of one owner. */
    List<Task> openOf(OrganisationId organisation, PersonId owner, int most) {
        return sql.sql(TASKS + """
                where task.organisation_id = ? and owner_id = ? and state = 'OPEN' order by due_on nulls last, task.id limit ?
                """).params(organisation.value(), owner.value(), most).query((row, number) -> read(row)).list();
    }

    List<Task> doneOf(OrganisationId organisation, PersonId owner, int most) {
        return sql.sql(TASKS + """
                where task.organisation_id = ? and owner_id = ? and state = 'DONE' order by ended_at desc, task.id limit ?
                """).params(organisation.value(), owner.value(), most).query((row, number) -> read(row)).list();
    }

    /** Those that are due then at the latest. */
    List<Task> dueUntil(OrganisationId organisation, LocalDate day) {
        return sql
                .sql(TASKS
                        + "where task.organisation_id = ? and state = 'OPEN' and due_on <= ? order by due_on, task.id")
                .params(organisation.value(), day)
                .query((row, number) -> read(row))
                .list();
    }

    void add(Task task) {
        var subject = task.about().map(Task.About::subject);
        sql.sql("""
                insert into task (organisation_id, id, title, note, subject_kind, subject_id, subject_part, subject_title,
                    owner_id, asked_by, asked_at, due_on, state, version)
                values (?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?::date, 'OPEN', 0)
                """)
                .params(Arrays.asList(task.organisation().value(), task.id().value(), task.words().title(),
                        task.words().note(), subject.map(Subject::kind).orElse(null),
                        subject.map(Subject::id).orElse(null), subject.map(Subject::part).orElse(null),
                        task.about().map(Task.About::title).orElse(""), task.owner().id().value(),
                        task.asked().by().id().value(), Timestamp.from(task.asked().at()),
                        task.words().due().orElse(null)))
                .update();
    }

    void change(Task seen, Task.Words words, PersonId owner) {
        changed(seen, sql.sql("""
                update task set title = ?, note = ?, due_on = ?::date, owner_id = ?, version = version + 1
                where id = ? and version = ? and state = 'OPEN'
                """)
                .params(Arrays.asList(words.title(), words.note(), words.due().orElse(null), owner.value(),
                        seen.id().value(), seen.version()))
                .update());
    }

    void end(Task seen, Task.State state, PersonId by, Instant at, @Nullable String because) {
        changed(seen, sql.sql("""
                update task set state = ?, ended_by = ?, ended_at = ?, ended_because = ?, version = version + 1
                where id = ? and version = ? and state = 'OPEN'
                """)
                .params(Arrays.asList(state.name(), by.value(), Timestamp.from(at), because, seen.id().value(),
                        seen.version()))
                .update());
    }

    int withdrawAll(OrganisationId organisation, PersonId by, Instant at) {
        return sql.sql("""
                update task set state = 'WITHDRAWN', ended_by = ?, ended_at = ?, version = version + 1
                where organisation_id = ? and state = 'OPEN'
                """).params(by.value(), Timestamp.from(at), organisation.value()).update();
    }

    void reopen(Task seen) {
        changed(seen, sql.sql("""
                update task set state = 'OPEN', ended_by = null, ended_at = null, ended_because = null, version = version + 1
                where id = ? and version = ? and state <> 'OPEN'
                """).params(seen.id().value(), seen.version()).update());
    }

    private static void changed(Task seen, int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Task %s was changed meanwhile".formatted(seen.id()));
        }
    }

    /** Whoever else changes tasks of the organisation waits until this transaction ends. */
    void takeTurns(OrganisationId organisation) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('tasks of ' || ?, 0))")
                .param(organisation.toString())
                .query(row -> {});
    }

    private static Task read(ResultSet row) throws SQLException {
        return new Task(new Task.Id(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Task.Words(row.getString("title"), row.getString("note"),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class))),
                about(row), named(row, "owner_id", "owner"),
                new Task.Asked(named(row, "asked_by", "asker"), row.getTimestamp("asked_at").toInstant()),
                Task.State.valueOf(row.getString("state")), ending(row), row.getInt("version"));
    }

    private static Optional<Task.About> about(ResultSet row) throws SQLException {
        var kind = row.getString("subject_kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(new Task.About(
                        new Subject(kind, row.getObject("subject_id", UUID.class), row.getString("subject_part")),
                        row.getString("subject_title")));
    }

    private static Optional<Task.Ending> ending(ResultSet row) throws SQLException {
        var at = row.getTimestamp("ended_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Task.Ending(named(row, "ended_by", "ender"), at.toInstant(),
                        Optional.ofNullable(row.getString("ended_because"))));
    }

    private static Task.Named named(ResultSet row, String id, String name) throws SQLException {
        return new Task.Named(new PersonId(row.getObject(id, UUID.class)), row.getString(name));
    }
}
