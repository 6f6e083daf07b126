package be.vlavirgem.web.permission;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.looking.LookAlong;
import be.vlavirgem.platform.looking.LookAlong.Because;
import be.vlavirgem.platform.looking.LookAlongs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out at each request whether its session looks along, and whether it still may; costs a session that does not nothing. */
@Component
final class Sights {

    private final LookAlongs looks;
    private final AccessReader reader;
    private final Clock clock;

    Sights(LookAlongs looks, AccessReader reader, Clock clock) {
        this.looks = looks;
        this.reader = reader;
        this.clock = clock;
    }

    /** Who stops looking along does so as oneself. */
    Sight of(HttpServletRequest request, Optional<Access> own) {
        var session = Optional.ofNullable(request.getSession(false));
        var chosen = session.flatMap(Sights::chosen);
        return own.isEmpty() || chosen.isEmpty() || request.getRequestURI().equals(Visitor.STOP_LOOKING)
                ? new Sight.Own(own)
                : of(session.orElseThrow(), chosen.get(), own.get());
    }

    private Sight of(HttpSession session, LookAlong.Id id, Access own) {
        var look = looks.find(id).filter(found -> found.onlooker().id().equals(own.person()));
        var seen = look.flatMap(found -> seen(found, own));
        if (seen.isPresent()) {
            return new Sight.Along(look.orElseThrow(), seen.get());
        }
        session.removeAttribute(Visitor.LOOKING_ALONG);
        look.ifPresent(this::end);
        return look.isPresent() && own.may(Permission.LOOK_ALONG)
                ? new Sight.Over(look.get().person().id())
                : new Sight.Own(Optional.of(own));
    }

    private Optional<Access> seen(LookAlong look, Access own) {
        return look.at(clock.instant()) == LookAlong.State.RUNNING && own.may(Permission.LOOK_ALONG)
                ? reader.read(look.person().id(), Optional.of(look.place().id()))
                        .filter(access -> !access.isKeeper())
                        .flatMap(access -> access.onlyIn(look.place().id()))
                : Optional.empty();
    }

    private void end(LookAlong look) {
        looks.end(look, look.at(clock.instant()) == LookAlong.State.RUNNING ? Because.NO_LONGER_ALLOWED : Because.TIME);
    }

    private static Optional<LookAlong.Id> chosen(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(Visitor.LOOKING_ALONG))
                .map(UUID::fromString)
                .map(LookAlong.Id::new);
    }
}
