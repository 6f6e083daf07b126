package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Years pass: what is not confirmed is asked about once, and says so in public when nobody answers. */
@SpringJUnitConfig(CatalogSlice.class)
@DirtiesContext
class YearlyQuestionTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private ConfirmReminder reminder;
    @Autowired
    private ConfirmPages pages;
    @Autowired
    private SolutionList list;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    private int asked(Access supplier) {
        return JdbcClient.create(database.superuser())
                .sql("select count(*)::int from notification where type = 'sheets-still-right' and person_id = ?")
                .param(supplier.person().value())
                .query(Integer.class)
                .single();
    }

    private void pass(int days) {
        clock.forward(Duration.ofDays(days));
        reminder.remind();
    }

    @Test
    void askedOnceAYearThenOutdatedThenRightAgain() {
        var supplier = offices.supplier("Jaarring");
        var first = offering.publish(supplier, "Jaarring Register");
        offering.publish(supplier, "Jaarring Rooster");
        reminder.remind();
        assertThat(asked(supplier)).isZero();

        pass(366);
        pass(1);
        assertThat(asked(supplier)).isEqualTo(1);
        assertThat(offices.as(supplier, () -> pages.page(supplier)).due()).hasSize(2);
        assertThat(next(supplier)).containsOnly(Cell.word("catalog.solutions.next.confirm"));

        assertThat(offices.as(supplier, () -> deeds.confirm(supplier, first))).isTrue();
        pass(60);
        assertThat(outdated("jaarring-register")).isFalse();
        assertThat(outdated("jaarring-rooster")).isTrue();
        assertThat(offices.as(supplier, () -> pages.page(supplier)).due()).singleElement()
                .satisfies(line -> assertThat(line.outdated()).isTrue());
        assertThat(LocalDate.now(clock)).isAfter(LocalDate.of(2027, 12, 31));
    }

    /** What the list of the own solutions says is to be done. */
    private List<Cell> next(Access supplier) {
        return JdbcClient.create(database.superuser())
                .sql(list.rows() + " where organisation_id = ?")
                .param(supplier.organisation().value())
                .query((row, number) -> list.row(row).next())
                .list();
    }

    private boolean outdated(String slug) {
        return platform.call(() -> everybody.at(slug, Optional.empty(), DutchWords.DUTCH)).orElseThrow().outdated();
    }
}
