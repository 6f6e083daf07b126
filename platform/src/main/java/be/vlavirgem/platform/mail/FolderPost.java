package be.vlavirgem.platform.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/** Puts each letter in a file of its own, for whoever tries the portal without a mail server; readable by its owner only. */
final class FolderPost implements Post {

    private final Path folder;

    FolderPost(Path folder) {
        this.folder = folder;
    }

    @Override
    public void take(Letter letter) throws NotTaken {
        try {
            Files.createDirectories(folder, only("rwx------"));
            var draft = folder.resolve(letter.id() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, only("rw-------"));
            try (var file = Files.newOutputStream(draft)) {
                letter.writeTo(file);
            }
            Files.move(draft, folder.resolve(letter.id() + ".eml"), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException failed) {
            throw new NotTaken(Trouble.FOLDER);
        }
    }

    /** Removes the files of letters from before that moment. */
    void forget(Instant moment) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.eml")) {
                for (var file : files) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    private FileAttribute<?>[] only(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
                : new FileAttribute<?>[0];
    }
}
