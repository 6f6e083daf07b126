package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where V-ICT-OR looks once at what changed in all solutions of a supplier. */
@Service
@Transactional
class SharedReviewDesk {

    private final SharedReviews shared;

    SharedReviewDesk(SharedReviews shared) {
        this.shared = shared;
    }

    /** What changed for all solutions of the supplier of that sheet; 404 where none waits. */
    @Transactional(readOnly = true)
    SharedReview review(Review.Id id) {
        return shared.of(id).orElseThrow(NotFoundException::new);
    }

    /** Takes all of them off the list, if together they still say what was read. */
    ReviewDesk.Decision looked(Review.Id id, String seen) {
        return shared.hold(id).map(now -> looked(now, seen)).orElse(ReviewDesk.Decision.GONE);
    }

    private ReviewDesk.Decision looked(SharedReview now, String seen) {
        if (!now.mark().equals(seen)) {
            return ReviewDesk.Decision.CHANGED;
        }
        shared.done(now);
        return ReviewDesk.Decision.DONE;
    }
}
