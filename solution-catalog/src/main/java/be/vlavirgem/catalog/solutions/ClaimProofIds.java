package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A proof is known to the supplier that handed it in. */
@Component
class ClaimProofIds implements KnownId<ClaimProof.Id> {

    private final ClaimProofs proofs;

    ClaimProofIds(ClaimProofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public Class<ClaimProof.Id> type() {
        return ClaimProof.Id.class;
    }

    @Override
    public ClaimProof.Id of(UUID value) {
        return new ClaimProof.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return proofs.exists(id);
    }
}
