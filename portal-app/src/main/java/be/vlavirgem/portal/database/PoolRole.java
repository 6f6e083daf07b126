package be.vlavirgem.portal.database;

import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database says of the role of the pool, with all it could become by {@code set role}. */
record PoolRole(String name, int serverVersion, boolean superuser, boolean bypassesRls, boolean ownsTables,
        @Nullable String memberOf) {
    private static final int OLDEST_SERVER = 15;
    private static final String QUESTION = """
            with reachable as (
                select * from pg_roles where pg_has_role(session_user, oid, 'member')),
            tables as (
                select relowner from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p'))
            select session_user as name,
                   current_setting('server_version_num')::int / 10000 as server_version,
                   exists (select from reachable where rolsuper) as superuser,
                   exists (select from reachable where rolbypassrls) as bypasses_rls,
                   exists (select from tables join pg_roles on pg_roles.oid = relowner where rolname = session_user) as owns_tables,
                   (select min(rolname) from reachable
                     where rolname in ('vlavirgem_owner', 'vlavirgem_stats')
                        or oid in (select relowner from tables)
                        or oid = (select datdba from pg_database where datname = current_database())) as member_of
            """;

    static PoolRole of(DataSource pool) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        return transaction.execute(status -> JdbcClient.create(pool).sql(QUESTION).query(PoolRole.class).single());
    }

    /** The first reason why organisations would not be safe from each other on this role. */
    Optional<StartRefused> refusal() {
        if (serverVersion < OLDEST_SERVER) {
            return Optional.of(new StartRefused(
                    "The database is PostgreSQL %d; VlaVirGem needs %d or newer.".formatted(serverVersion,
                            OLDEST_SERVER),
                    "Bring the server to PostgreSQL 18, or leave out spring.datasource.url to use the embedded one."));
        }
        return flaw().map(flaw -> new StartRefused("The role %s of the pool %s.".formatted(name, flaw),
                "Let the pool sign in as vlavirgem_app, made by ops/roles.sql; docs/operations.md says how."));
    }

    private Optional<String> flaw() {
        if (superuser) {
            return Optional.of("is a superuser or can become one: it would see the data of every organisation");
        }
        if (bypassesRls) {
            return Optional.of("may bypass row-level security: it would see the data of every organisation");
        }
        if (ownsTables) {
            return Optional.of("owns tables of VlaVirGem: it could switch off their row-level security");
        }
        return Optional.ofNullable(memberOf).map("is or can become %s, which is not for the pool"::formatted);
    }
}
