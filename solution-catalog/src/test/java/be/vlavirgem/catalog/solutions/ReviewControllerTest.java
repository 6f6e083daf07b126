package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;

/** What a reviewer wrote is not lost by the other button. */
@SpringJUnitConfig(CatalogSlice.class)
class ReviewControllerTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private ReviewDesk desk;
    @Autowired
    private ReviewPages pages;

    private final ExtendedModelMap model = new ExtendedModelMap();
    private Access victor;

    @BeforeEach
    void somebodyReviews() {
        victor = offices.reviewer();
    }

    private Review.Id submitted(String supplier, String name) {
        var home = offices.supplier(supplier);
        var id = offering.begin(home, Sheets.ten(name));
        assertThat(offices.as(home, () -> deeds.submit(home, id))).isEmpty();
        return new Review.Id(id.value());
    }

    private String publish(Review.Id review, String remark) {
        var seen = offices.as(victor, () -> pages.review(review, Typed.NOTHING, null, DutchWords.DUTCH).mark());
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("reden.name", remark);
        return offices.as(victor,
                () -> new ReviewController(pages, desk).publish(victor, review, seen, fields, DutchWords.DUTCH, model));
    }

    @Test
    void publishingWithARemarkAsksWhatIsMeantAndKeepsIt() {
        var review = submitted("Kanttekening", "Kanttekening Klapper");

        assertThat(publish(review, "Schrijf de naam voluit.")).isEqualTo("catalog/review");

        var page = (ReviewPages.Page) model.getAttribute("page");
        assertThat(page).isNotNull();
        assertThat(page.problem()).isEqualTo("catalog.reviews.remarked");
        assertThat(page.parts()).flatExtracting(ReviewPages.Part::fields)
                .extracting(ReviewPages.Looked::reason)
                .contains("Schrijf de naam voluit.");
        assertThat(offices.as(victor, () -> desk.waits(review))).isTrue();
    }

    @Test
    void withoutARemarkItIsPublished() {
        assertThat(publish(submitted("Randschrift", "Randschrift Register"), " ")).endsWith("?gepubliceerd");
    }
}
