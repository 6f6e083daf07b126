package be.vlavirgem.platform.jobs;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The jobs and their plans. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JobTable {

    /** A step of the plan with its place in it. */
    record Planned(int number, JobStep step) {}

    private final JdbcClient sql;
    private final JobKinds kinds;

    JobTable(JdbcClient sql, JobKinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    void add(StoredJob job, Instant now) {
        sql.sql("""
                insert into job (id, type, payload, subject_id, organisation_id, person_id, state, created_at, done, cancel_asked, message)
                values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, 0, false, '')
                """)
                .params(job.id().value(), job.type(), job.payload(), job.subject(), job.organisation().value(),
                        job.person().value(), job.state().name(), Timestamp.from(now))
                .update();
    }

    /** Keeps the row until the transaction ends: a job has one worker at a time, and is cancelled between steps. */
    Optional<StoredJob> lock(JobId id) {
        return sql.sql("""
                select id, type, payload, subject_id, organisation_id, person_id, state, total is not null as planned, cancel_asked
                from job where id = ? for update
                """).param(id.value()).query(JobTable::stored).optional();
    }

    private static StoredJob stored(ResultSet row, int number) throws SQLException {
        return new StoredJob(new JobId(row.getObject("id", UUID.class)), row.getString("type"),
                row.getString("payload"), row.getObject("subject_id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)), JobState.valueOf(row.getString("state")),
                row.getBoolean("planned"), row.getBoolean("cancel_asked"));
    }

    void begin(JobId id, Instant now) {
        sql.sql("update job set state = 'RUNNING', started_at = coalesce(started_at, ?) where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    void plan(JobId id, List<JobStep> steps) {
        sql.sql("""
                insert into job_step (job_id, number, subject_id, organisation_id)
                select ?, * from unnest(?::int[], ?::uuid[], ?::uuid[])
                """)
                .param(id.value())
                .param(IntStream.range(0, steps.size()).boxed().toArray(Integer[]::new))
                .param(steps.stream().map(JobStep::subject).toArray(UUID[]::new))
                .param(steps.stream().map(step -> step.organisation().value()).toArray(UUID[]::new))
                .update();
        sql.sql("update job set total = ? where id = ?").params(steps.size(), id.value()).update();
    }

    /** What is still to be done, in order. */
    List<Planned> open(JobId id) {
        return sql.sql("""
                select number, subject_id, organisation_id from job_step
                where job_id = ? and done_at is null order by number
                """)
                .param(id.value())
                .query((row, nth) -> new Planned(row.getInt("number"),
                        new JobStep(row.getObject("subject_id", UUID.class),
                                new OrganisationId(row.getObject("organisation_id", UUID.class)))))
                .list();
    }

    /** Marks the step done; false when it was already. */
    boolean mark(JobId id, int number, Instant now) {
        return sql.sql("""
                with marked as (
                    update job_step set done_at = ? where job_id = ? and number = ? and done_at is null returning job_id
                )
                update job set done = done + 1 from marked where job.id = marked.job_id
                """).params(Timestamp.from(now), id.value(), number).update() == 1;
    }

    void end(JobId id, JobState state, String message, Instant now) {
        sql.sql("update job set state = ?, message = ?, finished_at = ? where id = ?")
                .params(state.name(), message, Timestamp.from(now), id.value())
                .update();
    }

    void askToCancel(JobId id) {
        sql.sql("update job set cancel_asked = true where id = ?").param(id.value()).update();
    }

    Optional<JobProgress> find(PersonId person, JobId id) {
        return sql.sql("select * from job where person_id = ? and id = ?")
                .params(person.value(), id.value())
                .query(this::progress)
                .optional();
    }

    Optional<JobId> about(PersonId person, UUID subject) {
        return sql.sql(
                "select id from job where person_id = ? and subject_id = ? order by created_at desc, id desc limit 1")
                .params(person.value(), subject)
                .query(UUID.class)
                .optional()
                .map(JobId::new);
    }

    List<JobProgress> latest(PersonId person, int most) {
        return sql.sql("select * from job where person_id = ? order by created_at desc, id desc limit ?")
                .params(person.value(), most)
                .query(this::progress)
                .list();
    }

    List<Jobs.Standing> anywhere(Instant since, int most) {
        return sql.sql("""
                select job.*, organisation.name as organisation, picked_by, last_heartbeat, coalesce(consecutive_failures, 0) as faults
                from job join organisation on organisation.id = job.organisation_id
                left join scheduled_tasks on task_name = 'job' and task_instance = job.id::text
                where state in ('WAITING', 'RUNNING', 'FAILED') or finished_at >= ?
                order by created_at desc, job.id desc limit ?
                """)
                .params(Timestamp.from(since), most)
                .query((row, number) -> new Jobs.Standing(progress(row, number), row.getString("organisation"),
                        Optional.ofNullable(row.getString("picked_by")), moment(row.getTimestamp("last_heartbeat")),
                        row.getInt("faults")))
                .list();
    }

    List<Jobs.Recurring> recurring() {
        return sql.sql("""
                select task_name, execution_time, last_success, last_failure, coalesce(consecutive_failures, 0) as faults
                from scheduled_tasks where task_name <> 'job' order by task_name
                """)
                .query((row, number) -> new Jobs.Recurring(row.getString("task_name"),
                        row.getTimestamp("execution_time").toInstant(), moment(row.getTimestamp("last_success")),
                        moment(row.getTimestamp("last_failure")), row.getInt("faults")))
                .list();
    }

    private JobProgress progress(ResultSet row, int number) throws SQLException {
        return new JobProgress(new JobId(row.getObject("id", UUID.class)), row.getString("type"),
                row.getObject("subject_id", UUID.class), JobState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(), moment(row.getTimestamp("started_at")),
                moment(row.getTimestamp("finished_at")), row.getInt("done"), row.getInt("total"),
                row.getString("message"), row.getBoolean("cancel_asked"), kinds.isStoppable(row.getString("type")));
    }

    private static Optional<Instant> moment(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    int deleteFinishedBefore(Instant moment) {
        return sql.sql("delete from job where finished_at < ?").param(Timestamp.from(moment)).update();
    }
}
