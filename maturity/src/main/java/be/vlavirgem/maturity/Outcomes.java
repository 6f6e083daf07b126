package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What submitted measurements came to, kept apart from their answers to be compared over rounds and with peers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Outcomes {

    /** What an organisation, the own one or a predecessor, came to in a round. */
    record InRound(OrganisationId organisation, Round.Id round, int year, SubjectValue value) {}

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    Outcomes(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Keeps those of a measurement that has none, in one batch. */
    void keep(OrganisationId organisation, Measurement.Id measurement, Round.Id round, List<SubjectValue> values) {
        batch.batchUpdate("""
                insert into measurement_outcome (organisation_id, measurement_id, round_id, subject, value, base)
                values (?, ?, ?, ?, ?, ?)
                """,
                values.stream()
                        .map(each -> new Object[]{ organisation.value(), measurement.value(), round.value(),
                                each.subject(), each.value(), each.base().orElse(null) })
                        .toList());
    }

    /** For a measurement that is opened again: until it is submitted anew it came to nothing. */
    void remove(OrganisationId organisation, Measurement.Id measurement) {
        sql.sql("delete from measurement_outcome where organisation_id = ? and measurement_id = ?")
                .params(organisation.value(), measurement.value())
                .update();
    }

    /** All the scope reads on these subjects, the earliest round first: the own ones and those of predecessors. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<InRound> ofOwn(Collection<String> subjects) {
        return sql.sql("""
                select outcome.organisation_id, outcome.round_id, round.year, outcome.subject, outcome.value, outcome.base
                from measurement_outcome as outcome join measurement_round as round on round.id = outcome.round_id
                where outcome.subject = any (?)
                order by round.year, outcome.organisation_id, outcome.subject
                """).param(subjects.toArray(String[]::new)).query(Outcomes::inRound).list();
    }

    private static InRound inRound(ResultSet row, int number) throws SQLException {
        return new InRound(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Round.Id(row.getObject("round_id", UUID.class)), row.getInt("year"),
                new SubjectValue(row.getString("subject"), row.getBigDecimal("value"),
                        Optional.ofNullable(row.getBigDecimal("base"))));
    }
}
