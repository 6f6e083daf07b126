package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of measurements and answers as pages show them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MeasurementRows {

    /** A measurement in the list of rounds, with the last day on which it takes answers; of a predecessor when the organisation is not the own one. */
    record Row(UUID id, String round, UUID questionnaire, OrganisationId organisation, String organisationName,
            Measurement.State state, Optional<Instant> submittedAt, Optional<BigDecimal> score, LocalDate lastDay) {}

    /**
     * A version of an answer in the history, or a correction of it, whose reason is its note.
     *
     * @param number    of the version; 0 of a correction
     * @param corrected what a correction came instead of
     */
    record Version(Instant at, Author by, String question, int number, Reply reply, Optional<AnswerValue> corrected) {}

    private final JdbcClient sql;

    MeasurementRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every measurement the scope reads, the latest round first: the own ones and those of predecessors. */
    List<Row> all() {
        return sql.sql("""
                select measurement.id, round.name as round, measurement.questionnaire_version_id, organisation.id as organisation_id,
                       organisation.name as organisation_name, measurement.state, measurement.submitted_at, measurement.score,
                       round_ends_on(round.id, organisation.id) as last_day
                from measurement
                join measurement_round as round on round.id = measurement.round_id
                join organisation on organisation.id = measurement.organisation_id
                order by round.year desc, organisation.name limit 100
                """)
                .query((row, number) -> new Row(row.getObject("id", UUID.class), row.getString("round"),
                        row.getObject("questionnaire_version_id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("organisation_name"),
                        Measurement.State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getTimestamp("submitted_at")).map(java.sql.Timestamp::toInstant),
                        Optional.ofNullable(row.getBigDecimal("score")), row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** A page (counted from 0) of what the scope reads, the latest round first; one more than asked when another page follows. */
    List<MeasurementJson.Summary> summaries(int page, int size) {
        return sql.sql("""
                select measurement.id, measurement.organisation_id, round.name, round.year, measurement.type, measurement.state,
                       measurement.submitted_at, measurement.score
                from measurement join measurement_round as round on round.id = measurement.round_id
                order by round.year desc, measurement.id limit ? offset ?
                """)
                .params(size + 1, (long) page * size)
                .query((row, number) -> new MeasurementJson.Summary(row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class), row.getString("name"), row.getInt("year"),
                        row.getString("type"), row.getString("state"),
                        Optional.ofNullable(row.getTimestamp("submitted_at"))
                                .map(java.sql.Timestamp::toInstant)
                                .orElse(null),
                        row.getBigDecimal("score")))
                .list();
    }

    /** The newest own measurement of a questionnaire that has this question. */
    @Transactional(readOnly = true)
    Optional<UUID> newestAsking(String question) {
        return sql.sql("""
                select measurement.id from measurement join measurement_round as round on round.id = round_id
                join searched_question on searched_question.questionnaire_version_id = measurement.questionnaire_version_id
                where searched_question.code = ? order by round.opens_on desc limit 1
                """)
                .param(question)
                .query(UUID.class)
                .optional();
    }

    /** The name of the body that works for this organisation by that delegation; empty when it gave no such one. */
    Optional<String> body(OrganisationId authority, UUID delegation) {
        return sql.sql("""
                select organisation.name from delegation join organisation on organisation.id = body_id
                where delegation.id = ? and authority_id = ?
                """).params(delegation, authority.value()).query(String.class).optional();
    }

    /** By the people of that delegation only, when one is given: a page (counted from 0) of all versions of a measurement's answers, the latest first; one more than asked when another page follows. */
    List<Version> versions(Measurement.Id measurement, Optional<UUID> delegation, int page, int size) {
        return sql.sql("""
                with answer as (
                    select organisation_id, measurement_id, answered_at, answered_by, question, version, value, note, evidence
                    from answer where measurement_id = :measurement
                    union all
                    select organisation_id, measurement_id, corrected_at, corrected_by, question, 0, value, reason, ''
                    from answer_correction where measurement_id = :measurement
                )
                select answer.answered_at, answer.answered_by, coalesce(person.name, guest.name, '') as name, asker.name as asker,
                       answer.question, answer.version, answer.value, answer.note, answer.evidence,
                       case when answer.version = 0 then coalesce((select earlier.value from answer as earlier
                           where earlier.question = answer.question and earlier.answered_at < answer.answered_at
                           order by earlier.answered_at desc limit 1), '') end as corrected
                from answer left join person on person.id = answer.answered_by
                left join guest_request as guest on guest.organisation_id = answer.organisation_id and guest.id = answer.answered_by
                left join person as asker on asker.id = guest.asked_by
                where answer.measurement_id = :measurement and (:delegation::uuid is null or exists (
                    select from delegation join delegate on delegate.delegation_id = delegation.id
                    where delegation.id = :delegation and delegate.person_id = answer.answered_by and answer.answered_at >= delegation.granted_at))
                order by answer.answered_at desc, answer.question limit :limit offset :offset
                """)
                .param("measurement", measurement.value())
                .param("delegation", delegation.orElse(null), Types.OTHER)
                .param("limit", size + 1)
                .param("offset", page * size)
                .query((row, number) -> new Version(row.getTimestamp("answered_at").toInstant(),
                        new Author(new PersonId(row.getObject("answered_by", UUID.class)), row.getString("name"),
                                Optional.ofNullable(row.getString("asker"))),
                        row.getString("question"), row.getInt("version"),
                        new Reply(AnswerValue.kept(row.getString("value")), row.getString("note"),
                                row.getString("evidence")),
                        Optional.ofNullable(row.getString("corrected")).map(AnswerValue::kept)))
                .list();
    }
}
