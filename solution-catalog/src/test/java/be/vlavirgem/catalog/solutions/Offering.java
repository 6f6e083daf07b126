package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.solutions.SheetDesk.Outcome;
import be.vlavirgem.domain.people.Access;
import org.springframework.stereotype.Component;

/** Suppliers with something to offer. */
@Component
class Offering {

    private final Offices offices;
    private final SheetDesk desk;
    private final SolutionDeeds deeds;
    private final ReviewDesk reviews;

    Offering(Offices offices, SheetDesk desk, SolutionDeeds deeds, ReviewDesk reviews) {
        this.offices = offices;
        this.desk = desk;
        this.deeds = deeds;
        this.reviews = reviews;
    }

    /** What becomes a solution. */
    Solution.Id begin(Access supplier, Typed typed) {
        var outcome = offices.as(supplier, () -> desk.begin(supplier, typed, true, DutchWords.DUTCH));
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept) outcome).solution().id();
    }

    /** One that everybody reads. */
    Solution.Id publish(Access supplier, String name) {
        var id = begin(supplier, Sheets.ten(name));
        assertThat(offices.as(supplier, () -> deeds.submit(supplier, id))).isEmpty();
        var victor = offices.reviewer();
        assertThat(offices.as(victor, () -> reviews.publish(victor, new Review.Id(id.value()),
                reviews.review(new Review.Id(id.value())).mark()))).isEqualTo(ReviewDesk.Decision.DONE);
        return id;
    }
}
