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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final Recount recount;
    private final PublishedJson json;
    private final MergedSolutions merged;
    private final MergedShelf shelf;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SolutionMerger(Solutions solutions, FactsTable facts, ObjectProvider<SolutionReferences> references,
            Recount recount, PublishedJson json, MergedSolutions merged, MergedShelf shelf,
            PlatformTransactionManager transactions, Clock clock) {
        this.solutions = solutions;
        this.facts = facts;
        this.references = references.orderedStream().toList();
        this.recount = recount;
        this.json = json;
        this.merged = merged;
        this.shelf = shelf;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What would change hands; nothing between two suppliers. */
    List<Moved> counted(PublishedSheet from, PublishedSheet to) {
        return from.supplier().equals(to.supplier())
                ? within(from, _ -> counts(from.solution(), sheet(from), to.solution(), sheet(to)))
                : List.of();
    }

    private List<Moved> counts(UUID from, Sheet ends, UUID to, Sheet stays) {
        return Stream.concat(SheetCount.of(ends, stays).stream(), recount.of(references, from, to).stream()).toList();
    }

    /** What everybody reads. */
    private Sheet sheet(PublishedSheet one) {
        return json.read(one.json()).resolved().sheet();
    }

    /** Where these two contradict each other, with what was chosen; nowhere between two suppliers. */
    GroupChoice choice(PublishedSheet from, PublishedSheet to, Map<String, String> said) {
        return from.supplier().equals(to.supplier())
                ? new GroupChoice(sheet(to), sheet(from), said)
                : new GroupChoice(Sheet.EMPTY, Sheet.EMPTY, said);
    }

    /** Why these two may not become one: they are of two suppliers, or one sheet has no room for both. */
    Optional<Outcome.Refused> refusal(PublishedSheet from, PublishedSheet to) {
        return from.supplier().equals(to.supplier())
                ? refusal(new JoinedSheet(sheet(to), sheet(from), Sheet.EMPTY, Set.of()))
                : Optional.of(new Outcome.Refused("catalog.merge.solution.apart",
                        List.of(from.supplierName(), to.supplierName())));
    }

    private static Optional<Outcome.Refused> refusal(JoinedSheet joined) {
        return joined.full()
                .map(full -> new Outcome.Refused("catalog.merge.solution.full", List.of(
                        new DefaultMessageSourceResolvable(full.field().messageKey()), full.found(), full.most())));
    }

    /** Moves all of the one to the other and takes it away; nothing at all when that would lose something. */
    Outcome merge(Access by, PublishedSheet from, PublishedSheet to, Map<String, String> said) {
        var apart = refusal(from, to);
        return apart.isPresent() ? apart.get() : within(from, status -> {
            solutions.hold(List.of(id(from), id(to)));
            var outcome = shown(from)
                    .flatMap(ends -> shown(to).map(stays -> merge(by, ends, stays, said)))
                    .orElseGet(Outcome.Ended::new);
            if (!(outcome instanceof Outcome.Merged)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private static Solution.Id id(PublishedSheet one) {
        return new Solution.Id(one.solution());
    }

    private Optional<Solution> shown(PublishedSheet one) {
        return solutions.find(id(one)).filter(Solution::isShown);
    }

    private Outcome merge(Access by, Solution ends, Solution stays, Map<String, String> said) {
        var kept = facts.of(stays.supplier()).sheet();
        var choice = new GroupChoice(stays.resolved(kept).sheet(), ends.resolved(kept).sheet(), said);
        var joined = new JoinedSheet(stays.sheet(), ends.sheet(), kept, choice.taken());
        return choice.missing().isEmpty()
                ? refusal(joined).<Outcome>map(full -> full).orElseGet(() -> merge(by, ends, stays, joined, choice))
                : new Outcome.Unchosen(choice.missing().stream().map(choice::key).toList());
    }

    private Outcome merge(Access by, Solution ends, Solution stays, JoinedSheet joined, GroupChoice both) {
        var from = ends.id().value();
        var to = stays.id().value();
        var said = stays.resolved(joined.facts());
        var before = counts(from, both.ends(), to, both.stays());
        stays.describe(joined.sheet(), Arrays.asList(SheetField.values()),
                new Solution.Change(by.person(), clock.instant()));
        var now = stays.resolved(joined.facts());
        solutions.save(stays, new Completeness(now.sheet()));
        references.forEach(reference -> reference.move(from, to));
        solutions.remove(ends.id());
        shelf.merged(by, ends, stays, said, joined.facts());
        var outcome = Moved.compare(before, counts(from, Sheet.EMPTY, to, now.sheet()));
        merged.keep(by, ends, stays, both, clock.instant());
        return outcome;
    }

    private <T> T within(PublishedSheet one, Function<TransactionStatus, T> work) {
        return Objects.requireNonNull(TenantScope.of(new OrganisationId(one.supplier()))
                .call(() -> transaction.execute(work::apply)));
    }
}
