package be.vlavirgem.catalog.standards;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets a file from elsewhere: within a time, up to a size, and nowhere else than asked. */
final class Download {

    /** What came. */
    sealed interface Got {

        /** The file. */
        record Content(String text) implements Got {}

        /** Nothing, and why. */
        record Nothing(Note why) implements Got {}
    }

    private static final int OK = 200;

    private final HttpClient client;
    private final Duration patience;
    private final long most;

    Download(Duration patience, long most) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
        this.patience = patience;
        this.most = most;
    }

    Got from(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(patience).header("Accept", "application/json").build();
        var asked = client.sendAsync(request,
                BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), most));
        try {
            var answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == OK
                    ? new Got.Content(answer.body())
                    : nothing("fetch-status", String.valueOf(answer.statusCode()));
        } catch (TimeoutException slow) {
            asked.cancel(true);
            return nothing("fetch-slow", String.valueOf(patience.toSeconds()));
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof HttpTimeoutException
                    ? nothing("fetch-slow", String.valueOf(patience.toSeconds()))
                    : nothing("fetch-broken", String.valueOf(most / 1_000_000));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return nothing("fetch-broken", String.valueOf(most / 1_000_000));
        }
    }

    private static Got nothing(String code, String about) {
        return new Got.Nothing(Note.of(code, about));
    }
}
