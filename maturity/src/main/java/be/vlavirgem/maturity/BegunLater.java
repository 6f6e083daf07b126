package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import java.time.LocalDate;
import java.util.Optional;

/** An authority that began after the round of now had opened, as after a merger: it takes part from the next one on. */
record BegunLater(Rounds rounds, LocalDate today) {

    /** Why the round of now is not for it; empty for who was there. */
    Optional<String> why(Access access, Words words) {
        return access.current()
                .flatMap(Membership::from)
                .flatMap(this::missed)
                .map(round -> words.text("maturity.later.text", round.name(), words.date(round.opensOn())));
    }

    private Optional<Round> missed(LocalDate first) {
        return rounds.upFrom(today)
                .filter(round -> round.period().isOpenOn(today) && first.isAfter(round.opensOn()));
    }
}
