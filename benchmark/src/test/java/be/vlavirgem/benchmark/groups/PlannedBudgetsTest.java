package be.vlavirgem.benchmark.groups;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What a plan means per year, also of whom it names nothing in a year. */
@SpringJUnitConfig(BenchmarkSlice.class)
class PlannedBudgetsTest {

    private static final int REPORT = 1991;

    @Autowired
    TestDatabase database;
    @Autowired
    PlannedBudgets budgets;
    @Autowired
    PlatformTransaction platform;

    private final OrganisationId everyYear = new OrganisationId(UUID.randomUUID());
    private final OrganisationId oneYear = new OrganisationId(UUID.randomUUID());

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    @BeforeEach
    void plans() {
        authority(everyYear, "Plant elk jaar", 10);
        authority(oneYear, "Plant een keer", 100);
        plan(everyYear, REPORT, -1, 50);
        plan(everyYear, REPORT, 2, 20);
        plan(everyYear, REPORT + 1, 2, 30);
        plan(everyYear, REPORT + 1, 3, 20);
        plan(oneYear, REPORT + 1, 2, 4000);
    }

    private void authority(OrganisationId id, String name, int people) {
        sql().sql("insert into organisation (id, kind, name) values (?, 'LOCAL_AUTHORITY', ?)")
                .params(id.value(), name)
                .update();
        sql().sql("insert into inhabitants values (?, ?, ?)").params(id.value(), REPORT, people).update();
    }

    private void plan(OrganisationId id, int year, int domain, int amount) {
        sql().sql("""
                insert into finance_amount (organisation_id, year, kind, block, section, domain, report_year, amount, territory)
                values (?, ?, 'PLAN', 'EXPENDITURE', 'INVESTMENT', ?, ?, ?, 'OF_THE_YEAR')
                """).params(id.value(), year, domain, REPORT, amount).update();
    }

    @AfterEach
    void leavesNothing() {
        sql().sql("delete from finance_amount where report_year = ?").param(REPORT).update();
    }

    @Test
    void aYearOfThePlanInWhichNothingIsInvestedCounts() {
        var found = platform.call(() -> budgets.perInhabitant(REPORT));
        assertThat(found).containsEntry(everyYear, 5.0).containsEntry(oneYear, 20.0);
        assertThat(platform.call(() -> budgets.perInhabitant(REPORT - 1))).doesNotContainKey(everyYear);
    }
}
