package be.vlavirgem.web.sharing;

import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.SharedDoors;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.throttle.GuessThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Shows what is shared, whatever its kind. */
@Component
public class SharedPages {

    /** What stands above it: who shares what until when, and what for where they said so. */
    public record Head(String owner, String title, String until, boolean byLink, String reason) {}

    private final List<SharedSubject> subjects;
    private final SharedDoors doors;
    private final GuessThrottle throttle;
    /** Of links to answer, which are asked for more often. */
    private final GuessThrottle answers = new GuessThrottle();

    SharedPages(List<SharedSubject> subjects, SharedDoors doors, GuessThrottle throttle) {
        this.subjects = subjects;
        this.doors = doors;
        this.throttle = throttle;
    }

    /** The share this link opens for that purpose; the page of a link that does not work alike for every other link, and 429 after too many of those. */
    public Share behind(String link, Share.Purpose purpose, HttpServletRequest request, HttpServletResponse response) {
        keepSecret(response);
        return doors.byLink(link, purpose).orElseThrow(() -> refusal(purpose, request.getRemoteAddr()));
    }

    /** As {@link #behind}, not counted as a use: for a page of which only a button changes something. */
    public Share look(String link, Share.Purpose purpose, HttpServletRequest request, HttpServletResponse response) {
        keepSecret(response);
        return doors.look(link, purpose).orElseThrow(() -> refusal(purpose, request.getRemoteAddr()));
    }

    /** For wrong links only: a right one opens, whatever others of the same network tried. */
    private RuntimeException refusal(Share.Purpose purpose, String address) {
        var counted = purpose == Share.Purpose.ANSWER ? answers : throttle;
        if (!counted.allows(address)) {
            return new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        counted.wrong(address);
        return new LinkGoneException();
    }

    /** The address is the secret: no search engine keeps it, and no link tells it to where it leads. */
    private static void keepSecret(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /** The view of what is shared, with who shares it until when in the model. */
    public String show(Share share, boolean byLink, Locale locale, Model model) {
        var subject = Optional.ofNullable(byKind().get(share.subject().kind())).orElseThrow(NotFoundException::new);
        model.addAttribute("shared",
                new Head(share.ownerName(), share.subject().title(), Days.write(share.until()), byLink,
                        share.reason()));
        return doors.read(share, () -> subject.show(share, locale, model));
    }

    private Map<String, SharedSubject> byKind() {
        return subjects.stream().collect(Collectors.toUnmodifiableMap(SharedSubject::kind, Function.identity()));
    }
}
