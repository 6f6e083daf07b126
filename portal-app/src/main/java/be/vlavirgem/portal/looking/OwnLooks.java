package be.vlavirgem.portal.looking;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.looking.LookAlong;
import be.vlavirgem.platform.looking.LookAlong.Because;
import be.vlavirgem.platform.looking.LookAlong.State;
import be.vlavirgem.platform.looking.LookAlongs;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What somebody does about who looks along with them. */
@Service
class OwnLooks {

    /** The own page: what is asked or runs now, if anything, and what was before. */
    record Page(@Nullable LookLine open, List<LookLine> earlier) {}

    private final LookAlongs looks;
    private final Clock clock;

    OwnLooks(LookAlongs looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    Page page(Access access) {
        var all = looks.with(access.person());
        return new Page(all.stream().filter(look -> !is(State.OVER, look)).findFirst().map(this::line).orElse(null),
                all.stream().filter(look -> is(State.OVER, look)).map(this::line).toList());
    }

    private LookLine line(LookAlong look) {
        return LookLine.of(look, clock.instant(), clock.getZone());
    }

    /** Approves the question that was on the page; false when it is not there any more. */
    boolean approve(Access access, String question) {
        return asked(access, question).filter(looks::approve).isPresent();
    }

    /** Refuses it; false when it is not there any more. */
    boolean refuse(Access access, String question) {
        var asked = asked(access, question);
        asked.ifPresent(look -> looks.end(look, Because.REFUSED));
        return asked.isPresent();
    }

    private Optional<LookAlong> asked(Access access, String question) {
        return looks.with(access.person())
                .stream()
                .filter(look -> is(State.ASKED, look) && look.id().toString().equals(question))
                .findFirst();
    }

    /** Nobody looks along from the next request on. */
    void stop(Access access) {
        looks.with(access.person())
                .stream()
                .filter(look -> is(State.RUNNING, look))
                .forEach(look -> looks.end(look, Because.STOPPED_BY_USER));
    }

    private boolean is(State state, LookAlong look) {
        return look.at(clock.instant()) == state;
    }
}
