package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where V-ICT-OR decides. It reads the copies that were handed in and nothing else; what it decides is written in the scope of
 * the supplier of that one copy, and only while the supplier's own sheet is still the one that was read.
 */
@Service
class ReviewDesk {

    /** Those that wait for the first time, and those that changed since they were looked at. */
    record Queue(List<Review.Waiting> first, List<Review.Waiting> changed) {}

    private final Reviews reviews;
    private final Solutions solutions;
    private final FactsTable facts;
    private final Publication publication;
    private final Shelf shelf;
    private final SolutionMessages messages;
    private final StandingMessages standings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewDesk(Reviews reviews, Solutions solutions, FactsTable facts, Publication publication, Shelf shelf,
            SolutionMessages messages, StandingMessages standings, PlatformTransactionManager transactions,
            Clock clock) {
        this.reviews = reviews;
        this.solutions = solutions;
        this.facts = facts;
        this.publication = publication;
        this.shelf = shelf;
        this.messages = messages;
        this.standings = standings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Queue queue() {
        return inOneTransaction(() -> new Queue(reviews.waiting(true), reviews.waiting(false)));
    }

    /** The copy; 404 where nothing waits. */
    Review review(Review.Id id) {
        return inOneTransaction(() -> reviews.find(id)).orElseThrow(NotFoundException::new);
    }

    /** Shows it to everybody; false when it changed since that revision was read. */
    boolean publish(Access access, Review.Id id, int seen) {
        return decide(id, seen, solution -> {
            solution.publish(LocalDate.now(clock));
            var graded = solution.grade(LocalDate.now(clock));
            publication.show(solution, facts.of(solution.supplier()).sheet());
            keep(access, solution, "published");
            messages.published(access, solution);
            if (graded) {
                standings.graded(solution.supplier(), List.of(solution));
            }
        });
    }

    /** Asks its supplier to mend it; false when it changed since that revision was read. */
    boolean sendBack(Access access, Review.Id id, int seen, Map<String, String> why) {
        return decide(id, seen, solution -> {
            solution.sendBack(why);
            keep(access, solution, "sent-back");
            messages.sentBack(access, solution);
        });
    }

    private void keep(Access access, Solution solution, String deed) {
        solutions.save(solution, new Completeness(
                solution.resolved(facts.of(solution.supplier()).sheet()).sheet()));
        reviews.done(solution.id());
        shelf.changed(access, solution, deed);
    }

    private boolean decide(Review.Id id, int seen, Consumer<Solution> decision) {
        var review = review(id);
        return TenantScope.of(review.supplier()).call(() -> inOneTransaction(() -> {
            var solution = solutions.findForChange(review.solution())
                    .filter(found -> found.state() == Solution.State.SUBMITTED && found.revision() == seen);
            solution.ifPresent(decision);
            return solution.isPresent();
        }));
    }

    /** Takes a changed sheet off the list; false when it changed again since that revision was read. */
    boolean looked(Review.Id id, int seen) {
        var review = review(id);
        if (review.isFirst() || review.revision() != seen) {
            return false;
        }
        transaction.executeWithoutResult(_ -> reviews.done(review.solution()));
        return true;
    }

    private <T> T inOneTransaction(Supplier<T> work) {
        return Optional.ofNullable(transaction.execute(_ -> work.get())).orElseThrow();
    }
}
