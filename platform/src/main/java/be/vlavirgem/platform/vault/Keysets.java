package be.vlavirgem.platform.vault;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The wrapped keys of the organisations the scope may read. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Keysets {

    /** Asked for when it is used: what stands on this module and seals nothing needs no master key. */
    private final ObjectProvider<MasterKeys> master;
    private final JdbcClient sql;
    private final Clock clock;

    Keysets(ObjectProvider<MasterKeys> master, JdbcClient sql, Clock clock) {
        this.master = master;
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Keyset> find(OrganisationId organisation) {
        return unwrapped(organisation, "select wrapped from vault_keyset where organisation_id = ?");
    }

    /** As {@link #find}, for who will replace it. */
    Optional<Keyset> findForChange(OrganisationId organisation) {
        return unwrapped(organisation, "select wrapped from vault_keyset where organisation_id = ? for update");
    }

    private Optional<Keyset> unwrapped(OrganisationId organisation, String query) {
        return sql.sql(query)
                .param(organisation.value())
                .query((row, number) -> Keyset.unwrap(row.getBytes("wrapped"), master.getObject(), organisation))
                .optional();
    }

    /** When the primary key was made. */
    Optional<Instant> rotatedAt(OrganisationId organisation) {
        return sql.sql("select rotated_at from vault_keyset where organisation_id = ?")
                .param(organisation.value())
                .query((row, number) -> row.getTimestamp("rotated_at").toInstant())
                .optional();
    }

    /** Keeps the first one of an organisation; of two at the same moment one stays. */
    void add(OrganisationId organisation, Keyset keyset) {
        sql.sql("""
                insert into vault_keyset (organisation_id, wrapped, master_key, rotated_at) values (?, ?, ?, ?)
                on conflict (organisation_id) do nothing
                """)
                .params(organisation.value(), keyset.wrap(master.getObject(), organisation),
                        master.getObject().current(), Timestamp.from(clock.instant()))
                .update();
    }

    void replace(OrganisationId organisation, Keyset keyset) {
        sql.sql("update vault_keyset set wrapped = ?, master_key = ?, rotated_at = ? where organisation_id = ?")
                .params(keyset.wrap(master.getObject(), organisation), master.getObject().current(),
                        Timestamp.from(clock.instant()), organisation.value())
                .update();
    }

    /** Puts the keys, as they are, under the master key of today. */
    void wrapAnew(OrganisationId organisation) {
        findForChange(organisation)
                .ifPresent(keyset -> sql
                        .sql("update vault_keyset set wrapped = ?, master_key = ? where organisation_id = ?")
                        .params(keyset.wrap(master.getObject(), organisation), master.getObject().current(),
                                organisation.value())
                        .update());
    }
}
