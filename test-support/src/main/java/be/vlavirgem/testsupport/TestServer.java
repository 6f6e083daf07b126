package be.vlavirgem.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that forgets everything at a power cut and is the faster for it. */
final class TestServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    static final String DATABASE = "vlavirgem";
    /** Nobody signs in to it, so it can be copied at any time. */
    static final String TEMPLATE = "vlavirgem_template";
    private static final Map<String, String> LOCALE = Map.of("locale-provider", "icu", "icu-locale", "nl-BE", "locale",
            "C", "encoding", "UTF8", "wal-segsize", "1");

    private final EmbeddedPostgres server;

    private TestServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestServer on(Path folder) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("listen_addresses", "localhost");
        LOCALE.forEach(builder::setLocaleConfig);
        return new TestServer(builder.start());
    }

    /** Stopped and removed when this JVM ends. */
    static TestServer onCopyOf(MigratedFolder original) {
        try {
            var folder = original.copyToTemporaryFolder();
            var server = on(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                Folders.remove(folder);
            }, "test-database-stop"));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void makeDatabase(String name) throws SQLException {
        execute("create database %s template %s owner vlavirgem_owner".formatted(name, TEMPLATE));
    }

    void execute(String sql) throws SQLException {
        try (var connection = database(SUPERUSER, SUPERUSER).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    DataSource database(String name, String role) {
        return new DriverManagerDataSource(url(name), role, "");
    }

    String url(String name) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
