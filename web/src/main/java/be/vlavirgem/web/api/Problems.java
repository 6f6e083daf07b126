package be.vlavirgem.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no to a program: the title in English, the detail in Dutch unless it asks for English. */
@Component
class Problems {

    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 406, 429, 500);

    private final JsonMapper json;
    private final MessageSource messages;

    Problems(JsonMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
        var locale = Locale.of(language.startsWith("en") ? "en" : "nl");
        var key = "web.api.problem." + (EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500);
        var title = Optional.ofNullable(HttpStatus.resolve(status)).map(HttpStatus::getReasonPhrase).orElse("Error");
        var problem = new Problem("about:blank", title, status,
                Objects.requireNonNull(messages.getMessage(key, null, "", locale)));
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", locale.getLanguage());
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
