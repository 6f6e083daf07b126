package be.vlavirgem.portal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.vault.MasterKeys;
import be.vlavirgem.portal.database.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MasterKeySettingsTest {

    @TempDir
    private Path folder;

    private ApplicationContextRunner portal(String... settings) {
        return new ApplicationContextRunner().withUserConfiguration(MasterKeySettings.class)
                .withPropertyValues("vlavirgem.data-folder=" + folder.resolve("data"))
                .withPropertyValues(settings);
    }

    @Test
    void withoutAMasterKeyARealPortalDoesNotStart() {
        for (var settings : new String[][]{ {}, { "vlavirgem.vault.master-key= " }, { "vlavirgem.demo=false" } }) {
            portal(settings).run(context -> assertThat(context).getFailure()
                    .rootCause()
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("no master key"));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withOneItStarts() {
        portal("vlavirgem.vault.master-key=" + MasterKeys.random())
                .run(context -> assertThat(context).hasSingleBean(MasterKeys.class));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedAndNotRepeated() {
        portal("vlavirgem.vault.master-key=Welkom2026").run(context -> assertThat(context).getFailure()
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("Welkom"));
        portal("vlavirgem.vault.master-key=" + MasterKeys.random(), "vlavirgem.vault.previous-master-key=oud")
                .run(context -> assertThat(context).getFailure().rootCause().isInstanceOf(StartRefused.class));
    }

    @Test
    void aDemoKeepsItsOwnBesideTheDataFolderForItsOwnerOnly() throws IOException {
        portal("vlavirgem.demo=true").run(context -> assertThat(context).hasSingleBean(MasterKeys.class));

        var file = folder.resolve("data.vault-key");
        var key = Files.readString(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(MasterKeys.isValid(key)).isTrue();
        portal("vlavirgem.demo=true").run(context -> assertThat(context).hasSingleBean(MasterKeys.class));
        assertThat(file).hasContent(key);
    }
}
