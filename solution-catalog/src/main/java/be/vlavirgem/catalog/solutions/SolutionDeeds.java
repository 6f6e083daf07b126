package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a solution in, takes it back, withdraws it and says that it still holds, for its supplier; false where its state does not allow it any more. */
@Service
@Transactional
class SolutionDeeds {

    private final Solutions solutions;
    private final FactsTable facts;
    private final SolutionNames names;
    private final Publication publication;
    private final Reviews reviews;
    private final ClaimDesk claims;
    private final Shelf shelf;
    private final Clock clock;

    SolutionDeeds(Solutions solutions, FactsTable facts, SolutionNames names, Publication publication,
            Reviews reviews, ClaimDesk claims, Shelf shelf, Clock clock) {
        this.solutions = solutions;
        this.facts = facts;
        this.names = names;
        this.publication = publication;
        this.reviews = reviews;
        this.claims = claims;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Hands it in to be published; what is missing otherwise. */
    List<SheetField> submit(Access access, Solution.Id id) {
        var solution = solutions.findForChange(id).orElseThrow(NotFoundException::new);
        var missing = new Completeness(solution.sheet()).missing();
        if (missing.isEmpty() && solution.state() == Solution.State.DRAFT) {
            var slug = solution.slug().orElseGet(() -> names.address(solution));
            solution.submit(slug, change(access));
            reviews.first(solution, solution.resolved(kept(access)), clock.instant());
            keep(access, solution, "submitted");
        }
        return missing;
    }

    boolean takeBack(Access access, Solution.Id id) {
        return change(access, id, "taken-back", solution -> solution.state() == Solution.State.SUBMITTED,
                (solution, by) -> {
                    solution.takeBack(by);
                    reviews.done(id);
                });
    }

    /** The form has no faults; what it says is read by everybody. */
    boolean withdraw(Access access, Solution.Id id, WithdrawForm why) {
        return change(access, id, "withdrawn", Solution::isShown, (solution, by) -> {
            solution.withdraw(by);
            publication.hide(solution, why);
            reviews.done(id);
            claims.rest(solution);
        });
    }

    /** The same of what was withdrawn already, in place of what was said of it. */
    boolean explain(Access access, Solution.Id id, WithdrawForm why) {
        return change(access, id, "explained", solution -> solution.state() == Solution.State.WITHDRAWN,
                (solution, _) -> publication.explain(solution, why));
    }

    boolean resume(Access access, Solution.Id id) {
        return change(access, id, "resumed", solution -> solution.state() == Solution.State.WITHDRAWN,
                (solution, by) -> {
                    solution.resume(by);
                    claims.resume(solution);
                });
    }

    boolean confirm(Access access, Solution.Id id) {
        return change(access, id, "confirmed", Solution::isShown, (solution, _) -> {
            solution.confirm(LocalDate.now(clock));
            publication.show(solution, kept(access));
        });
    }

    private boolean change(Access access, Solution.Id id, String deed, Predicate<Solution> allowed,
            BiConsumer<Solution, Solution.Change> verb) {
        var solution = solutions.findForChange(id).orElseThrow(NotFoundException::new);
        if (!allowed.test(solution)) {
            return false;
        }
        verb.accept(solution, change(access));
        keep(access, solution, deed);
        return true;
    }

    private void keep(Access access, Solution solution, String deed) {
        solutions.save(solution, new Completeness(solution.resolved(kept(access)).sheet()));
        shelf.changed(access, solution, deed);
    }

    private Sheet kept(Access access) {
        return facts.of(access.organisation()).sheet();
    }

    private Solution.Change change(Access access) {
        return new Solution.Change(access.person(), clock.instant());
    }
}
