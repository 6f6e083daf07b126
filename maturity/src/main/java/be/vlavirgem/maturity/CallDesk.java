package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was noted of a call. */
@Service
@Transactional
class CallDesk {

    private final CallRound rounds;
    private final CallNotes notes;
    private final RoundAuthorities authorities;
    private final Clock clock;

    CallDesk(CallRound rounds, CallNotes notes, RoundAuthorities authorities, Clock clock) {
        this.rounds = rounds;
        this.notes = notes;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The key of what stands in the way; empty when it is kept. */
    Optional<String> note(Access access, OrganisationId organisation, int seen, String text) {
        var round = rounds.now()
                .map(CallRound.Running::id)
                .filter(found -> authorities.callee(found, organisation, LocalDate.now(clock))
                        .filter(RoundAuthorities.Callee::asked)
                        .isPresent())
                .orElseThrow(NotFoundException::new);
        if (text.strip().length() > CallNotes.LONGEST) {
            return Optional.of("maturity.calls.wrong.long");
        }
        return notes.keep(access, round, organisation, seen, text.strip())
                ? Optional.empty()
                : Optional.of("maturity.calls.wrong.meanwhile");
    }
}
