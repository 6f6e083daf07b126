package be.vlavirgem.maturity;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That a round exists is known to everyone who is signed in. */
@Component
class RoundIds implements KnownId<Round.Id> {

    private final Rounds rounds;

    RoundIds(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Class<Round.Id> type() {
        return Round.Id.class;
    }

    @Override
    public Round.Id of(UUID value) {
        return new Round.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return rounds.existsById(id);
    }
}
