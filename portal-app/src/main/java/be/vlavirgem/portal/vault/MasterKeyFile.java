package be.vlavirgem.portal.vault;

import be.vlavirgem.platform.vault.MasterKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** The master key of a demo: beside the data folder and not in it, so that a copy of the folder opens nothing. */
record MasterKeyFile(Path path) {

    static MasterKeyFile beside(Path dataFolder) {
        var folder = dataFolder.toAbsolutePath().normalize();
        return new MasterKeyFile(folder.resolveSibling(folder.getFileName() + ".vault-key"));
    }

    /** The key in the file, which is made when it is not there. */
    String read() throws IOException {
        if (Files.notExists(path)) {
            make();
        }
        return Files.readString(path).strip();
    }

    private void make() throws IOException {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        var draft = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, MasterKeys.random());
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
