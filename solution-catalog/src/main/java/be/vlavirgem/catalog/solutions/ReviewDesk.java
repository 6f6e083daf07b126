package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.Proven;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where V-ICT-OR decides. It reads the copies that were handed in and nothing else; what it decides is written in the scope of
 * the supplier of that one copy, and only while the copy still says what was read.
 */
@Service
class ReviewDesk {

    /** Those that wait for the first time, those that were edited since they were looked at, and what changed for all of a supplier. */
    record Queue(List<Review.Waiting> first, List<Review.Waiting> changed, List<SharedReview.Waiting> shared) {}

    /** What became of the wish to decide. */
    enum Decision {
        DONE,
        /** It says something else than what was read. */
        CHANGED,
        /** A colleague decided, or its supplier took it back. */
        GONE
    }

    private final Reviews reviews;
    private final SharedReviews shared;
    private final Solutions solutions;
    private final FactsTable facts;
    private final ClaimProofs proofs;
    private final Publication publication;
    private final Shelf shelf;
    private final SolutionMessages messages;
    private final StandingMessages standings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewDesk(Reviews reviews, SharedReviews shared, Solutions solutions, FactsTable facts, ClaimProofs proofs,
            Publication publication, Shelf shelf, SolutionMessages messages, StandingMessages standings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reviews = reviews;
        this.shared = shared;
        this.solutions = solutions;
        this.facts = facts;
        this.proofs = proofs;
        this.publication = publication;
        this.shelf = shelf;
        this.messages = messages;
        this.standings = standings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Queue queue() {
        return inOneTransaction(() -> new Queue(reviews.waiting(true), reviews.waiting(false), shared.waiting()));
    }

    /** True while somebody has to look at it. */
    boolean waits(Review.Id id) {
        return inOneTransaction(() -> reviews.find(id)).isPresent();
    }

    /** The copy; 404 where nothing waits. */
    Review review(Review.Id id) {
        return inOneTransaction(() -> reviews.find(id)).orElseThrow(NotFoundException::new);
    }

    /** What of it everybody sees as proven, or will see; read in the scope of its supplier, without the documents. */
    Proofs proofs(Review review) {
        return TenantScope.of(review.supplier())
                .call(() -> inOneTransaction(() -> Proofs.on(LocalDate.now(clock), ClaimProof
                        .proving(review.solution(), review.resolved(), proofs.accepted(review.supplier()))
                        .stream()
                        .map(Proven::withoutPaper)
                        .toList(), "")));
    }

    /** Shows it to everybody, if it still says what was read. */
    Decision publish(Access access, Review.Id id, String seen) {
        return decide(id, seen, Review::isFirst, solution -> {
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

    /** Asks its supplier to mend it, if it still says what was read. */
    Decision sendBack(Access access, Review.Id id, String seen, Map<String, String> why) {
        return decide(id, seen, Review::isFirst, solution -> {
            solution.sendBack(why);
            keep(access, solution, "sent-back");
            messages.sentBack(access, solution);
        });
    }

    /** Takes a changed sheet off the list, if it still says what was read. */
    Decision looked(Review.Id id, String seen) {
        return decide(id, seen, review -> !review.isFirst(), solution -> reviews.done(solution.id()));
    }

    private void keep(Access access, Solution solution, String deed) {
        solutions.save(solution, new Completeness(
                solution.resolved(facts.of(solution.supplier()).sheet()).sheet()));
        reviews.done(solution.id());
        shelf.changed(access, solution, deed);
    }

    private Decision decide(Review.Id id, String seen, Predicate<Review> allowed, Consumer<Solution> decision) {
        return inOneTransaction(() -> reviews.find(id))
                .map(review -> TenantScope.of(review.supplier())
                        .call(() -> inOneTransaction(() -> decideNow(id, seen, allowed, decision))))
                .orElse(Decision.GONE);
    }

    /** The sheet is held first, as its supplier does, so that neither waits for the other. */
    private Decision decideNow(Review.Id id, String seen, Predicate<Review> allowed, Consumer<Solution> decision) {
        var solution = solutions.findForChange(new Solution.Id(id.value())).filter(SheetDesk::isOut);
        var review = reviews.hold(id);
        if (solution.isEmpty() || review.isEmpty()) {
            return Decision.GONE;
        }
        if (!allowed.test(review.get()) || !review.get().mark().equals(seen)) {
            return Decision.CHANGED;
        }
        decision.accept(solution.get());
        return Decision.DONE;
    }

    private <T> T inOneTransaction(Supplier<T> work) {
        return Optional.ofNullable(transaction.execute(_ -> work.get())).orElseThrow();
    }
}
