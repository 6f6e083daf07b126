package be.vlavirgem.testsupport;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A migrated database on a real PostgreSQL, for the tests of every module; any password is good. */
public final class TestDatabase {
    private static final AtomicInteger COPIES = new AtomicInteger();

    private final TestServer server;
    private final String name;
    private final Map<String, DataSource> pools = new ConcurrentHashMap<>();

    private TestDatabase(TestServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** The one of this JVM, started on first use and stopped at exit. What a test commits here stays for the next. */
    public static TestDatabase shared() {
        return Shared.DATABASE;
    }

    /** A fresh one on the same server, as the migrations left it: for a class of tests that changes a lot. */
    public TestDatabase copy(String purpose) {
        var copy = "%s_%s_%d".formatted(TestServer.DATABASE,
                purpose.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"), COPIES.incrementAndGet());
        try {
            server.makeDatabase(copy);
        } catch (SQLException failed) {
            throw new IllegalStateException("No database " + copy, failed);
        }
        return new TestDatabase(server, copy);
    }

    /** As the application's pool: row-level security holds. */
    public DataSource app() {
        return as("vlavirgem_app");
    }

    /** As Flyway: owns the tables, is no superuser. */
    public DataSource owner() {
        return as("vlavirgem_owner");
    }

    /** For looking at what nobody else may see, and for roles; never for the code under test. */
    public DataSource superuser() {
        return as(TestServer.SUPERUSER);
    }

    /** Fills tables past row-level security: vlavirgem_loader, reached from the superuser because it cannot sign in. */
    public DataSource loader() {
        return new DriverManagerDataSource(url() + "?options=-c%20role=vlavirgem_loader", TestServer.SUPERUSER, "");
    }

    /** Without user, for {@code spring.datasource.url}; sign in as vlavirgem_app, Flyway as vlavirgem_owner. */
    public String url() {
        return server.url(name);
    }

    private DataSource as(String role) {
        return pools.computeIfAbsent(role, user -> pool(url(), user));
    }

    /** As {@link #app()}, in another process than the one that made the database. */
    public static DataSource app(String url) {
        return pool(url, "vlavirgem_app");
    }

    /** A connection takes longer than what most tests ask of it; those that nobody uses are closed soon. */
    private static DataSource pool(String url, String role) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(role);
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(12);
        pool.setIdleTimeout(10_000);
        return pool;
    }

    /** Started by the first look at it. */
    private static final class Shared {
        private static final TestDatabase DATABASE = new TestDatabase(
                TestServer.onCopyOf(MigratedFolder.ofThisBuild()), TestServer.DATABASE);
    }
}
