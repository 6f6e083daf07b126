package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
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

    private final JdbcClient sql;

    RoundAuthorities(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of that day for whom somebody works in the portal. */
    List<OrganisationId> withPeople(LocalDate day) {
        return sql.sql("""
                select id from organisation where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> ?
                and exists (select from membership where organisation_id = organisation.id) order by id
                """).param(day).query(UUID.class).list().stream().map(OrganisationId::new).toList();
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
