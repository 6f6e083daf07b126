package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a file would change is known to the supplier whose sheets they are. */
@Component
class ProposalIds implements KnownId<Proposal.Id> {

    private final Proposals proposals;

    ProposalIds(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Class<Proposal.Id> type() {
        return Proposal.Id.class;
    }

    @Override
    public Proposal.Id of(UUID value) {
        return new Proposal.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return proposals.exists(id);
    }
}
