package be.vlavirgem.portal.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One portal per data folder; the lock goes when its process ends, in whatever way it ends. */
final class FolderLock implements AutoCloseable {
    /** A second lock in this process would take the first one down when it is closed (POSIX). */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    /** Behind the text: Windows lets nobody read a locked byte. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock on(Path folder) throws IOException {
        if (!HELD_HERE.add(folder)) {
            throw taken(folder, " in this process");
        }
        var channel = FileChannel.open(file(folder), CREATE, WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            channel.close();
            HELD_HERE.remove(folder);
            throw taken(folder, " (process %s)".formatted(Files.readString(file(folder))));
        }
        var pid = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return new FolderLock(folder, channel);
    }

    private static Path file(Path folder) {
        return folder.resolve("vlavirgem.lock");
    }

    private static StartRefused taken(Path folder, String holder) {
        return new StartRefused(
                "Another VlaVirGem%s already works with the data folder %s.".formatted(holder, folder),
                "Stop that one first, or give this one a folder of its own with vlavirgem.data-folder.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }
}
