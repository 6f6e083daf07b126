package be.vlavirgem.testsupport;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** Whole folders: found, copied, removed. */
final class Folders {

    private Folders() {}

    /** The folder with the Maven wrapper: what surefire says, or the first one upwards (an IDE). */
    static Path root() {
        var told = System.getProperty("vlavirgem.root");
        if (told != null) {
            return Path.of(told);
        }
        var folder = Path.of("").toAbsolutePath();
        while (Files.notExists(folder.resolve("mvnw"))) {
            var parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("No folder with mvnw above " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }

    /** Keeps the permissions, without which PostgreSQL refuses its folder. */
    static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var target = to.resolve(from.relativize(path));
                if (!Files.isDirectory(target)) {
                    Files.copy(path, target, COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
