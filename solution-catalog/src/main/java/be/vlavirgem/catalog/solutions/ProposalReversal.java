package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.catalog.solutions.AcceptedProofs.Accepted;
import be.vlavirgem.catalog.solutions.Proposal.Part;
import be.vlavirgem.catalog.solutions.Proposal.Result;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts back all that a file changed, or nothing of it: what somebody changed since, or added to what began with it, is in the way.
 * What was removed since needs no putting back.
 */
@Service
@Transactional
class ProposalReversal {

    /** What came of it. */
    sealed interface Outcome {

        /** All is as it was before. */
        record Done() implements Outcome {}

        /** Nothing is put back, for this is in the way. */
        record InTheWay(List<Way> all) implements Outcome {}

        /** There is nothing to put back: it was not applied, or is put back already. */
        record Nothing() implements Outcome {}
    }

    /** What is in the way of one solution: fields that say something else now; none when more became of the whole. */
    record Way(String name, List<SheetField> fields) {}

    /** What a part wrote, and the sheet it wrote in as it is now. */
    private record Written(Part part, Result result, Solution now) {}

    /** What was accepted, and what holds for all solutions. */
    private record Proven(Accepted proofs, Sheet kept) {

        /** What is proven of a solution, and would not be any more when it says this. */
        Stream<SheetField> lost(Solution now, Sheet before) {
            return proofs.lost(now.id(), now.resolved(kept), Resolved.of(before, kept)).stream().map(Claim::field);
        }
    }

    private final Proposals proposals;
    private final Solutions solutions;
    private final SheetDesk desk;
    private final SolutionRemoval removal;
    private final ClaimProofs proofs;
    private final AcceptedProofs accepted;
    private final FactsTable facts;
    private final SheetJson json;
    private final Clock clock;

    ProposalReversal(Proposals proposals, Solutions solutions, SheetDesk desk, SolutionRemoval removal,
            ClaimProofs proofs, AcceptedProofs accepted, FactsTable facts, SheetJson json, Clock clock) {
        this.proposals = proposals;
        this.solutions = solutions;
        this.desk = desk;
        this.removal = removal;
        this.proofs = proofs;
        this.accepted = accepted;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
    }

    /** All sheets are held in their own order first, as for who applies one. */
    Outcome revert(Access access, Proposal.Id id) {
        var proposal = proposals.findForChange(id).orElseThrow(NotFoundException::new);
        if (!proposal.isRevertible()) {
            return new Outcome.Nothing();
        }
        var written = written(access, proposal);
        var proven = new Proven(accepted.of(access.organisation()), facts.of(access.organisation()).sheet());
        var ways = written.stream().flatMap(one -> way(access, one, proven).stream()).toList();
        if (!ways.isEmpty()) {
            return new Outcome.InTheWay(ways);
        }
        written.forEach(one -> putBack(access, one));
        proposals.reverted(id, clock.instant());
        return new Outcome.Done();
    }

    private List<Written> written(Access access, Proposal proposal) {
        var now = solutions.all(access.organisation())
                .stream()
                .collect(Collectors.toMap(Solution::id, Function.identity()));
        var results = proposal.results().orElseThrow();
        return IntStream.range(0, results.size())
                .filter(nth -> results.get(nth).wrote())
                .mapToObj(nth -> written(proposal.parts().get(nth), results.get(nth), now))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Written> written(Part part, Result result, Map<Solution.Id, Solution> now) {
        return result.begun()
                .or(() -> Optional.ofNullable(part.solution()).map(Solution.Id::new))
                .flatMap(id -> Optional.ofNullable(now.get(id)))
                .map(solution -> new Written(part, result, solution));
    }

    private Optional<Way> way(Access access, Written one, Proven proven) {
        var now = one.now();
        if (one.part().isNew()) {
            return isAsItBegan(access, one) ? Optional.empty() : Optional.of(new Way(now.name(), List.of()));
        }
        if (one.part().wasJoined()) {
            return Optional.of(new Way(now.name(), List.of()));
        }
        var after = json.read(one.part().after());
        var before = json.read(one.part().before());
        var fields = Stream.of(
                one.part().changed().stream().filter(field -> !now.sheet().value(field).equals(after.value(field))),
                SheetDesk.missing(now, one.part().changed(), before).stream(),
                proven.lost(now, now.sheet().with(before, one.part().changed())))
                .flatMap(all -> all)
                .distinct()
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Way(now.name(), fields));
    }

    /** Never handed in, saying what the file said, and nothing hangs on it. */
    private boolean isAsItBegan(Access access, Written one) {
        var now = one.now();
        return now.isRemovable() && now.dates().submitted().isEmpty()
                && now.sheet().equals(json.read(one.part().after()))
                && proofs.of(access.organisation(), Optional.of(now.id())).isEmpty()
                && removal.keptBy(now.id()).isEmpty();
    }

    private void putBack(Access access, Written one) {
        var now = one.now();
        var done = one.part().isNew()
                ? removal.remove(access, now.id()) == SolutionRemoval.Outcome.REMOVED
                : desk.change(access, now.id(), now.revision(), one.part().changed(),
                        json.read(one.part().before())) instanceof SheetDesk.Outcome.Kept;
        if (!done) {
            throw new IllegalStateException("Solution %s cannot say again what it said".formatted(now.id()));
        }
    }
}
