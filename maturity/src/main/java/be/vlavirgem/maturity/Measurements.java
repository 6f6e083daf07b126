package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All measurements the scope may read. In plain SQL, because answers are only ever added: one statement reads a
 * measurement with the current version of each answer, one batch adds new versions.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Measurements {

    private static final String WITH_CURRENT_ANSWERS = """
            select measurement.*, round.name as round_name, round.opens_on, round.closes_on, submitter.name as submitted_by_name,
                   answer.question, answer.version as answer_version, answer.value, answer.note,
                   answer.answered_at, answer.answered_by, author.name as answered_by_name
            from measurement
            join measurement_round as round on round.id = measurement.round_id
            left join person as submitter on submitter.id = measurement.submitted_by
            left join lateral (
                select distinct on (question) * from answer
                where answer.organisation_id = measurement.organisation_id and answer.measurement_id = measurement.id
                order by question, version desc
            ) as answer on true
            left join person as author on author.id = answer.answered_by
            where %s
            """;
    private static final String BY_ID = WITH_CURRENT_ANSWERS.formatted("measurement.id = ?");
    private static final String BY_ROUND = WITH_CURRENT_ANSWERS
            .formatted("measurement.organisation_id = ? and measurement.round_id = ?");

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    Measurements(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    Optional<Measurement> find(Measurement.Id id) {
        return sql.sql(BY_ID).param(id.value()).query(new MeasurementReader());
    }

    /** The measurement of that organisation in that round. */
    Optional<Measurement> find(OrganisationId organisation, Round.Id round) {
        return sql.sql(BY_ROUND).params(organisation.value(), round.value()).query(new MeasurementReader());
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from measurement where id = ?)").param(id).query(Boolean.class).single();
    }

    /** Lets the answers that are being kept come in first, and later ones wait until this transaction ends. */
    void lock(Measurement.Id id) {
        sql.sql("select id from measurement where id = ? for update").param(id.value()).query(row -> {});
    }

    /** False when a colleague was first: there is one measurement in a round. */
    boolean add(Measurement measurement) {
        var frame = measurement.frame();
        return sql.sql("""
                insert into measurement (organisation_id, id, round_id, questionnaire_version_id, type, state, started_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (organisation_id, round_id) do nothing
                """)
                .params(frame.organisation().value(), frame.id().value(), frame.round().id().value(),
                        frame.questionnaire().value(),
                        frame.type().name(), measurement.state().name(), Timestamp.from(frame.startedAt()),
                        measurement.version())
                .update() == 1;
    }

    /** Adds new versions of answers; throws {@link DuplicateKeyException} when somebody just added the same version. */
    void addAnswers(Measurement measurement, List<Answer> answers) {
        var frame = measurement.frame();
        batch.batchUpdate("""
                insert into answer (organisation_id, measurement_id, question, version, value, note, answered_at, answered_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                answers.stream()
                        .map(answer -> new Object[]{ frame.organisation().value(), frame.id().value(),
                                answer.question(),
                                answer.version(), answer.value().token(), answer.note(), Timestamp.from(answer.at()),
                                answer.by().person().value() })
                        .toList());
    }

    /** Keeps the submission; throws when the measurement was submitted by somebody else meanwhile. */
    void keepSubmission(Measurement measurement) {
        var submission = measurement.submission().orElseThrow();
        var kept = sql.sql("""
                update measurement set state = ?, submitted_at = ?, submitted_by = ?, score = ?, version = version + 1
                where id = ? and version = ? and state = 'OPEN'
                """)
                .param(measurement.state().name())
                .param(Timestamp.from(submission.at()))
                .param(submission.by().person().value())
                .param(submission.score().orElse(null))
                .param(measurement.id().value())
                .param(measurement.version())
                .update();
        if (kept != 1) {
            throw new OptimisticLockingFailureException(
                    "Measurement %s was changed meanwhile".formatted(measurement.id()));
        }
    }
}
