package be.vlavirgem.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the embedded database, with the place of everything in it; held by one portal at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FolderLock lock;

    private DataFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder hold(Path wanted) throws IOException {
        var path = Files.createDirectories(wanted).toRealPath();
        return new DataFolder(path, FolderLock.on(path));
    }

    Path postgresql() {
        return path.resolve("postgresql");
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    /** Not the shared temporary folder, and in a closed one: the library opens the folder it unpacks into to everyone. */
    Path placeToUnpack() throws IOException {
        Secrets.close(Files.createDirectories(binaries()));
        return binaries().resolve("unpacked");
    }

    Path console() {
        return path.resolve("postgresql-console.log");
    }

    /** The superuser's password, made before the first start: the only one that is kept. */
    Path passwordFile() throws IOException {
        var file = path.resolve("postgresql.password");
        if (Files.notExists(file) && Files.exists(postgresql().resolve("PG_VERSION"))) {
            throw new StartRefused(
                    "The file %s is missing; without it nobody can sign in to the embedded database.".formatted(file),
                    "Put it back from a backup; docs/operations.md says how to go on without one.");
        }
        if (Files.notExists(file)) {
            Secrets.writeTo(file);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
