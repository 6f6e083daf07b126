package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All measurements the scope may read. In plain SQL, because answers are only ever added: one statement reads (and
 * locks) a measurement with the current version of each answer, one batch adds new versions.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Measurements {

    /** With who asked whoever answered without account, and the parts colleagues are asked for. */
    private static final String SHEET = """
            select sheet.*, guest.name as guest_name, asker.name as guest_asker, predecessor.name as predecessor, %s as asked from %s as sheet
            left join organisation as predecessor
                on predecessor.id = sheet.previous_organisation_id and predecessor.id <> sheet.organisation_id
            left join guest_request as guest on guest.organisation_id = sheet.organisation_id and guest.id = sheet.answered_by
            left join person as asker on asker.id = guest.asked_by
            """;

    /** Read once, for who changes the measurement: what they answer may be what was asked. */
    private static final String FOR_CHANGE = SHEET.formatted("""
            array(select subject_part from task where subject_kind = 'measurement' and subject_id = ? and state = 'OPEN')
            """, "measurement_sheet_for_change(?)");
    private static final String TO_READ = SHEET.formatted("'{}'::text[]", "measurement_sheet");

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    Measurements(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    Optional<Measurement> find(Measurement.Id id) {
        return sql.sql(TO_READ + "where sheet.id = ?")
                .param(id.value())
                .query(new MeasurementReader())
                .stream()
                .findFirst();
    }

    /** As {@link #find}, for who will change it: whoever else wants to waits until this transaction ends. */
    Optional<Measurement> findForChange(Measurement.Id id) {
        return sql.sql(FOR_CHANGE)
                .params(id.value(), id.value())
                .query(new MeasurementReader())
                .stream()
                .findFirst();
    }

    /** The measurement of that organisation in that round. */
    Optional<Measurement> find(OrganisationId organisation, Round.Id round) {
        return sql.sql(TO_READ + "where sheet.organisation_id = ? and sheet.round_id = ?")
                .params(organisation.value(), round.value())
                .query(new MeasurementReader())
                .stream()
                .findFirst();
    }

    /** Those of that organisation, the earliest round first. */
    List<Measurement> of(OrganisationId organisation) {
        return sql.sql(TO_READ + "where sheet.organisation_id = ? order by sheet.opens_on, sheet.id, earlier, question")
                .param(organisation.value())
                .query(new MeasurementReader());
    }

    /** In which that organisation measured, the latest first. */
    List<Integer> years(OrganisationId organisation) {
        return sql.sql("""
                select round.year from measurement join measurement_round as round on round.id = round_id
                where organisation_id = ? order by round.year desc
                """).param(organisation.value()).query(Integer.class).list();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from measurement where id = ?)").param(id).query(Boolean.class).single();
    }

    /** False when a colleague was first: there is one measurement in a round. */
    boolean add(Measurement measurement) {
        var frame = measurement.frame();
        return sql.sql("""
                insert into measurement (organisation_id, id, round_id, questionnaire_version_id, type, state, started_at, version, inhabitants,
                    previous_organisation_id, previous_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (organisation_id, round_id) do nothing
                """)
                .params(Arrays.asList(frame.organisation().value(), frame.id().value(), frame.round().id().value(),
                        frame.questionnaire().value(), frame.respondent().type().name(), measurement.state().name(),
                        Timestamp.from(frame.startedAt()), measurement.version(), frame.respondent().inhabitants(),
                        frame.previous().map(previous -> previous.organisation().value()).orElse(null),
                        frame.previous().map(previous -> previous.id().value()).orElse(null)))
                .update() == 1;
    }

    /** Adds new versions of answers, to a measurement that was found for change. */
    void addAnswers(Measurement measurement, List<Answer> answers) {
        var frame = measurement.frame();
        batch.batchUpdate("""
                insert into answer (organisation_id, measurement_id, question, version, value, note, evidence, answered_at, answered_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                answers.stream()
                        .map(answer -> new Object[]{ frame.organisation().value(), frame.id().value(),
                                answer.question(),
                                answer.version(), answer.value().token(), answer.note(), answer.evidence(),
                                Timestamp.from(answer.at()),
                                answer.by().person().value() })
                        .toList());
    }

    /** These versions of answers, by question; those that are not there are left out. */
    Map<String, Reply> replies(Measurement.Id measurement, Map<String, Integer> versions) {
        var replies = new HashMap<String, Reply>();
        sql.sql("""
                select question, value, note, evidence from answer
                where measurement_id = ? and (question, version) in (select * from unnest(?::text[], ?::int[]))
                """)
                .params(measurement.value(), versions.keySet().toArray(String[]::new),
                        versions.values().toArray(Integer[]::new))
                .query((row, number) -> replies.put(row.getString("question"),
                        new Reply(AnswerValue.kept(row.getString("value")), row.getString("note"),
                                row.getString("evidence"))))
                .list();
        return replies;
    }

    /** The submitted measurements of the latest round before that day's: the own one, and those of predecessors. */
    List<Measurement.Previous> latestBefore(LocalDate opensOn) {
        return sql.sql("""
                select measurement.organisation_id, measurement.id from measurement
                where state = 'SUBMITTED' and round_id = (
                    select round.id from measurement join measurement_round as round on round.id = measurement.round_id
                    where state = 'SUBMITTED' and least(round.closes_on, round.closed_on - 1) < ?
                    order by round.opens_on desc limit 1)
                """)
                .param(opensOn)
                .query((row, number) -> new Measurement.Previous(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new Measurement.Id(row.getObject("id", UUID.class))))
                .list();
    }

    /** Opens it again, found for change and reopened. */
    void keepReopening(Measurement measurement) {
        sql.sql("""
                update measurement set state = ?, submitted_at = null, submitted_by = null, score = null, version = version + 1
                where id = ? and version = ?
                """).params(measurement.state().name(), measurement.id().value(), measurement.version()).update();
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
