package be.vlavirgem.platform.vault;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the keys of all organisations under the master key of today; broken off halfway, the next start goes on. */
@Component
public class MasterKeyChange {

    /** What came of it. */
    public enum Outcome {
        /** The database knows this master key, or has it from now on as its first. */
        SAME,
        /** All keys are under the new one; the old one can go. */
        CHANGED,
        /** The keys in the database were wrapped by a master key that was not given. */
        UNKNOWN_KEY
    }

    private final ObjectProvider<MasterKeys> master;
    private final Keysets keysets;
    private final JdbcClient sql;
    private final Clock clock;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    MasterKeyChange(ObjectProvider<MasterKeys> master, Keysets keysets, JdbcClient sql, Clock clock,
            PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.master = master;
        this.keysets = keysets;
        this.sql = sql;
        this.clock = clock;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** To be called before anything is sealed or opened. */
    public Outcome adopt() {
        var keys = master.getObject();
        platform.run(() -> keepFirst(keys.current()));
        int found = platform.call(this::found);
        if (found == keys.current()) {
            return Outcome.SAME;
        }
        if (!keys.know(found)) {
            return Outcome.UNKNOWN_KEY;
        }
        platform.call(this::organisations).forEach(this::wrapAnew);
        platform.run(() -> keep(keys.current()));
        return Outcome.CHANGED;
    }

    private void wrapAnew(OrganisationId organisation) {
        TenantScope.of(organisation)
                .run(() -> transaction.executeWithoutResult(status -> keysets.wrapAnew(organisation)));
    }

    private Integer found() {
        return sql.sql("select key_id from vault_master").query(Integer.class).single();
    }

    private List<OrganisationId> organisations() {
        return sql.sql("select id from organisation")
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** Of two nodes that start at once on a new database, the first has its key kept and the other finds it. */
    private void keepFirst(int key) {
        sql.sql("insert into vault_master (single, key_id, since) values (true, ?, ?) on conflict (single) do nothing")
                .params(key, Timestamp.from(clock.instant()))
                .update();
    }

    private void keep(int key) {
        sql.sql("update vault_master set key_id = ?, since = ?").params(key, Timestamp.from(clock.instant())).update();
    }
}
