package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
                .containsExactly("catalog.sheet.field.certificates 2027-03-21 /leverancier/gegevens/bewijzen");
        pass(45);
        pass(1);
        pass(60);
        assertThat(told(supplier)).hasSize(2);
    }
}
