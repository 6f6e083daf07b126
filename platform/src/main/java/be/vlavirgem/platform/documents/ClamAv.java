package be.vlavirgem.platform.documents;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks clamd by its INSTREAM command; whoever takes longer than the time given counts as away. */
record ClamAv(String host, int port, Duration patience) implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final int PIECE = 65_536;
    private static final int LONGEST_ANSWER = 500;

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Verdict scan(byte[] file) {
        try (var socket = new Socket(); var _ = new Deadline(socket, patience)) {
            var millis = Math.toIntExact(patience.toMillis());
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setSoTimeout(millis);
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII));
        } catch (IOException silent) {
            LOG.warn("The virus scanner at {}:{} does not answer: {}", host, port, silent.getClass().getSimpleName());
            return Verdict.AWAY;
        }
    }

    /** Closes the socket when the whole look takes too long, which ends whatever waits on it. */
    private record Deadline(CompletableFuture<Void> closing) implements AutoCloseable {

        Deadline(Socket socket, Duration patience) {
            this(CompletableFuture.runAsync(() -> end(socket),
                    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS,
                            Thread::startVirtualThread)));
        }

        private static void end(Socket socket) {
            try {
                socket.close();
            } catch (IOException closed) {
                LOG.debug("The socket was closed already", closed);
            }
        }

        @Override
        public void close() {
            closing.cancel(false);
        }
    }

    /** Pieces with their length before them, and an empty one at the end. */
    private static void send(byte[] file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int at = 0; at < file.length; at += PIECE) {
            var length = Math.min(PIECE, file.length - at);
            out.writeInt(length);
            out.write(file, at, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String answer) {
        var said = answer.replace("\0", "").strip();
        if (said.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        return said.endsWith(" FOUND") ? Verdict.INFECTED : Verdict.AWAY;
    }
}
