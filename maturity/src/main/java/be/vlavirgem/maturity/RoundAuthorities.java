package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The local authorities a round is for. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class RoundAuthorities {

    /** An authority by name. */
    record Named(UUID id, String name) {}

    private final People people;
    private final JdbcClient sql;

    RoundAuthorities(People people, JdbcClient sql) {
        this.people = people;
        this.sql = sql;
    }

    /** Those of that day for whom somebody may fill in. */
    List<OrganisationId> withPeople(LocalDate day) {
        var peopled = people.whereSomebodyMay(Permission.ANSWER_MEASUREMENT);
        return sql.sql("""
                select id from organisation where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> ?
                order by id
                """)
                .param(day)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .filter(peopled::contains)
                .toList();
    }

    /** Says whether the round is for this organisation: it was a local authority when the round opened. */
    boolean isIn(OrganisationId organisation, Round.Id round) {
        return sql.sql("""
                select exists (select from organisation join measurement_round as round on round.id = ?
                    where organisation.id = ? and kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> opens_on)
                """).params(round.value(), organisation.value()).query(Boolean.class).single();
    }

    /** Those of that day, by name. */
    List<Named> byName(LocalDate day) {
        return sql.sql("""
                select id, name from organisation where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> ?
                order by name, id
                """).param(day).query(Named.class).list();
    }

    boolean holds(OrganisationId organisation, LocalDate day) {
        return sql.sql("""
                select exists (select from organisation
                    where id = ? and kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> ?)
                """).params(organisation.value(), day).query(Boolean.class).single();
    }
}
