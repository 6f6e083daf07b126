package be.vlavirgem.web.form;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** The key that seals carried forms: made at the first start, kept beside the data so that a restart loses no form. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class FormKey {

    private static final Configuration AEAD = TinkConfig2026.get();

    @Bean
    Aead formAead(@Value("${vlavirgem.data-folder:./data}") Path folder) throws GeneralSecurityException, IOException {
        return keyset(folder.resolve("form-key.json")).getPrimitive(AEAD, Aead.class);
    }

    private static KeysetHandle keyset(Path file) throws GeneralSecurityException, IOException {
        if (Files.exists(file)) {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), AEAD, InsecureSecretKeyAccess.get());
        }
        var made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AEAD);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        createForOwnerOnly(draft);
        Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(made, AEAD, InsecureSecretKeyAccess.get()));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    private static void createForOwnerOnly(Path file) throws IOException {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
