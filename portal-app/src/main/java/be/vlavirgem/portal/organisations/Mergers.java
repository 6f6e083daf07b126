package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroupComposition;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.portal.organisations.Merger.Party;
import be.vlavirgem.portal.organisations.Merger.Successor;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets authorities merge: in one transaction the old ones end, the successor begins and is compared with others, and a job
 * starts that takes the people over, one organisation after the other.
 */
@Service
class Mergers {

    private final MergerTable table;
    private final PeerGroupComposition groups;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Mergers(MergerTable table, PeerGroupComposition groups, Jobs jobs, AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.groups = groups;
        this.jobs = jobs;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The job that takes the people over; empty when one of them ended meanwhile, or began later. */
    Optional<JobId> perform(Access by, Merger merger) {
        try {
            return transaction.execute(status -> table.hold(merger.parties(), merger.day())
                    ? Optional.of(now(by, merger))
                    : Optional.<JobId>empty());
        } catch (DataIntegrityViolationException taken) {
            return Optional.empty();
        }
    }

    /** Starts the job again for one whose people did not go over; empty when they did, or are going. */
    Optional<JobId> finish(Access by, OrganisationId old) {
        return transaction.execute(status -> table.unfinished(old)
                .map(left -> jobs.start(by, MergerJob.TYPE,
                        new MergerJob.Work(left.successor(), List.of(old.value()), left.day().toString(),
                                by.person().value()),
                        left.successor())));
    }

    private JobId now(Access by, Merger merger) {
        var old = merger.ending().stream().map(Party::id).toList();
        table.end(old, merger.day().minusDays(1));
        var successor = successor(merger, old);
        table.follow(old, successor, merger.day());
        groups.renewFrom(merger.day());
        audit.record(by.organisation(), by.person(), "organisation.merged", successor.value(),
                merger.day().toString());
        return jobs.start(by, MergerJob.TYPE, MergerJob.Work.of(by, merger, successor), successor.value());
    }

    private OrganisationId successor(Merger merger, List<OrganisationId> old) {
        return switch (merger.successor()) {
            case Successor.New begins -> table.add(begins, old, merger.day());
            case Successor.Existing goesOn -> {
                table.grow(goesOn.id(), merger.parties());
                yield goesOn.id();
            }
        };
    }
}
