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

    /** Whom to call: its name, whether anybody of it can sign in, and whether the round asks it. */
    record Callee(String name, boolean used, boolean asked) {}

    /** An authority by name. */
    record Named(UUID id, String name) {}

    /** In a query with an organisation, {@code :answering} and a day: that somebody may fill in for it then, of its own or by delegation. */
    static final String PEOPLED = """
            exists (select from worker join person on person.id = person_id
                    where worker.organisation_id = organisation.id and role = any (:answering) and until >= :%s and locked_at is null)
            """;

    /** Of those of {@link #PEOPLED} the names of who has no confirmed address: whoever was only invited, or never confirmed one, gets no mail. */
    static final String UNMAILED = """
            (select string_agg(distinct person.name, ', ' order by person.name) from worker join person on person.id = person_id
             where worker.organisation_id = organisation.id and role = any (:answering) and until >= :%s and locked_at is null
               and not exists (select from confirmed_address where confirmed_address.person_id = person.id and address = person.email))
            """;

    /** As {@link #PEOPLED}, and a confirmed address. */
    static final String MAILED = """
            exists (select from worker join person on person.id = person_id
                    join confirmed_address on confirmed_address.person_id = person.id and confirmed_address.address = person.email
                    where worker.organisation_id = organisation.id and role = any (:answering) and until >= :%s and locked_at is null)
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

    /** Those that were there on the first day of a round and still are, and for whom somebody may fill in. */
    List<OrganisationId> withPeople(LocalDate opening, LocalDate today) {
        return sql.sql("""
                select id from organisation
                where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> :opening
                  and daterange(valid_from, valid_until, '[]') @> :today and %s
                order by id
                """.formatted(PEOPLED.formatted("today")))
                .param("opening", opening)
                .param("today", today)
                .param("answering", answering())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** This local authority, when it is there that day or was when the round opened, which then asks it. */
    Optional<Callee> callee(Round.Id round, OrganisationId organisation, LocalDate today) {
        return sql.sql("""
                select organisation.name, exists (select from membership join person on person.id = person_id
                           where organisation_id = organisation.id and locked_at is null) as used,
                       daterange(valid_from, valid_until, '[]') @> opens_on as asked
                from organisation join measurement_round as round on round.id = ?
                where organisation.id = ? and kind = 'LOCAL_AUTHORITY'
                  and (daterange(valid_from, valid_until, '[]') @> opens_on or daterange(valid_from, valid_until, '[]') @> ?)
                """).params(round.value(), organisation.value(), today).query(Callee.class).optional();
    }

    /** Those that were there on the first day of a round and still are, by name. */
    List<Named> byName(LocalDate opening, LocalDate today) {
        return sql.sql("""
                select id, name from organisation
                where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> ?
                  and daterange(valid_from, valid_until, '[]') @> ?
                order by name, id
                """).params(opening, today).query(Named.class).list();
    }

    /** Says whether this organisation was there on the first day of a round, and still is. */
    boolean holds(OrganisationId organisation, LocalDate opening, LocalDate today) {
        return byName(opening, today).stream().anyMatch(one -> one.id().equals(organisation.value()));
    }
}
