package be.vlavirgem.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived a killed portal: whoever holds the data folder stops it before the next start. */
final class OrphanedPostgres {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostgres.class);
    private static final Duration POLITE = Duration.ofSeconds(10);
    private static final Duration FAST = Duration.ofSeconds(60);

    private OrphanedPostgres() {}

    static void stopIn(DataFolder folder) throws IOException {
        var pidFile = folder.postgresql().resolve("postmaster.pid");
        var process = named(pidFile);
        var executable = process.flatMap(found -> found.info().command()).map(Path::of);
        if (executable.isEmpty()) {
            return; // dead, or another user's: PostgreSQL itself judges such a file rightly
        }
        if (executable.get().startsWith(folder.binaries())) {
            stop(process.orElseThrow(), pidFile);
        } else if (String.valueOf(executable.get().getFileName()).startsWith("postgres")) {
            throw new StartRefused(
                    "Process %d is a PostgreSQL that VlaVirGem did not start, and %s names it."
                            .formatted(process.orElseThrow().pid(), pidFile),
                    "Stop it if it works in that folder; if it has nothing to do with it, remove that file.");
        } else {
            Files.delete(pidFile); // its number went to a process that is no PostgreSQL
        }
    }

    private static Optional<ProcessHandle> named(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("\\d{1,18}"))
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of);
        }
    }

    private static void stop(ProcessHandle orphan, Path pidFile) throws IOException {
        LOG.warn("An earlier portal was killed and left its PostgreSQL (process {}) behind in {}; stopping it first",
                orphan.pid(), pidFile.getParent());
        orphan.destroy();
        if (ends(orphan, pidFile, POLITE)) {
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid())).start(); // "fast": waits for no client
        if (!ends(orphan, pidFile, FAST)) {
            throw new StartRefused("The PostgreSQL left behind by a killed portal (process %d) does not stop."
                    .formatted(orphan.pid()), "Stop that process yourself, and start again.");
        }
    }

    /** PostgreSQL removes the file as its last act; where no init reaps it, its process still counts as alive. */
    private static boolean ends(ProcessHandle process, Path pidFile, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && Files.exists(pidFile)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return true;
    }
}
