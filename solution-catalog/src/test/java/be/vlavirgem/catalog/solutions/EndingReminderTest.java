package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What ends of what a supplier published is told sixty and fourteen days ahead, once each. */
@SpringJUnitConfig(CatalogSlice.class)
@DirtiesContext
class EndingReminderTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private FactsDesk facts;
    @Autowired
    private EndingReminder reminder;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void onTheDayOfTheTests() {
        clock.setTo(LocalDateTime.of(2026, 11, 21, 12, 0));
    }

    private List<String> told(Access supplier) {
        return JdbcClient.create(database.superuser())
                .sql("select subject || ' ' || day || ' ' || path from notification where type = 'proof-ends' and person_id = ? order by created_at")
                .param(supplier.person().value())
                .query(String.class)
                .list();
    }

    private void pass(int days) {
        clock.forward(Duration.ofDays(days));
        reminder.remind();
    }

    @Test
    void aCertificateForAllSolutionsIsToldOfTwiceAndNotOnceForEachSolution() {
        var supplier = offices.supplier("Zandloper");
        offering.publish(supplier, "Zandloper Zaken");
        offering.publish(supplier, "Zandloper Zalen");
        offices.as(supplier, () -> facts.save(supplier, 0, new Typed(Map.of("certificates.certificate",
                List.of("iso27001"), "certificates.issuer", List.of("Proefkeuring"), "certificates.valid-until",
                List.of("21/03/2027"))), DutchWords.DUTCH));

        pass(59);
        assertThat(told(supplier)).isEmpty();
        pass(1);
        pass(1);
        assertThat(told(supplier))
                .containsExactly("ISO/IEC 27001 (alle oplossingen) 2027-03-21 /leverancier/gegevens/bewijzen");
        pass(45);
        pass(1);
        pass(60);
        assertThat(told(supplier)).hasSize(2);
    }

    @Test
    void whatWasRenewedIsNotToldOf() {
        var supplier = offices.supplier("Zonnebloemklok");
        offering.publish(supplier, "Zonnebloemklok Zaken");
        offices.as(supplier, () -> facts.save(supplier, 0, new Typed(Map.of("certificates.certificate",
                List.of("iso27001", "iso27001", "iso27701"), "certificates.issuer",
                List.of("Proefkeuring", "Andere keuring", "Proefkeuring"), "certificates.valid-until",
                List.of("31/12/2026", "31/12/2029", "31/12/2026"))), DutchWords.DUTCH));

        reminder.remind();

        assertThat(told(supplier)).singleElement().asString().startsWith("ISO/IEC 27701 (alle oplossingen) 2026-12-31");
    }

    @Test
    void whatEndsIsNamedWithTheSolutionItIsOfTheFirstToEndFirst() {
        var supplier = offices.supplier("Zonnewijzer");
        var plan = offering.publish(supplier, "Zonnewijzer Plan");
        var post = offering.publish(supplier, "Zonnewijzer Post");
        proven(supplier, plan, "two-factor", 50);
        proven(supplier, post, "logging", 40);

        reminder.remind();

        assertThat(told(supplier)).containsExactly(
                "Wat in het logboek komt (Zonnewijzer Post), Aanmelden in twee stappen (Zonnewijzer Plan) "
                        + today().plusDays(40) + " /leverancier/oplossingen");
    }

    /** Who hands in late is told of the last day only, never of both. */
    @Test
    void aProofThatEndsWithinFourteenDaysIsToldOfOnce() {
        var supplier = offices.supplier("Waterklok");
        var id = offering.publish(supplier, "Waterklok Wacht");
        proven(supplier, id, "two-factor", 10);
        var said = "Aanmelden in twee stappen (Waterklok Wacht) " + today().plusDays(10)
                + " /leverancier/oplossingen/" + id + "/bewijzen";

        reminder.remind();
        pass(1);
        assertThat(told(supplier)).containsExactly(said);
        pass(9);
        assertThat(told(supplier)).as("nor on its last day, nor after").containsExactly(said);
        pass(1);
        assertThat(told(supplier)).containsExactly(said);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Said, and accepted until a day to come. */
    private void proven(Access supplier, Solution.Id id, String claim, int days) {
        var sql = JdbcClient.create(database.superuser());
        sql.sql("update solution set sheet = sheet || jsonb_build_object(?::text, jsonb_build_array('verplicht')) where id = ?")
                .params(claim, id.value())
                .update();
        sql.sql("""
                insert into claim_proof (organisation_id, id, origin, solution_id, claim, said, shown, state, handed_in_at, decided_on, valid_until)
                select organisation_id, gen_random_uuid(), gen_random_uuid(), id, :claim, jsonb_build_object(:claim, sheet -> :claim), false, 'ACCEPTED', now(), :today, :until
                from solution where id = :solution
                """)
                .param("claim", claim)
                .param("solution", id.value())
                .param("today", today())
                .param("until", today().plusDays(days))
                .update();
    }
}
