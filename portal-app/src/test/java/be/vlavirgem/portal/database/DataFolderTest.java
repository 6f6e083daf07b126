package be.vlavirgem.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseReadsThePasswordOrChangesTheBinaries() throws Exception {
        try (var data = DataFolder.hold(folder)) {
            assertThat(permissions(data.passwordFile())).isEqualTo("rw-------");
            assertThat(data.placeToUnpack()).hasParentRaw(data.binaries());
            assertThat(permissions(data.binaries())).isEqualTo("rwx------");
        }
    }

    @Test
    void thePasswordStaysTheSame() throws Exception {
        try (var data = DataFolder.hold(folder)) {
            var first = Files.readString(data.passwordFile());
            assertThat(data.passwordFile()).hasContent(first);
        }
    }

    @Test
    void aLostPasswordIsNotReplaced() throws Exception {
        Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(folder.resolve("postgresql/PG_VERSION"), "18");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(StartRefused.class)
                .hasMessageContaining("postgresql.password is missing");
    }

    @Test
    void theFolderIsFreeAgainAfterARefusalAndAfterItsEnd() throws Exception {
        aLostPasswordIsNotReplaced();
        DataFolder.hold(folder).close();
        try (var data = DataFolder.hold(folder)) {
            assertThat(data.postgresql()).isDirectory();
            assertThatThrownBy(() -> DataFolder.hold(folder)).isInstanceOf(StartRefused.class);
        }
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
