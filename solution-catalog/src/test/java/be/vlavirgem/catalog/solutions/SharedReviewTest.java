package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What a supplier says of all its solutions is one thing to look at, apart from sheets that were edited themselves. */
@SpringJUnitConfig(CatalogSlice.class)
class SharedReviewTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private FactsDesk facts;
    @Autowired
    private SheetDesk sheets;
    @Autowired
    private StepPages steps;
    @Autowired
    private ReviewPages pages;
    @Autowired
    private ReviewDesk desk;
    @Autowired
    private SharedReviewDesk shared;
    @Autowired
    private SharedReviewPages sharedPages;
    @Autowired
    private TestDatabase database;

    private Access victor;

    @BeforeEach
    void somebodyReviews() {
        victor = offices.reviewer();
    }

    private void hosted(Access supplier, int seen, String where) {
        assertThat(offices.as(supplier, () -> facts.save(supplier, seen,
                new Typed(Map.of("hosting", List.of(where))), DutchWords.DUTCH)))
                .isInstanceOf(FactsDesk.Outcome.Kept.class);
    }

    private void edit(Access supplier, Solution.Id id, String name) {
        edit(supplier, id, name, "op-aanvraag");
    }

    private void edit(Access supplier, Solution.Id id, String name, String pricing) {
        var seen = offices.as(supplier, () -> steps
                .step(supplier, id, Step.DELIVERY, Optional.empty(), List.of(), DutchWords.DUTCH)
                .seen());
        offices.as(supplier, () -> sheets.save(supplier, id, Step.DELIVERY, seen,
                Sheets.with(Sheets.fields(name), "pricing", pricing), DutchWords.DUTCH));
    }

    private ReviewPages.Queue queue() {
        return offices.as(victor, pages::queue);
    }

    private SharedReviewPages.Page page(Solution.Id sheet) {
        return offices.as(victor, () -> sharedPages.page(Review.Id.of(sheet), DutchWords.DUTCH));
    }

    private ReviewDesk.Decision looked(Solution.Id sheet, String seen) {
        return offices.as(victor, () -> shared.looked(Review.Id.of(sheet), seen));
    }

    private static List<ReviewPages.Shared> of(ReviewPages.Queue queue, String supplier) {
        return queue.shared().stream().filter(one -> one.supplier().equals(supplier)).toList();
    }

    @Test
    void oneRowOfASupplierStandsForAllSheetsThatWereNotEditedThemselves() {
        var supplier = offices.supplier("Ganzerik");
        var one = offering.publish(supplier, "Ganzerik Een");
        offering.publish(supplier, "Ganzerik Twee");
        var edited = offering.publish(supplier, "Ganzerik Drie");
        edit(supplier, edited, "Ganzerik Drie");

        hosted(supplier, 0, "belgisch-datacentrum");

        assertThat(of(queue(), "Ganzerik")).singleElement().satisfies(row -> assertThat(row.solutions()).isEqualTo(2));
        assertThat(queue().changed()).extracting(ReviewPages.Line::name)
                .contains("Ganzerik Drie")
                .doesNotContain("Ganzerik Een", "Ganzerik Twee");
        assertThat(page(one).sheets()).extracting(SharedReviewPages.Sheet::name)
                .containsExactly("Ganzerik Een", "Ganzerik Twee");
        assertThat(page(one).changes()).singleElement().satisfies(change -> {
            assertThat(change.solutions()).isEqualTo(2);
            assertThat(change.before()).isNotEqualTo(change.after());
        });
    }

    @Test
    void whatSaysAgainWhatItSaidIsNothingToLookAt() {
        var supplier = offices.supplier("Heelblaadje");
        var edited = offering.publish(supplier, "Heelblaadje Een");
        edit(supplier, edited, "Heelblaadje Een", "op-aanvraag");
        assertThat(queue().changed()).extracting(ReviewPages.Line::name).contains("Heelblaadje Een");

        edit(supplier, edited, "Heelblaadje Een", "per-inwoner");

        assertThat(queue().changed()).extracting(ReviewPages.Line::name).doesNotContain("Heelblaadje Een");
    }

    @Test
    void whatIsSeenForAllIsOffTheListAtOnceAndWhatWasEditedStays() {
        var supplier = offices.supplier("Smeerwortel");
        var one = offering.publish(supplier, "Smeerwortel Een");
        var edited = offering.publish(supplier, "Smeerwortel Twee");
        hosted(supplier, 0, "belgisch-datacentrum");
        edit(supplier, edited, "Smeerwortel Twee");

        assertThat(looked(one, page(one).mark())).isEqualTo(ReviewDesk.Decision.DONE);

        assertThat(of(queue(), "Smeerwortel")).isEmpty();
        assertThat(queue().changed()).extracting(ReviewPages.Line::name).contains("Smeerwortel Twee");
        assertThat(looked(one, "")).isEqualTo(ReviewDesk.Decision.GONE);
    }

    @Test
    void theOthersCanBeLookedAtAfterTheFirstWasByItself() {
        var supplier = offices.supplier("Bernagie");
        var first = offering.publish(supplier, "Bernagie Een");
        offering.publish(supplier, "Bernagie Twee");
        hosted(supplier, 0, "belgisch-datacentrum");
        var alone = offices.as(victor, () -> desk.review(Review.Id.of(first)));
        assertThat(offices.as(victor, () -> desk.looked(Review.Id.of(first), alone.mark())))
                .isEqualTo(ReviewDesk.Decision.DONE);

        assertThat(page(first).sheets()).extracting(SharedReviewPages.Sheet::name).containsExactly("Bernagie Twee");
        assertThat(looked(first, page(first).mark())).isEqualTo(ReviewDesk.Decision.DONE);
        assertThat(of(queue(), "Bernagie")).isEmpty();
    }

    @Test
    void whatChangedWhileItWasReadStays() {
        var supplier = offices.supplier("Wederik");
        var one = offering.publish(supplier, "Wederik Een");
        hosted(supplier, 0, "belgisch-datacentrum");
        var seen = page(one).mark();
        hosted(supplier, 1, "bij-de-klant");

        assertThat(looked(one, seen)).isEqualTo(ReviewDesk.Decision.CHANGED);

        assertThat(of(queue(), "Wederik")).hasSize(1);
    }

    @Test
    void theDashboardCountsItOnce() {
        var before = counted();
        var supplier = offices.supplier("Koekoeksbloem");
        offering.publish(supplier, "Koekoeksbloem Een");
        offering.publish(supplier, "Koekoeksbloem Twee");
        hosted(supplier, 0, "belgisch-datacentrum");

        assertThat(counted()).isEqualTo(before + 1);
    }

    private int counted() {
        return JdbcClient.create(database.superuser())
                .sql(SolutionMenu.waitingChanged().count().toString())
                .query(Integer.class)
                .single();
    }
}
