package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** In a query with an organisation and {@code :answering}: that somebody may fill in for it. */
    static final String PEOPLED = """
            exists (select from membership join person on person.id = person_id
                    where membership.organisation_id = organisation.id and role = any (:answering) and locked_at is null)
            """;

    /** The roles that fill in. */
    static String[] answering() {
        return Arrays.stream(Role.values())
                .filter(Permission.ANSWER_MEASUREMENT::isGivenBy)
                .map(Role::name)
                .toArray(String[]::new);
    }

    private final JdbcClient sql;

    RoundAuthorities(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of that day for whom somebody may fill in. */
    List<OrganisationId> withPeople(LocalDate day) {
        return sql.sql("""
                select id from organisation
                where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> :day and %s
                order by id
                """.formatted(PEOPLED))
                .param("day", day)
                .param("answering", answering())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** The name of this organisation when the round is for it: it was a local authority when the round opened. */
    Optional<String> nameIn(Round.Id round, OrganisationId organisation) {
        return sql.sql("""
                select organisation.name from organisation join measurement_round as round on round.id = ?
                where organisation.id = ? and kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> opens_on
                """).params(round.value(), organisation.value()).query(String.class).optional();
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
