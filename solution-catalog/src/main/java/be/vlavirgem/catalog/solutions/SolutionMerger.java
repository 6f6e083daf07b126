package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.merging.SolutionReferences;
import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Outcome;
import be.vlavirgem.catalog.merging.Recount;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes one solution of two that a supplier published of the same product: all that is of the one comes to the other, counted
 * before and after. V-ICT-OR decides; it is written in the scope of the supplier.
 */
@Service
class SolutionMerger {

    private final Solutions solutions;
    private final FactsTable facts;
    private final List<SolutionReferences> references;
    private final MergedSolutions merged;
    private final MergedShelf shelf;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SolutionMerger(Solutions solutions, FactsTable facts, ObjectProvider<SolutionReferences> references,
            MergedSolutions merged, MergedShelf shelf, PlatformTransactionManager transactions, Clock clock) {
        this.solutions = solutions;
        this.facts = facts;
        this.references = references.orderedStream().toList();
        this.merged = merged;
        this.shelf = shelf;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Each sheet is read once, as it is then. */
    private Recount recount() {
        var read = new HashMap<UUID, Sheet>();
        return new Recount(
                Stream.concat(SheetCount.all(solution -> read.computeIfAbsent(solution, this::sheet)).stream(),
                        references.stream()).toList());
    }

    private Sheet sheet(UUID solution) {
        return solutions.find(new Solution.Id(solution))
                .map(found -> found.resolved(facts.of(found.supplier()).sheet()).sheet())
                .orElse(Sheet.EMPTY);
    }

    /** What would change hands; nothing between two suppliers. */
    List<Moved> counted(PublishedSheet from, PublishedSheet to) {
        return from.supplier().equals(to.supplier())
                ? within(from, status -> recount().before(from.solution(), to.solution()))
                : List.of();
    }

    /** Why these two may not become one: they are of two suppliers, or one sheet has no room for both. */
    Optional<Outcome.Refused> refusal(PublishedSheet from, PublishedSheet to) {
        return from.supplier().equals(to.supplier())
                ? within(from, status -> solutions.find(id(to))
                        .flatMap(stays -> solutions.find(id(from)).flatMap(ends -> refusal(joined(stays, ends)))))
                : Optional.of(new Outcome.Refused("catalog.merge.solution.apart",
                        List.of(from.supplierName(), to.supplierName())));
    }

    private static Optional<Outcome.Refused> refusal(JoinedSheet joined) {
        return joined.full()
                .map(full -> new Outcome.Refused("catalog.merge.solution.full", List.of(
                        new DefaultMessageSourceResolvable(full.field().messageKey()), full.found(), full.most())));
    }

    private JoinedSheet joined(Solution stays, Solution ends) {
        return new JoinedSheet(stays.sheet(), ends.sheet(), facts.of(stays.supplier()).sheet());
    }

    private static Solution.Id id(PublishedSheet one) {
        return new Solution.Id(one.solution());
    }

    /** Moves all of the one to the other and takes it away; nothing at all when that would lose something. */
    Outcome merge(Access by, PublishedSheet from, PublishedSheet to) {
        var refusal = refusal(from, to);
        return refusal.isPresent() ? refusal.get() : within(from, status -> {
            solutions.hold(List.of(id(from), id(to)));
            var outcome = shown(from)
                    .flatMap(ends -> shown(to).map(stays -> mergeNow(by, ends, stays)))
                    .orElseGet(Outcome.Ended::new);
            if (!(outcome instanceof Outcome.Merged)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private Optional<Solution> shown(PublishedSheet one) {
        return solutions.find(id(one)).filter(Solution::isShown);
    }

    private Outcome mergeNow(Access by, Solution ends, Solution stays) {
        var from = ends.id().value();
        var to = stays.id().value();
        var joined = joined(stays, ends);
        var before = recount().before(from, to);
        var said = stays.resolved(joined.facts());
        stays.describe(joined.sheet(), Arrays.asList(SheetField.values()),
                new Solution.Change(by.person(), clock.instant()));
        references.forEach(reference -> reference.move(from, to));
        solutions.remove(ends.id());
        solutions.save(stays, new Completeness(stays.resolved(joined.facts()).sheet()));
        shelf.merged(by, ends, stays, said, joined.facts());
        var outcome = recount().after(before, from, to);
        merged.keep(by, ends, stays, clock.instant());
        return outcome;
    }

    private <T> T within(PublishedSheet one, Function<TransactionStatus, T> work) {
        return Objects.requireNonNull(TenantScope.of(new OrganisationId(one.supplier()))
                .call(() -> transaction.execute(work::apply)));
    }
}
