package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a server that misbehaves. */
class DownloadTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger elsewhere = new AtomicInteger();
    private final Download download = new Download(Duration.ofSeconds(2), 1_000);
    private HttpServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/goed", exchange -> answer(exchange, 200, "[]"));
        server.createContext("/groot", exchange -> answer(exchange, 200, "x".repeat(5_000)));
        server.createContext("/weg", exchange -> answer(exchange, 404, "[]"));
        server.createContext("/elders", exchange -> answer(exchange, 200, "[" + elsewhere.incrementAndGet() + "]"));
        server.createContext("/door", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elders");
            answer(exchange, 302, "");
        });
        server.createContext("/traag", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            await();
        });
        server.start();
    }

    private void await() throws IOException {
        try {
            over.await();
        } catch (InterruptedException stopping) {
            throw new IOException(stopping);
        }
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Download.Got get(String path) {
        return download.from(URI.create("http://localhost:" + server.getAddress().getPort() + path));
    }

    private String refusal(String path) {
        return get(path) instanceof Download.Got.Nothing(var why) ? why.code() : "";
    }

    @Test
    void aFileComesIn() {
        assertThat(get("/goed")).isInstanceOfSatisfying(Download.Got.Content.class,
                got -> assertThat(got.text()).isEqualTo("[]"));
    }

    @Test
    void whatIsTooLargeIsNotTaken() {
        assertThat(refusal("/groot")).isEqualTo("fetch-broken");
    }

    @Test
    void anErrorIsNoFile() {
        assertThat(refusal("/weg")).isEqualTo("fetch-status");
    }

    @Test
    void nobodyIsSentElsewhere() {
        assertThat(refusal("/door")).isEqualTo("fetch-status");
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void whoNeverEndsIsNotWaitedFor() {
        assertThat(refusal("/traag")).isEqualTo("fetch-slow");
    }
}
