package be.vlavirgem.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.documents.VirusScanner.Verdict;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The conversation with clamd, held with a server that says what it is told to. */
class ClamAvTest {

    private static final byte[] FILE = new byte[150_000];

    /** What the server received, and what came of it. */
    private record Talk(int received, Verdict verdict) {}

    private static Talk talk(String answer) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = CompletableFuture.supplyAsync(() -> serve(server, answer));
            var verdict = scanner(server.getLocalPort()).scan(FILE);
            return new Talk(received.join(), verdict);
        }
    }

    private static int serve(ServerSocket server, String answer) {
        try (var socket = server.accept(); var in = new DataInputStream(socket.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var total = 0;
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                total += in.readNBytes(length).length;
            }
            if (answer.isEmpty()) {
                Thread.sleep(1500);
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return total;
        } catch (IOException | InterruptedException failed) {
            return -1;
        }
    }

    @Test
    void whoAnswersLetterByLetterWithoutEndIsAway() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var dripping = CompletableFuture.runAsync(() -> drip(server), Thread::startVirtualThread);
            var scanned = CompletableFuture.supplyAsync(() -> scanner(server.getLocalPort()).scan(FILE),
                    Thread::startVirtualThread);

            assertThat(scanned).succeedsWithin(Duration.ofSeconds(4)).isEqualTo(Verdict.AWAY);
            assertThat(dripping).succeedsWithin(Duration.ofSeconds(4));
        }
    }

    @Test
    void whoTakesNothingInIsAway() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var scanned = CompletableFuture
                    .supplyAsync(() -> scanner(server.getLocalPort()).scan(new byte[50_000_000]),
                            Thread::startVirtualThread);

            assertThat(scanned).succeedsWithin(Duration.ofSeconds(4)).isEqualTo(Verdict.AWAY);
        }
    }

    private static void drip(ServerSocket server) {
        try (var socket = server.accept(); var in = new DataInputStream(socket.getInputStream())) {
            in.skipNBytes(FILE.length);
            for (var times = 0; times < 100; times++) {
                socket.getOutputStream().write('x');
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException hungUp) {
            assertThat(hungUp).isInstanceOf(IOException.class);
        }
    }

    private static ClamAv scanner(int port) {
        return new ClamAv("127.0.0.1", port, Duration.ofMillis(700));
    }

    @Test
    void theWholeFileIsSentAndTheAnswerUnderstood() throws IOException {
        assertThat(talk("stream: OK\0")).isEqualTo(new Talk(FILE.length, Verdict.CLEAN));
        assertThat(talk("stream: Eicar-Test-Signature FOUND\0").verdict()).isEqualTo(Verdict.INFECTED);
        assertThat(talk("INSTREAM size limit exceeded. ERROR\0").verdict()).isEqualTo(Verdict.AWAY);
        assertThat(talk("anything OK\0").verdict()).isEqualTo(Verdict.AWAY);
    }

    @Test
    void whoDoesNotAnswerInTimeOrAtAllIsAway() throws IOException {
        assertThat(talk("").verdict()).isEqualTo(Verdict.AWAY);
        int closed;
        try (var server = new ServerSocket(0)) {
            closed = server.getLocalPort();
        }
        assertThat(scanner(closed).scan(FILE)).isEqualTo(Verdict.AWAY);
    }
}
