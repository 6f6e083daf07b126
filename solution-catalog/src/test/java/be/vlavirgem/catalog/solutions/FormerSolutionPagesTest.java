package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.solutions.FormerSolutionPages.Nothing;
import be.vlavirgem.catalog.solutions.FormerSolutionPages.Withdrawn;
import be.vlavirgem.catalog.suppliers.Companies;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Who follows an address of before hears what became of it, and nothing of what never was shown. */
@SpringJUnitConfig(CatalogSlice.class)
class FormerSolutionPagesTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private Companies companies;
    @Autowired
    private FormerSolutionPages former;

    private FormerSolutionPages.Found at(String slug) {
        return TenantScope.none().call(() -> former.at(slug));
    }

    @Test
    void what_was_withdrawn_says_by_whom_and_what_that_one_offers_today() {
        var company = companies.admitted(371, "Boomvalk Software");
        var supplier = offices.editor(company);
        var gone = offering.publish(supplier, "Boomvalk Agenda");
        offering.publish(supplier, "Boomvalk Planning");
        assertThat(offices.as(supplier, () -> deeds.withdraw(supplier, gone, WithdrawForm.EMPTY))).isTrue();

        assertThat(at("boomvalk-agenda")).isInstanceOfSatisfying(Withdrawn.class, page -> {
            assertThat(page.name()).isEqualTo("Boomvalk Agenda");
            assertThat(page.supplier()).isNotNull()
                    .satisfies(known -> assertThat(known.name()).isEqualTo("Boomvalk Software"));
            assertThat(page.others()).extracting(SupplierSolutions.Line::href)
                    .containsExactly("/oplossingen/boomvalk-planning");
        });
        assertThat(at("boomvalk-planning")).isInstanceOf(Nothing.class);
    }

    @Test
    void it_says_why_and_what_stands_in_its_place_today() {
        var supplier = offices.editor(companies.admitted(374, "Sperwer Software"));
        var other = offices.editor(companies.admitted(375, "Havik Software"));
        var gone = offering.publish(supplier, "Sperwer Agenda");
        var silent = offering.publish(supplier, "Sperwer Archief");
        var next = offering.publish(supplier, "Sperwer Planning");
        offering.publish(other, "Havik Agenda");
        withdraw(supplier, gone, new WithdrawForm(" Planning doet het voortaan. ", "sperwer-planning"));
        withdraw(supplier, silent, new WithdrawForm("", "havik-agenda"));

        assertThat(at("sperwer-agenda")).isInstanceOfSatisfying(Withdrawn.class, page -> {
            assertThat(page.reason()).isEqualTo("Planning doet het voortaan.");
            assertThat(page.instead())
                    .isEqualTo(new FormerSolutionPages.Instead("Sperwer Planning", "/oplossingen/sperwer-planning"));
        });
        assertThat(at("sperwer-archief")).isInstanceOfSatisfying(Withdrawn.class, page -> {
            assertThat(page.reason()).isEmpty();
            assertThat(page.instead()).as("of another supplier").isNull();
        });
        assertThat(offices.as(supplier, () -> deeds.explain(supplier, gone, new WithdrawForm("Anders.",
                "sperwer-planning")))).isTrue();
        assertThat(at("sperwer-agenda")).isInstanceOfSatisfying(Withdrawn.class,
                page -> assertThat(page.reason()).isEqualTo("Anders."));
        assertThat(offices.as(supplier, () -> deeds.explain(supplier, next, WithdrawForm.EMPTY))).as("still shown")
                .isFalse();
        withdraw(supplier, next, WithdrawForm.EMPTY);
        assertThat(at("sperwer-agenda")).isInstanceOfSatisfying(Withdrawn.class,
                page -> assertThat(page.instead()).as("itself withdrawn").isNull());
    }

    private void withdraw(Access supplier, Solution.Id id, WithdrawForm why) {
        assertThat(offices.as(supplier, () -> deeds.withdraw(supplier, id, why))).isTrue();
    }

    @Test
    void a_reason_is_not_needed_and_not_long() {
        assertThat(new WithdrawForm(null, null).fault()).isEmpty();
        assertThat(new WithdrawForm("a".repeat(500), null).fault()).isEmpty();
        assertThat(new WithdrawForm("a".repeat(501), null).fault()).contains("catalog.solutions.withdraw.fault.long");
    }

    @Test
    void of_a_supplier_that_ended_nothing_more_is_told() {
        var company = companies.admitted(372, "Slechtvalk Software");
        var supplier = offices.editor(company);
        offering.publish(supplier, "Slechtvalk Agenda");
        withdraw(supplier, offering.publish(supplier, "Slechtvalk Archief"), new WithdrawForm("Wij stoppen.", ""));
        assertThat(companies.end(company)).isTrue();

        assertThat(at("slechtvalk-archief")).isInstanceOfSatisfying(Withdrawn.class,
                page -> assertThat(page.reason()).isEmpty());

        assertThat(at("slechtvalk-agenda")).isInstanceOfSatisfying(Withdrawn.class, page -> {
            assertThat(page.supplier()).isNull();
            assertThat(page.others()).isEmpty();
        });
    }

    @Test
    void a_draft_that_was_handed_in_and_an_address_of_nothing_are_the_same() {
        var supplier = offices.editor(companies.admitted(373, "Torenvalk Software"));
        var draft = offering.begin(supplier, Sheets.ten("Torenvalk Agenda"));
        assertThat(offices.as(supplier, () -> deeds.submit(supplier, draft))).isEmpty();

        assertThat(at("torenvalk-agenda")).isEqualTo(new Nothing());
        assertThat(at("wat-nooit-bestond")).isEqualTo(new Nothing());
    }
}
