package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who got longer in a round, why and by whom; only ever added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoundExtensions {

    /** For one organisation, or for all; without a day it was taken back. */
    record Extension(@Nullable UUID organisation, @Nullable String name, @Nullable LocalDate until, String reason,
            Instant at, String by, boolean current) {}

    private static final int MOST = 300;

    private final JdbcClient sql;
    private final IdSource ids;
    private final Clock clock;

    RoundExtensions(JdbcClient sql, IdSource ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    void add(Round.Id round, Optional<OrganisationId> organisation, Optional<LocalDate> until, String reason,
            PersonId by) {
        sql.sql("""
                insert into round_extension (id, round_id, organisation_id, until, reason, granted_at, granted_by)
                values (:id, :round, :organisation, :until, :reason, :at, :by)
                """)
                .param("id", ids.next())
                .param("round", round.value())
                .param("organisation", organisation.map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("until", until.orElse(null), Types.DATE)
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
    }

    /** Says whether this organisation has longer, or had. */
    boolean has(Round.Id round, OrganisationId organisation) {
        return until(round, organisation).isPresent();
    }

    /** Until when this organisation has longer, or had; empty when it has not. */
    Optional<LocalDate> until(Round.Id round, OrganisationId organisation) {
        return sql.sql("""
                select until from (
                    select until from round_extension where round_id = ? and organisation_id = ? order by id desc limit 1) as latest
                where until is not null
                """).params(round.value(), organisation.value()).query(LocalDate.class).optional();
    }

    /** Until when whoever has longest may answer; empty when nobody got longer than the others. */
    Optional<LocalDate> longest(Round.Id round) {
        return sql.sql("""
                select max(until) from (
                    select distinct on (organisation_id) until from round_extension
                    where round_id = ? and organisation_id is not null order by organisation_id, id desc) as latest
                """).param(round.value()).query(LocalDate.class).optional();
    }

    /** The latest first; of an organisation the first of them counts. */
    List<Extension> of(Round.Id round) {
        return sql.sql("""
                select extension.organisation_id, organisation.name, until, reason, granted_at, person.name as by,
                       until is not null and extension.organisation_id is not null
                           and row_number() over (partition by extension.organisation_id order by extension.id desc) = 1 as current
                from round_extension as extension
                left join organisation on organisation.id = extension.organisation_id
                join person on person.id = granted_by
                where round_id = ? order by extension.id desc limit ?
                """)
                .params(round.value(), MOST)
                .query((row, number) -> new Extension(row.getObject("organisation_id", UUID.class),
                        row.getString("name"), row.getObject("until", LocalDate.class), row.getString("reason"),
                        row.getTimestamp("granted_at").toInstant(), row.getString("by"), row.getBoolean("current")))
                .list();
    }
}
