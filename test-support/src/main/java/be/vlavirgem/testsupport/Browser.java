package be.vlavirgem.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies and the form token it saw last, follows a redirect only when told. */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String origin;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    /** On the portal that listens on this port of this machine. */
    public Browser(int port) {
        this("http://localhost:" + port);
    }

    private Browser(String origin) {
        this.origin = origin;
    }

    /** Another window with the same cookies. */
    public Browser copy() {
        var copy = new Browser(origin);
        copy.cookies.putAll(cookies);
        copy.token = token;
        return copy;
    }

    public Page get(String path) {
        return send(path, request(path).GET());
    }

    /** As {@link #get}, by htmx. */
    public Page part(String path) {
        return send(path, request(path).header("HX-Request", "true").GET());
    }

    /** Takes a file as it is. */
    public byte[] download(String path) {
        try {
            return CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException failed) {
            throw new IllegalStateException("No file from " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends fields as a form does, with the token of the page seen last unless they hold one. */
    public Page post(String path, Map<String, String> fields) {
        return send(path, request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** As {@link #post}, by htmx. */
    public Page script(String path, Map<String, String> fields) {
        return send(path,
                request(path).header("HX-Request", "true")
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Sends fields and one small file of text. */
    public Page upload(String path, Map<String, String> fields, String name, String text) {
        return stream(path, fields, name, name + ".yaml", () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** Sends fields and one file of any size, which is never whole in memory. */
    public Page stream(String path, Map<String, String> fields, String name, String fileName,
            Supplier<InputStream> content) {
        var body = new StringBuilder();
        withToken(fields).forEach((field, value) -> body.append(part("name=\"%s\"".formatted(field), value)));
        body.append("--grens\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n".formatted(name,
                fileName));
        return send(path, request(path).header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                        List.of(bytes(body.toString()), content.get(), bytes("\r\n--grens--\r\n")))))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Fills in a form of a page and sends it. */
    public Page fill(Page page, String action, Map<String, String> typed) {
        var fields = new TreeMap<>(page.form(action));
        fields.putAll(typed);
        return post(action, fields);
    }

    /** Goes where the page sends the browser, until it stays somewhere. */
    public Page follow(Page page) {
        return page.location().isEmpty() ? page : follow(get(page.location()));
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** All cookies, as the header that sends them. */
    public String cookies() {
        return cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    public void dropCookie(String name) {
        cookies.remove(name);
    }

    private static String part(String disposition, String value) {
        return "--grens\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(disposition, value);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        return request;
    }

    private Page send(String path, HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var seen = TOKEN.matcher(response.body());
            token = seen.find() ? seen.group(1) : token;
            return new Page(path, response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new IllegalStateException("No answer from " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        var equals = cookie.indexOf('=');
        var end = cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';');
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(cookie.substring(0, equals));
        } else {
            cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1, end));
        }
    }

    private Map<String, String> withToken(Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.putIfAbsent("_csrf", token);
        return all;
    }

    private String encoded(Map<String, String> fields) {
        return withToken(fields).entrySet()
                .stream()
                .map(field -> URLEncoder.encode(field.getKey(), UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
