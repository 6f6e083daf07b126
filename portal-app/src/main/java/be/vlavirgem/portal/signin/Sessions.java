package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.form.Moments;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where a person is signed in; a page names a session by a digest, for its id is the key to it. */
@Component
public class Sessions {

    /** A session: since when, last seen, and whether it is the one that asks. */
    public record Line(String key, String since, String lastSeen, boolean current) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Moments moments;
    private final ApplicationEventPublisher events;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, Moments moments,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.moments = moments;
        this.events = events;
    }

    /** The one that asks first, then the latest seen. */
    public List<Line> of(PersonId person, String asking) {
        return sessions.findByPrincipalName(person.toString())
                .values()
                .stream()
                .sorted(Comparator.comparing((Session session) -> !session.getId().equals(asking))
                        .thenComparing(Session::getLastAccessedTime, Comparator.reverseOrder()))
                .map(session -> new Line(key(session.getId()), moments.of(session.getCreationTime()),
                        moments.of(session.getLastAccessedTime()), session.getId().equals(asking)))
                .toList();
    }

    /** Ends the one with this key; the id of what was ended. */
    public Optional<String> end(PersonId person, String key) {
        var found = sessions.findByPrincipalName(person.toString())
                .keySet()
                .stream()
                .filter(id -> key(id).equals(key))
                .findFirst();
        found.ifPresent(id -> {
            sessions.deleteById(id);
            events.publishEvent(new SignedOut(person));
        });
        return found;
    }

    /** Signs the person out everywhere. */
    public void endAll(PersonId person) {
        endOthers(person, "");
    }

    /** Signs the person out everywhere but here. */
    public void endOthers(PersonId person, String here) {
        sessions.findByPrincipalName(person.toString())
                .keySet()
                .stream()
                .filter(id -> !id.equals(here))
                .forEach(sessions::deleteById);
        events.publishEvent(new SignedOut(person));
    }

    private static String key(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
