package be.vlavirgem.maturity;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** That a round exists is known to everyone who is signed in. */
@Component
class RoundIds implements KnownId<Round.Id> {

    private final Rounds rounds;
    private final PlatformTransaction transaction;

    RoundIds(Rounds rounds, PlatformTransaction transaction) {
        this.rounds = rounds;
        this.transaction = transaction;
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
    public boolean isKnown(UUID id) {
        return transaction.call(() -> rounds.existsById(id));
    }
}
