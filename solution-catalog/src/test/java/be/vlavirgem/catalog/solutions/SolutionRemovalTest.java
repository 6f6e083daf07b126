package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.solutions.SolutionRemoval.Outcome;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A sheet that was never published is thrown away whole; one that others know stays. */
@SpringJUnitConfig(CatalogSlice.class)
class SolutionRemovalTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private SolutionRemoval removal;
    @Autowired
    private RemovalPages pages;
    @Autowired
    private ReviewDesk reviews;
    @Autowired
    private TestDatabase database;

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    private int count(String from, UUID solution) {
        return sql().sql("select count(*)::int from " + from + " = ?").param(solution).query(Integer.class).single();
    }

    private Outcome remove(Access supplier, Solution.Id id) {
        return offices.as(supplier, () -> removal.remove(supplier, id));
    }

    @Test
    void aDraftThatWasHandedInGoesWithItsReviewAndLeavesItsDeed() {
        var supplier = offices.supplier("Prullenmand");
        var id = offering.begin(supplier, Sheets.ten("Prullenmand Proef"));
        offices.as(supplier, () -> deeds.submit(supplier, id));
        sql().sql("""
                insert into claim_proof (organisation_id, id, origin, solution_id, claim, said, shown, state, handed_in_at)
                values (?, gen_random_uuid(), gen_random_uuid(), ?, 'two-factor', '{}', false, 'WAITING', now())
                """).params(supplier.organisation().value(), id.value()).update();
        assertThat(offices.as(supplier, () -> pages.page(id, DutchWords.DUTCH))).satisfies(page -> {
            assertThat(page.isAllowed()).isTrue();
            assertThat(page.confirmation().label()).as("it is no draft now").isEqualTo("Verwijder de fiche");
        });

        assertThat(remove(supplier, id)).isEqualTo(Outcome.REMOVED);

        assertThat(count("solution where id", id.value())).isZero();
        assertThat(count("catalog_address where thing_id", id.value())).isZero();
        assertThat(count("claim_proof where solution_id", id.value())).isZero();
        assertThat(count("audit_entry where action = 'solution.removed' and subject_id", id.value())).isEqualTo(1);
        var victor = offices.reviewer();
        assertThat(offices.as(victor, () -> reviews.waits(new Review.Id(id.value())))).isFalse();
    }

    @Test
    void whatWasPublishedIsWithdrawnInstead() {
        var supplier = offices.supplier("Bewaarplaats");
        var id = offering.publish(supplier, "Bewaarplaats Boeken");
        assertThat(remove(supplier, id)).isEqualTo(Outcome.PUBLISHED);
        offices.as(supplier, () -> deeds.withdraw(supplier, id, WithdrawForm.EMPTY));
        offices.as(supplier, () -> deeds.resume(supplier, id));
        assertThat(remove(supplier, id)).isEqualTo(Outcome.PUBLISHED);
        assertThat(count("solution where id", id.value())).isEqualTo(1);
    }

    @Test
    void aDraftWithCustomersStaysAndSaysWhy() {
        var supplier = offices.supplier("Klantenkring");
        var id = offering.begin(supplier, Sheets.ten("Klantenkring Kaart"));
        var authority = sql().sql("select id from organisation where kind = 'LOCAL_AUTHORITY' limit 1")
                .query(UUID.class)
                .single();
        sql().sql(
                "insert into solution_customer (organisation_id, id, solution_id, authority_id, since, stated_at) values (?, ?, ?, ?, ?, now())")
                .params(supplier.organisation().value(), UUID.randomUUID(), id.value(), authority,
                        LocalDate.of(2024, 1, 1))
                .update();

        assertThat(remove(supplier, id)).isEqualTo(Outcome.RELIED_ON);
        assertThat(offices.as(supplier, () -> pages.page(id, DutchWords.DUTCH)).keptBy()).containsExactly("Klanten");
        assertThat(count("solution where id", id.value())).isEqualTo(1);
    }
}
