package be.vlavirgem.benchmark.consent;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a theme can be shared with, and is. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GovernmentTable {

    private final JdbcClient sql;

    GovernmentTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A government one can share with. */
    record Government(UUID id, String name) {}

    List<Government> governments(LocalDate today) {
        return sql.sql("""
                select id, name from organisation
                where kind = 'GOVERNMENT' and coalesce(valid_from <= :today, true) and coalesce(valid_until >= :today, true) order by name, id
                """).param("today", today).query(Government.class).list();
    }

    /** A theme that a government may see. */
    record Given(UUID id, String title, String government, LocalDate until, Optional<String> reason,
            Optional<Instant> lastUsedAt) {}

    List<Given> given(OrganisationId organisation, LocalDate today) {
        return sql.sql("""
                select share.id, share.title, organisation.name as government, share.valid_until, share.reason, share.last_used_at
                from share join organisation on organisation.id = share.grantee_id
                where share.organisation_id = ? and share.kind = ? and share.withdrawn_at is null and share.valid_until >= ?
                order by share.title, organisation.name, share.id
                """)
                .params(organisation.value(), SharedTheme.KIND, today)
                .query((row, _) -> new Given(row.getObject("id", UUID.class), row.getString("title"),
                        row.getString("government"), row.getObject("valid_until", LocalDate.class),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getTimestamp("last_used_at")).map(Timestamp::toInstant)))
                .list();
    }
}
