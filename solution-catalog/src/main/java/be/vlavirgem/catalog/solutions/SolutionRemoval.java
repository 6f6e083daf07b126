package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.addresses.CatalogAddresses;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Recount;
import be.vlavirgem.catalog.merging.SolutionReferences;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Throws a sheet away that was never published, with its proofs, their documents and what was handed in to be looked at. One with
 * customers stays until those are gone; one that was published, and so may have been asked about, is withdrawn instead.
 */
@Service
@Transactional
class SolutionRemoval {

    /** What became of the wish to remove. */
    enum Outcome {
        REMOVED,
        /** Others rely on it. */
        RELIED_ON,
        /** It was published, or is withdrawn: it has a past others read. */
        PUBLISHED
    }

    private final Solutions solutions;
    private final ClaimDesk claims;
    private final Reviews reviews;
    private final Shelf shelf;
    private final LogoDesk logos;
    private final CatalogAddresses addresses;
    private final Recount recount;
    private final List<SolutionReferences> references;

    SolutionRemoval(Solutions solutions, ClaimDesk claims, Reviews reviews, Shelf shelf, LogoDesk logos,
            CatalogAddresses addresses, Recount recount,
            ObjectProvider<SolutionReferences> references) {
        this.solutions = solutions;
        this.claims = claims;
        this.reviews = reviews;
        this.shelf = shelf;
        this.logos = logos;
        this.addresses = addresses;
        this.recount = recount;
        this.references = references.orderedStream().filter(SolutionReferences::keepDraft).toList();
    }

    /** What keeps it, as keys of messages. */
    @Transactional(readOnly = true)
    List<String> keptBy(Solution.Id id) {
        return recount.of(references, id.value(), id.value())
                .stream()
                .filter(counted -> counted.from() > 0)
                .map(Moved::messageKey)
                .toList();
    }

    Outcome remove(Access access, Solution.Id id) {
        solutions.hold(access.organisation());
        var solution = solutions.find(id).orElseThrow(NotFoundException::new);
        if (!solution.isRemovable()) {
            return Outcome.PUBLISHED;
        }
        if (!keptBy(id).isEmpty()) {
            return Outcome.RELIED_ON;
        }
        logos.remove(access, id);
        claims.removeAll(access, id);
        reviews.done(id);
        solutions.remove(id);
        addresses.forget(CatalogAddresses.Kind.SOLUTION, id.value());
        shelf.changed(access, solution, "removed");
        return Outcome.REMOVED;
    }
}
