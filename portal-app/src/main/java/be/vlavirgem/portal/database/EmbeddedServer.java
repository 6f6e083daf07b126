package be.vlavirgem.portal.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** How PostgreSQL runs in the data folder: durable, with passwords, for this machine only. */
final class EmbeddedServer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, String> FIRST_START = Map.of("locale-provider", "icu", "icu-locale", "nl-BE",
            "locale", "C", "encoding", "UTF8", "auth", "scram-sha-256");
    /** The library is made for tests and would switch off what carries a commit through a power cut. */
    private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on",
            "full_page_writes", "on");
    /** A file per day of the week, and never the values of a row that was refused. */
    private static final Map<String, String> LOG = Map.of("logging_collector", "on", "log_filename",
            "postgresql-%a.log", "log_rotation_age", "1d", "log_truncate_on_rotation", "on", "log_error_verbosity",
            "terse");

    private EmbeddedServer() {}

    static EmbeddedPostgres start(DataFolder folder) throws IOException {
        OrphanedPostgres.stopIn(folder);
        var builder = builder(folder);
        try {
            return builder.start();
        } catch (IOException | RuntimeException failed) {
            OrphanedPostgres.stopIn(folder);
            throw new StartRefused("The embedded PostgreSQL did not start in %s.".formatted(folder.postgresql()),
                    "Read %s and %s; docs/operations.md names the usual causes.".formatted(folder.console(),
                            folder.postgresql().resolve("log")),
                    failed);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder) throws IOException {
        var password = folder.passwordFile();
        var console = Redirect.to(folder.console().toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgresql())
                .setOverrideWorkingDirectory(folder.placeToUnpack().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(console)
                .setErrorRedirector(console)
                .setConnectConfig("password", Files.readString(password).strip())
                .setLocaleConfig("pwfile", password.toString())
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("max_connections", "100");
        FIRST_START.forEach(builder::setLocaleConfig);
        DURABLE.forEach(builder::setServerConfig);
        LOG.forEach(builder::setServerConfig);
        return builder;
    }
}
