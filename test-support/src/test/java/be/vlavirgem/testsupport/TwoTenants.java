package be.vlavirgem.testsupport;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database in which three organisations have a row in each tenant table, and what the application sees and changes of them. */
final class TwoTenants {
    static final UUID OURS = new UUID(0, 1);
    static final UUID PREDECESSOR = new UUID(0, 2);
    static final UUID FOREIGN = new UUID(0, 3);
    private static final UUID PLATFORM = new UUID(0, 9);

    private final JdbcClient owner;
    private final JdbcClient app;
    private final TransactionTemplate transaction;

    TwoTenants(TestDatabase database) {
        this.owner = JdbcClient.create(database.owner());
        var source = database.app();
        this.app = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        List.of(OURS, PREDECESSOR, FOREIGN)
                .forEach(id -> owner
                        .sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', 'Sample')")
                        .param(id)
                        .update());
        platformRows();
        var loader = JdbcClient.create(database.loader());
        for (var sample : TenantSample.values()) {
            List.of(OURS, PREDECESSOR, FOREIGN).forEach(id -> insert(loader, sample, id, id));
            // So that the policies and keys show what they refuse by themselves.
            owner.sql("alter table %s disable trigger user".formatted(sample.table())).update();
        }
    }

    private void platformRows() {
        owner.sql("insert into person (id, email, name) values (?, 'sample@vlavirgem.test', 'Sample')")
                .param(PLATFORM)
                .update();
        owner.sql("""
                insert into content_version (id, kind, code, number, state, body, created_at, published_at)
                values (?, 'questionnaire', 'sample', 1, 'PUBLISHED', 'code: sample', now(), now())
                """).param(PLATFORM).update();
        owner.sql("""
                insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
                values (:id, 'Sample', 2026, :id, '2026-09-01', '2026-12-15')
                """).param("id", PLATFORM).update();
        owner.sql(
                "insert into peer_group (id, system, code, year, name) values (?, 'FLANDERS', 'sample', 2090, 'Sample')")
                .param(PLATFORM)
                .update();
    }

    private static int insert(JdbcClient as, TenantSample sample, UUID organisation, UUID key) {
        return as.sql(sample.insert())
                .param("organisation", organisation)
                .param("key", key)
                .param("person", PLATFORM)
                .param("round", PLATFORM)
                .param("questionnaire", PLATFORM)
                .param("group", PLATFORM)
                .param("other", organisation.equals(FOREIGN) ? OURS : FOREIGN)
                .update();
    }

    /** As a statement of the owner, for a sinner. */
    void execute(String sql) {
        owner.sql(sql).update();
    }

    /** The application, in transactions that are undone. */
    Scope scope(String readable, String organisation) {
        return new Scope(readable, organisation);
    }

    /** Working for us, who inherited from a predecessor. */
    Scope ours() {
        return scope("{%s,%s}".formatted(OURS, PREDECESSOR), OURS.toString());
    }

    final class Scope {
        private final String readable;
        private final String organisation;

        private Scope(String readable, String organisation) {
            this.readable = readable;
            this.organisation = organisation;
        }

        int seen(String table, UUID whose) {
            return within(sql -> sql.sql("select count(*) from %s where organisation_id = ?".formatted(table))
                    .param(whose)
                    .query(Integer.class)
                    .single());
        }

        int insert(TenantSample sample, UUID whose, UUID key) {
            return within(sql -> TwoTenants.insert(sql, sample, whose, key));
        }

        int change(String statement) {
            return within(sql -> sql.sql(statement).update());
        }

        private int within(Function<JdbcClient, Integer> work) {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                app.sql("select set_config('vlavirgem.readable', ?, true), set_config('vlavirgem.organisation', ?, true)")
                        .params(readable, organisation)
                        .query(row -> {});
                return work.apply(app);
            });
        }
    }
}
