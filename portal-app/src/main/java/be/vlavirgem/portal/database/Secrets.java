package be.vlavirgem.portal.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords nobody has to think of: 192 random bits, in hexadecimal and so safe to write in SQL. */
final class Secrets {
    private static final SecureRandom CHANCE = new SecureRandom();

    private Secrets() {}

    static String random() {
        var bytes = new byte[24];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A new secret in a file that only its owner can read, where the file system knows owners. */
    static void writeTo(Path file) throws IOException {
        if (knowsOwners()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, random());
    }

    /** Closes a folder to everyone but its owner, where the file system knows owners. */
    static void close(Path folder) throws IOException {
        if (knowsOwners()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean knowsOwners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
