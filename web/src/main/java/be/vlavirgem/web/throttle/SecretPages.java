package be.vlavirgem.web.throttle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Pages of which the address is the secret: nothing keeps or tells it, and who guesses is slowed down. What it opened once
 * and what it never opened look alike: 404.
 */
@Component
public class SecretPages {

    private final GuessThrottle throttle = new GuessThrottle();

    /** What is behind the link; empty, with the status set, when nothing is. A right one opens whatever others tried. */
    public <T> Optional<T> behind(HttpServletRequest request, HttpServletResponse response,
            Supplier<Optional<T>> look) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var found = look.get();
        if (found.isEmpty()) {
            refuse(request.getRemoteAddr());
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return found;
    }

    private void refuse(String address) {
        if (!throttle.allows(address)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        throttle.wrong(address);
    }
}
