package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That a proof is looked into is known to its supplier; V-ICT-OR, which looks, is not asked. */
@Component
class ClaimCheckIds implements KnownId<ClaimCheck.Id> {

    private final ClaimProofs proofs;

    ClaimCheckIds(ClaimProofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public Class<ClaimCheck.Id> type() {
        return ClaimCheck.Id.class;
    }

    @Override
    public ClaimCheck.Id of(UUID value) {
        return new ClaimCheck.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return proofs.exists(id);
    }
}
