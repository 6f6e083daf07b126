package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Fault;
import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.catalog.fields.SheetReader;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a supplier says once what holds for all its solutions; those published show it at once. */
@Service
@Transactional
class FactsDesk {

    /** What came of typing. */
    sealed interface Outcome {

        /** It is kept, and shows in so many published sheets; what was proven of it and is not any more. */
        record Kept(int shown, List<Claim> lost) implements Outcome {}

        /** Something is to be mended first. */
        record Faulty(List<Fault> faults) implements Outcome {}

        /** A colleague kept something else meanwhile. */
        record Conflict(Facts theirs) implements Outcome {}
    }

    private final FactsTable table;
    private final Solutions solutions;
    private final SheetReader reader;
    private final Shelf shelf;
    private final AcceptedProofs accepted;
    private final AuditTrail audit;
    private final Clock clock;

    FactsDesk(FactsTable table, Solutions solutions, SheetReader reader, Shelf shelf, AcceptedProofs accepted,
            AuditTrail audit, Clock clock) {
        this.table = table;
        this.solutions = solutions;
        this.reader = reader;
        this.shelf = shelf;
        this.accepted = accepted;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Facts facts(Access access) {
        return table.of(access.organisation());
    }

    Outcome save(Access access, int seen, Typed typed, Locale locale) {
        var reading = reader.readFacts(typed, locale);
        if (!reading.isSound()) {
            return new Outcome.Faulty(reading.faults());
        }
        var before = table.of(access.organisation());
        var said = reading.sheet().only(reading.sheet()::has);
        if (before.revision() != seen
                || !table.put(access.organisation(), said, seen, access.person(), clock.instant())) {
            return new Outcome.Conflict(table.of(access.organisation()));
        }
        audit.record(access.organisation(), access.person(), "solution.facts", access.organisation().value(), "");
        var proofs = accepted.of(access.organisation());
        return new Outcome.Kept(show(access, before.sheet(), said),
                proofs.ofAll(before.sheet()).missingIn(proofs.ofAll(said)));
    }

    private int show(Access access, Sheet before, Sheet now) {
        var changed = solutions.all(access.organisation())
                .stream()
                .filter(solution -> !solution.resolved(before).equals(solution.resolved(now)))
                .toList();
        changed.forEach(solution -> {
            solution.sayOtherwise(clock.instant());
            solutions.save(solution, new Completeness(solution.resolved(now).sheet()));
        });
        shelf.described(access.organisation(), changed, before, now);
        shelf.counted(access.organisation());
        return (int) changed.stream().filter(Solution::isShown).count();
    }

    /** What of that is proven today. */
    @Transactional(readOnly = true)
    Proofs proofs(Access access, Facts facts) {
        return accepted.of(access.organisation()).ofAll(facts.sheet());
    }

    /** What can be said once. */
    static List<SheetField> fields() {
        return SheetField.with(Trait.INHERITED);
    }
}
