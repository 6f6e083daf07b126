package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** That a file of the register came in is known to everyone who is signed in; what it holds is public anyhow. */
@Component
class StandardRunIds implements KnownId<StandardRunId> {

    private final RunTable runs;
    private final PlatformTransaction transaction;

    StandardRunIds(RunTable runs, PlatformTransaction transaction) {
        this.runs = runs;
        this.transaction = transaction;
    }

    @Override
    public Class<StandardRunId> type() {
        return StandardRunId.class;
    }

    @Override
    public StandardRunId of(UUID value) {
        return new StandardRunId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return transaction.call(() -> runs.find(of(id)).isPresent());
    }
}
