package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.domain.people.Access;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows when one solution became part of another: what others see of both, who did it, and who should know. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergedShelf {

    private final Publication publication;
    private final Reviews reviews;
    private final Shelf shelf;
    private final SolutionMessages messages;

    MergedShelf(Publication publication, Reviews reviews, Shelf shelf, SolutionMessages messages) {
        this.publication = publication;
        this.reviews = reviews;
        this.shelf = shelf;
        this.messages = messages;
    }

    /** A change nobody looked at yet stays on the list as what it is now; that of the merger itself was looked at by who merged. */
    void merged(Access by, Solution ends, Solution stays, Resolved before, Sheet facts) {
        publication.hide(ends);
        publication.show(stays, facts);
        if (reviews.waits(stays.id())) {
            reviews.changed(stays, before, stays.resolved(facts), stays.change().at());
        }
        shelf.changed(by, stays, "merged");
        messages.merged(by, ends, stays);
    }
}
