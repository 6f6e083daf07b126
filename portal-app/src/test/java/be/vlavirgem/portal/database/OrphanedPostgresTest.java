package be.vlavirgem.portal.database;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OrphanedPostgresTest {
    @TempDir
    private Path folder;

    @Test
    void afterAKillTheOrphanIsStoppedAndTheDataIsThere() throws Exception {
        var portal = startPortal();
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(StartRefused.class)
                .hasMessageContaining("Another VlaVirGem (process %d) already works".formatted(portal.pid()));
        portal.destroyForcibly().waitFor();
        var orphan = ProcessHandle.of(pidIn(pidFile())).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(pidIn(pidFile())).isNotEqualTo(orphan.pid());
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofMinutes(1));
            assertThat(KilledPortal.clientOf(database).sql("select answer from kept").query(String.class).single())
                    .isEqualTo("acknowledged");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another VlaVirGem in this process");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProcessThatTookTheNumberOverLivesOn() throws Exception {
        try (var data = DataFolder.hold(folder)) {
            var bystander = new ProcessBuilder("sleep", "60").start();
            writePidFile(bystander.pid());
            OrphanedPostgres.stopIn(data);
            assertThat(bystander.isAlive()).isTrue();
            assertThat(pidFile()).doesNotExist();
            bystander.destroyForcibly();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPostgresOfSomeoneElseIsLeftAloneAndNamed() throws Exception {
        try (var data = DataFolder.hold(folder)) {
            var sleep = Files.copy(Path.of("/bin/sleep"), folder.resolve("postgres"), COPY_ATTRIBUTES);
            var other = new ProcessBuilder(sleep.toString(), "60").start();
            writePidFile(other.pid());
            assertThatThrownBy(() -> OrphanedPostgres.stopIn(data)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining(
                            "Process %d is a PostgreSQL that VlaVirGem did not start".formatted(other.pid()));
            assertThat(other.isAlive()).isTrue();
            other.destroyForcibly();
        }
    }

    private Process startPortal() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var portal = new ProcessBuilder(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), KilledPortal.class.getName(), folder.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        assertThat(portal.inputReader().readLine()).isEqualTo("saved");
        return portal;
    }

    private Path pidFile() {
        return folder.resolve("postgresql/postmaster.pid");
    }

    private void writePidFile(long pid) throws IOException {
        Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(pidFile(), pid + "\n");
    }

    private static long pidIn(Path file) throws IOException {
        return Long.parseLong(Files.readAllLines(file).getFirst());
    }
}
