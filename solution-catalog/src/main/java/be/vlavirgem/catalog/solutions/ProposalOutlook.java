package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.catalog.solutions.AcceptedProofs.Accepted;
import be.vlavirgem.catalog.solutions.Proposal.Outcome;
import be.vlavirgem.catalog.solutions.Proposal.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lays a file that was not applied yet beside the sheets as they are now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalOutlook {

    /**
     * What would become of it.
     *
     * @param tooLate the sheets that changed or went since
     * @param lost what is proven of the others now, and would not be any more
     */
    record Outlook(Map<UUID, Outcome> tooLate, Map<UUID, List<Claim>> lost) {

        static final Outlook NONE = new Outlook(Map.of(), Map.of());

        /** What of a part would not be proven any more. */
        List<Claim> lost(Part part) {
            return part.solution() == null ? List.of() : lost.getOrDefault(part.solution(), List.of());
        }
    }

    private final Solutions solutions;
    private final FactsTable facts;
    private final AcceptedProofs accepted;
    private final SheetJson json;

    ProposalOutlook(Solutions solutions, FactsTable facts, AcceptedProofs accepted, SheetJson json) {
        this.solutions = solutions;
        this.facts = facts;
        this.accepted = accepted;
        this.json = json;
    }

    /** What was applied says so itself. */
    Outlook of(Proposal proposal) {
        var changing = proposal.results().isPresent() ? List.<Part>of() : changing(proposal);
        if (changing.isEmpty()) {
            return Outlook.NONE;
        }
        var now = solutions.some(changing.stream().map(ProposalOutlook::id).distinct().toList())
                .stream()
                .collect(Collectors.toMap(solution -> solution.id().value(), Function.identity()));
        var tooLate = changing.stream()
                .filter(part -> tooLate(part, now).isPresent())
                .collect(Collectors.toMap(ProposalOutlook::id, part -> tooLate(part, now).orElseThrow(),
                        (one, _) -> one));
        return new Outlook(tooLate,
                lost(changing.stream().filter(part -> !tooLate.containsKey(id(part))).toList(), now));
    }

    private static Optional<Outcome> tooLate(Part part, Map<UUID, Solution> now) {
        var solution = now.get(id(part));
        if (solution == null) {
            return Optional.of(Outcome.GONE);
        }
        return solution.revision() == part.revision() ? Optional.empty() : Optional.of(Outcome.OVERTAKEN);
    }

    private static List<Part> changing(Proposal proposal) {
        return proposal.parts().stream().filter(part -> !part.isNew() && !part.fields().isEmpty()).toList();
    }

    private static UUID id(Part part) {
        return Objects.requireNonNull(part.solution());
    }

    private Map<UUID, List<Claim>> lost(List<Part> parts, Map<UUID, Solution> now) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        var supplier = Objects.requireNonNull(now.get(id(parts.getFirst()))).supplier();
        var proofs = accepted.of(supplier);
        if (proofs.all().isEmpty()) {
            return Map.of();
        }
        var kept = facts.of(supplier).sheet();
        return parts.stream()
                .collect(Collectors.toMap(ProposalOutlook::id,
                        part -> lost(part, Objects.requireNonNull(now.get(id(part))), kept, proofs),
                        (one, _) -> one));
    }

    private List<Claim> lost(Part part, Solution now, Sheet kept, Accepted proofs) {
        var after = Resolved.of(now.sheet().with(json.read(part.after()), part.changed()), kept);
        return proofs.lost(now.id(), now.resolved(kept), after);
    }
}
