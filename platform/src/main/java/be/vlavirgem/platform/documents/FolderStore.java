package be.vlavirgem.platform.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps bytes in files, one folder per organisation and document, for their owner only. */
final class FolderStore implements ContentStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderStore.class);

    private final Path root;

    FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(Place place, byte[] content) {
        var file = file(place);
        write(file, content);
        after(TransactionSynchronization.STATUS_ROLLED_BACK, () -> delete(file));
    }

    @Override
    public byte[] get(Place place) {
        try {
            return Files.readAllBytes(file(place));
        } catch (IOException missing) {
            throw new UncheckedIOException("The file of version %d of document %s cannot be read"
                    .formatted(place.number(), place.document()), missing);
        }
    }

    /** A transaction that is undone puts back what was there. */
    @Override
    public void replace(Place place, byte[] content) {
        var before = get(place);
        write(file(place), content);
        after(TransactionSynchronization.STATUS_ROLLED_BACK, () -> write(file(place), before));
    }

    @Override
    public void remove(Place place) {
        after(TransactionSynchronization.STATUS_COMMITTED, () -> delete(file(place)));
    }

    private Path file(Place place) {
        return root.resolve(place.organisation().toString())
                .resolve(place.document().toString())
                .resolve(String.valueOf(place.number()));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static void after(int status, Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int completed) {
                if (completed == status) {
                    work.run();
                }
            }
        });
    }

    /** On disk before it is there under its name. */
    private void write(Path file, byte[] content) {
        try {
            makeFolder(folder(file));
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (var rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException("A document could not be written in its folder", refused);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static void delete(Path file) {
        try {
            var folder = folder(file);
            if (!Files.deleteIfExists(file)) {
                return;
            }
            try (var others = Files.newDirectoryStream(folder)) {
                if (!others.iterator().hasNext()) {
                    Files.deleteIfExists(folder);
                }
            }
        } catch (IOException left) {
            LOG.warn("A file of a document that is gone stayed behind: {}", file, left);
        }
    }
}
