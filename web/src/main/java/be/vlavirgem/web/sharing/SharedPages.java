package be.vlavirgem.web.sharing;

import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.SharedDoors;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.throttle.GuessThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Shows what is shared, whatever its kind. */
@Component
public class SharedPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What stands above it: who shares what until when. */
    public record Head(String owner, String title, String until, boolean byLink) {}

    private final List<SharedSubject> subjects;
    private final SharedDoors doors;
    private final GuessThrottle throttle;

    SharedPages(List<SharedSubject> subjects, SharedDoors doors, GuessThrottle throttle) {
        this.subjects = subjects;
        this.doors = doors;
        this.throttle = throttle;
    }

    /** The share this link opens for that purpose; 404 alike for every other link, 429 for who tried too many. */
    public Share behind(String link, Share.Purpose purpose, HttpServletRequest request, HttpServletResponse response) {
        keepSecret(response);
        return guarded(request, () -> doors.byLink(link).filter(share -> share.purpose() == purpose));
    }

    private Share guarded(HttpServletRequest request, Supplier<Optional<Share>> look) {
        if (!throttle.allows(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return look.get().orElseThrow(() -> {
            throttle.wrong(request.getRemoteAddr());
            return new NotFoundException();
        });
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
                new Head(share.ownerName(), share.subject().title(), day(share.until()), byLink));
        return doors.read(share, () -> subject.show(share, locale, model));
    }

    private Map<String, SharedSubject> byKind() {
        return subjects.stream().collect(Collectors.toUnmodifiableMap(SharedSubject::kind, Function.identity()));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
