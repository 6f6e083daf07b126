package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroupComposition;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.platform.tokens.ApiTokens;
import be.vlavirgem.portal.organisations.Merger.Party;
import be.vlavirgem.portal.organisations.Merger.Successor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** In whose name it is done, and in whose books it stands. */
    record Keeper(OrganisationId organisation, PersonId person) {

        static Keeper of(Access by) {
            return new Keeper(by.organisation(), by.person());
        }
    }

    private final MergerTable table;
    private final MergerSteps steps;
    private final PeerGroupComposition groups;
    private final Delegations delegations;
    private final ApiTokens keys;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Mergers(MergerTable table, MergerSteps steps, PeerGroupComposition groups, Delegations delegations, ApiTokens keys,
            Jobs jobs, AuditTrail audit, Clock clock, PlatformTransactionManager transactions) {
        this.table = table;
        this.steps = steps;
        this.delegations = delegations;
        this.keys = keys;
        this.clock = clock;
        this.groups = groups;
        this.jobs = jobs;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The job that takes the people over; empty when one of them ended meanwhile, or began later. */
    Optional<JobId> perform(Keeper by, Merger merger) {
        try {
            return transaction.execute(status -> table.hold(merger.parties(), merger.day())
                    ? Optional.of(now(by, merger))
                    : Optional.<JobId>empty());
        } catch (DataIntegrityViolationException taken) {
            return Optional.empty();
        }
    }

    /** Takes over all that are left of the merger of this one; empty when none is, or a job is doing it. */
    Optional<JobId> finish(Access by, OrganisationId party) {
        return transaction.execute(status -> steps.unfinished(party)
                .map(left -> start(Keeper.of(by), left.successor(), left.left(), left.day(), left.mergedAt())));
    }

    private JobId start(Keeper by, OrganisationId successor, List<OrganisationId> old, LocalDate day, Instant at) {
        return jobs.start(by.organisation(), by.person(), MergerJob.TYPE,
                MergerJob.Work.of(by.person(), successor, old, day, at), successor.value());
    }

    private JobId now(Keeper by, Merger merger) {
        var old = merger.ending().stream().map(Party::id).toList();
        table.end(old, merger.day().minusDays(1));
        var successor = successor(by, merger, old);
        table.follow(old, successor, merger.day());
        groups.renewFrom(merger.day());
        audit.record(by.organisation(), by.person(), "organisation.merged", successor.value(),
                merger.day().toString());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        steps.begin(old, successor, at);
        return start(by, successor, old, merger.day(), at);
    }

    private OrganisationId successor(Keeper by, Merger merger, List<OrganisationId> old) {
        return switch (merger.successor()) {
            case Successor.New begins -> table.add(begins, old, merger.day());
            case Successor.Existing goesOn -> {
                table.grow(goesOn.id(), merger.parties());
                refuseOthers(by, goesOn.id());
                yield goesOn.id();
            }
        };
    }

    /** Who was let in before would read the history of the others too from now on, which nobody allowed. */
    private void refuseOthers(Keeper by, OrganisationId goesOn) {
        delegations.endAll(goesOn, by.person(), clock.instant());
        keys.withdrawAll(goesOn);
    }
}
