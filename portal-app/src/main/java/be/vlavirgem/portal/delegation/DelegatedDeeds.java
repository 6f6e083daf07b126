package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much people answered for an authority: answers are their own audit, so the trail does not hold them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DelegatedDeeds {

    /** How many answers they gave in a measurement. */
    record InMeasurement(UUID measurement, String round, long answers) {}

    /** How many answers, and when the last one. */
    record Answers(PersonId person, long count, Instant last) {}

    private final JdbcClient sql;

    DelegatedDeeds(JdbcClient sql) {
        this.sql = sql;
    }

    /** In which measurements they answered, the latest round first. */
    List<InMeasurement> measurements(OrganisationId authority, Collection<PersonId> people, Instant since) {
        return sql.sql("""
                select measurement.id as measurement, round.name as round, count(*) as answers
                from answer join measurement on measurement.id = measurement_id and measurement.organisation_id = answer.organisation_id
                join measurement_round as round on round.id = round_id
                where answer.organisation_id = ? and answered_by = any (?) and answered_at >= ?
                group by measurement.id, round.name, round.opens_on order by round.opens_on desc
                """)
                .params(authority.value(), people.stream().map(PersonId::value).toArray(UUID[]::new),
                        Timestamp.from(since))
                .query(InMeasurement.class)
                .list();
    }

    Map<PersonId, Answers> answers(OrganisationId authority, Collection<PersonId> people, Instant since) {
        return sql.sql("""
                select answered_by, count(*) as answers, max(answered_at) as last from answer
                where organisation_id = ? and answered_by = any (?) and answered_at >= ? group by answered_by
                """)
                .params(authority.value(), people.stream().map(PersonId::value).toArray(UUID[]::new),
                        Timestamp.from(since))
                .query((row, number) -> new Answers(new PersonId(row.getObject("answered_by", UUID.class)),
                        row.getLong("answers"), row.getTimestamp("last").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Answers::person, answers -> answers));
    }
}
