package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.catalogue.Facet;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.solutions.SheetDesk.Outcome;
import be.vlavirgem.catalog.suppliers.Companies;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A sheet from its ten fields to everybody's eyes, and what becomes of it. */
@SpringJUnitConfig(CatalogSlice.class)
class SheetLifeTest {

    @Autowired
    private Offices offices;
    @Autowired
    private SheetDesk desk;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private SolutionPages pages;
    @Autowired
    private StepPages steps;
    @Autowired
    private ReviewDesk reviews;
    @Autowired
    private ReviewPages reviewPages;
    @Autowired
    private FactsDesk facts;
    @Autowired
    private Companies companies;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private PublishedSolutions published;
    @Autowired
    private PlatformTransaction platform;

    private Solution.Id begin(Access supplier, Typed typed) {
        var outcome = offices.as(supplier, () -> desk.begin(supplier, typed, false, DutchWords.DUTCH));
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept) outcome).solution().id();
    }

    private SolutionPages.Overview overview(Access supplier, Solution.Id id) {
        return offices.as(supplier, () -> pages.overview(supplier, id, DutchWords.DUTCH));
    }

    private Outcome save(Access supplier, Solution.Id id, Step step, Map<String, List<String>> said,
            String... changed) {
        return offices.as(supplier, () -> {
            var seen = steps.step(supplier, id, step, Optional.empty(), List.of(), DutchWords.DUTCH).seen();
            return desk.save(supplier, id, step, seen,
                    Sheets.with(said, changed[0], Arrays.copyOfRange(changed, 1, changed.length)),
                    DutchWords.DUTCH);
        });
    }

    private Optional<PublicSolutionPages.Page> read(String slug) {
        return platform.call(() -> everybody.at(slug, Optional.empty(), DutchWords.DUTCH));
    }

    private Solution.Id publish(Access supplier, String name) {
        var id = begin(supplier, Sheets.ten(name));
        assertThat(offices.as(supplier, () -> deeds.submit(supplier, id))).isEmpty();
        var victor = offices.reviewer();
        assertThat(offices.as(victor, () -> reviews.publish(victor, new Review.Id(id.value()),
                reviews.review(new Review.Id(id.value())).mark()))).isEqualTo(ReviewDesk.Decision.DONE);
        return id;
    }

    @Test
    void ten_fields_are_looked_at_and_then_read_by_everybody() {
        var supplier = offices.supplier("Wilgenroos Balie");
        offices.as(supplier, () -> facts.save(supplier, 0, new Typed(
                Map.of("hosting", List.of("europese-cloud"), "data-location", List.of("eu"))), DutchWords.DUTCH));
        var id = publish(supplier, "Wilgenroos Afspraak");

        assertThat(overview(supplier, id).state()).isEqualTo("PUBLISHED");
        assertThat(overview(supplier, id).published()).isEqualTo("21/11/2026");
        assertThat(overview(supplier, id).confirmed()).isNull();
        assertThat(overview(supplier, id).publicPath()).isEqualTo("/oplossingen/wilgenroos-afspraak");
        assertThat(read("wilgenroos-afspraak")).hasValueSatisfying(page -> {
            assertThat(page.name()).isEqualTo("Wilgenroos Afspraak");
            assertThat(page.supplier()).isEqualTo("Wilgenroos Balie");
            assertThat(page.confirmed()).isEqualTo("21/11/2026");
            assertThat(page.fresh()).as("published, not confirmed").isTrue();
            assertThat(page.parts().getFirst().fields()).anySatisfy(field -> {
                assertThat(field.items()).containsExactly("Baliesysteem");
                assertThat(field.pages()).containsEntry("Baliesysteem", "/referentiecomponenten/baliesysteem");
            });
        });
        assertThat(platform.call(() -> published.bySlug("wilgenroos-afspraak")).orElseThrow().facets())
                .contains(new Facet(Facet.Dimension.COMPONENT, "baliesysteem"),
                        new Facet(Facet.Dimension.DELIVERY, "saas"),
                        new Facet(Facet.Dimension.HOSTING, "europese-cloud"),
                        new Facet(Facet.Dimension.DATA_LOCATION, "eu"), new Facet(Facet.Dimension.AUDIENCE, "burgers"));
    }

    @Test
    void a_draft_is_nowhere_and_what_is_missing_holds_it_back() {
        var supplier = offices.supplier("Schemerlamp");
        var id = begin(supplier, new Typed(Map.of("name", List.of("Schemerlamp Half"))));

        assertThat(offices.as(supplier, () -> deeds.submit(supplier, id))).hasSize(9);
        assertThat(overview(supplier, id).state()).isEqualTo("DRAFT");
        assertThat(overview(supplier, id).missing()).hasSize(9);
        assertThat(read("schemerlamp-half")).isEmpty();
    }

    @Test
    void a_change_of_a_published_sheet_shows_at_once_and_is_listed_until_it_was_looked_at() {
        var supplier = offices.supplier("Zilverpopulier");
        var id = publish(supplier, "Zilverpopulier Zaken");

        assertThat(save(supplier, id, Step.IDENTIFICATION, Sheets.fields("Zilverpopulier Zaken"), "summary",
                "Nu ook voor vergaderzalen")).isInstanceOf(Outcome.Kept.class);

        assertThat(read("zilverpopulier-zaken").orElseThrow().summary()).isEqualTo("Nu ook voor vergaderzalen");
        var victor = offices.reviewer();
        var review = offices.as(victor, () -> reviews.review(new Review.Id(id.value())));
        assertThat(review.isFirst()).isFalse();
        assertThat(offices.as(victor, () -> reviews.queue().changed())).extracting(Review.Waiting::name)
                .contains("Zilverpopulier Zaken");
        assertThat(offices.as(victor, () -> reviews.looked(review.id(), review.mark())))
                .isEqualTo(ReviewDesk.Decision.DONE);
        assertThat(offices.as(victor, () -> reviews.queue().changed())).extracting(Review.Waiting::name)
                .doesNotContain("Zilverpopulier Zaken");
    }

    @Test
    void what_was_not_read_is_not_published() {
        var supplier = offices.supplier("Kamperfoelie");
        var id = begin(supplier, Sheets.ten("Kamperfoelie Kassa"));
        offices.as(supplier, () -> deeds.submit(supplier, id));
        var read = read(id);
        save(supplier, id, Step.IDENTIFICATION, Sheets.fields("Kamperfoelie Kassa"), "summary", "Iets anders");

        assertThat(decide(read)).isEqualTo(ReviewDesk.Decision.CHANGED);
        assertThat(decide(read(id))).isEqualTo(ReviewDesk.Decision.DONE);
    }

    private Review read(Solution.Id id) {
        var victor = offices.reviewer();
        return offices.as(victor, () -> reviews.review(new Review.Id(id.value())));
    }

    private ReviewDesk.Decision decide(Review read) {
        var victor = offices.reviewer();
        return offices.as(victor, () -> reviews.publish(victor, read.id(), read.mark()));
    }

    @Test
    void what_the_supplier_says_of_all_meanwhile_is_not_published_unread_either() {
        var supplier = offices.supplier("Lisdodde");
        var id = begin(supplier, Sheets.ten("Lisdodde Loket"));
        offices.as(supplier, () -> deeds.submit(supplier, id));
        var read = read(id);
        offices.as(supplier, () -> facts.save(supplier, 0, new Typed(Map.of("hosting", List.of("bij-de-klant"))),
                DutchWords.DUTCH));

        assertThat(decide(read)).isEqualTo(ReviewDesk.Decision.CHANGED);
        assertThat(decide(read(id))).isEqualTo(ReviewDesk.Decision.DONE);
    }

    @Test
    void a_change_that_was_not_read_stays_on_the_list() {
        var supplier = offices.supplier("Watermunt");
        var id = publish(supplier, "Watermunt Wachtrij");
        save(supplier, id, Step.IDENTIFICATION, Sheets.fields("Watermunt Wachtrij"), "summary", "Eerst zo");
        var read = read(id);
        offices.as(supplier, () -> facts.save(supplier, 0, new Typed(Map.of("hosting", List.of("bij-de-klant"))),
                DutchWords.DUTCH));
        var victor = offices.reviewer();

        assertThat(offices.as(victor, () -> reviews.looked(read.id(), read.mark())))
                .isEqualTo(ReviewDesk.Decision.CHANGED);
        assertThat(read(id).mark()).isNotEqualTo(read.mark());
    }

    @Test
    void keeping_what_stands_there_is_no_change() {
        var supplier = offices.supplier("Zeepkruid");
        var id = begin(supplier, Sheets.ten("Zeepkruid Zalen"));
        offices.as(supplier, () -> deeds.submit(supplier, id));
        var read = read(id);
        var deedsBefore = deedsOf(id);

        assertThat(save(supplier, id, Step.IDENTIFICATION, Sheets.fields("Zeepkruid Zalen"), "summary",
                "Afspraken aan de balie, zonder wachtrij")).isInstanceOfSatisfying(Outcome.Kept.class,
                        kept -> assertThat(kept.solution().revision()).isEqualTo(1));

        assertThat(deedsOf(id)).isEqualTo(deedsBefore);
        assertThat(decide(read)).isEqualTo(ReviewDesk.Decision.DONE);
    }

    private long deedsOf(Solution.Id id) {
        return companies.look(Long.class, "select count(*) from audit_entry where subject_id = ?", id.value());
    }

    @Test
    void who_decides_second_hears_that_it_was_decided() {
        var supplier = offices.supplier("Kattenstaart");
        var id = begin(supplier, Sheets.ten("Kattenstaart Kalender"));
        offices.as(supplier, () -> deeds.submit(supplier, id));
        var read = read(id);

        assertThat(decide(read)).isEqualTo(ReviewDesk.Decision.DONE);
        assertThat(decide(read)).isEqualTo(ReviewDesk.Decision.GONE);
        var victor = offices.reviewer();
        assertThat(offices.as(victor, () -> new ReviewController(reviewPages, reviews).looked(read.id(), read.mark())))
                .isEqualTo("redirect:/beheer/oplossingen?beslist");
    }

    @Test
    void what_is_sent_back_says_why_at_its_field() {
        var supplier = offices.supplier("Meidoorn");
        var id = begin(supplier, Sheets.ten("Meidoorn Meldingen"));
        offices.as(supplier, () -> deeds.submit(supplier, id));
        var victor = offices.reviewer();
        offices.as(victor, () -> reviews.sendBack(victor, new Review.Id(id.value()), read(id).mark(),
                Map.of("summary", "Zeg voor wie het is.")));

        var page = overview(supplier, id);
        assertThat(page.state()).isEqualTo("DRAFT");
        assertThat(page.remarks()).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("Samenvatting");
            assertThat(one.why()).isEqualTo("Zeg voor wie het is.");
            assertThat(one.href()).endsWith("/identificatie#summary");
        });
    }

    @Test
    void two_people_on_one_step_do_not_overwrite_each_other() {
        var supplier = offices.supplier("Tweeluik");
        var id = begin(supplier, Sheets.ten("Tweeluik Taken"));
        var fields = Sheets.fields("Tweeluik Taken");
        var seen = offices.as(supplier, () -> steps
                .step(supplier, id, Step.IDENTIFICATION, Optional.empty(), List.of(), DutchWords.DUTCH)
                .seen());
        save(offices.colleague(supplier), id, Step.IDENTIFICATION, fields, "summary", "Van de collega");
        var mine = Sheets.with(fields, "summary", "Van mij");

        assertThat(offices.as(supplier,
                () -> desk.save(supplier, id, Step.IDENTIFICATION, seen, mine, DutchWords.DUTCH)))
                .isInstanceOf(Outcome.Conflict.class);
        var shown = offices.as(supplier,
                () -> steps.conflict(supplier, id, Step.IDENTIFICATION, mine, DutchWords.DUTCH));
        assertThat(shown.form().fields()).filteredOn(field -> field.code().equals("summary"))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.value()).isEqualTo("Van mij");
                    assertThat(field.theirs()).isEqualTo("Van de collega");
                });
        assertThat(shown.form().fields()).filteredOn(field -> field.theirs() != null).hasSize(1);
    }

    @Test
    void another_step_that_a_colleague_kept_is_no_conflict() {
        var supplier = offices.supplier("Zijspan");
        var id = begin(supplier, Sheets.ten("Zijspan Zoeker"));
        var fields = Sheets.fields("Zijspan Zoeker");
        var seen = offices.as(supplier, () -> steps
                .step(supplier, id, Step.IDENTIFICATION, Optional.empty(), List.of(), DutchWords.DUTCH)
                .seen());
        save(offices.colleague(supplier), id, Step.CLASSIFICATION, fields, "keywords", "balie");

        assertThat(offices.as(supplier, () -> desk.save(supplier, id, Step.IDENTIFICATION, seen,
                Sheets.with(fields, "summary", "Van mij"), DutchWords.DUTCH))).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void one_that_may_be_there_already_is_asked_about_first() {
        publish(offices.supplier("Lindelaan"), "Lindelaan Loket");
        var other = offices.supplier("Lindedreef");

        var outcome = offices.as(other,
                () -> desk.begin(other, Sheets.ten("Lindelaan Lokket"), false, DutchWords.DUTCH));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Known.class,
                known -> assertThat(known.alike()).singleElement()
                        .satisfies(one -> assertThat(one.path()).isEqualTo("/oplossingen/lindelaan-loket")));
        assertThat(offices.as(other, () -> desk.begin(other, Sheets.ten("Lindelaan Lokket"), true, DutchWords.DUTCH)))
                .isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void a_withdrawn_sheet_is_read_by_nobody_and_keeps_its_address() {
        var supplier = offices.supplier("Vlierbes");
        var id = publish(supplier, "Vlierbes Verhuur");

        assertThat(offices.as(supplier, () -> deeds.withdraw(supplier, id, WithdrawForm.EMPTY))).isTrue();
        assertThat(read("vlierbes-verhuur")).isEmpty();
        assertThat(offices.as(supplier, () -> deeds.resume(supplier, id))).isTrue();
        assertThat(offices.as(supplier, () -> deeds.submit(supplier, id))).isEmpty();
        var victor = offices.reviewer();
        assertThat(offices.as(victor, () -> reviews.publish(victor, new Review.Id(id.value()),
                reviews.review(new Review.Id(id.value())).mark()))).isEqualTo(ReviewDesk.Decision.DONE);
        assertThat(read("vlierbes-verhuur")).isPresent();
    }
}
