package be.vlavirgem.benchmark.consent;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.JobsByHand;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What is taken back is gone at once; what groups may tell no more for that hides after it, and what a consent hides hides before. */
@SpringJUnitConfig(BenchmarkSlice.class)
class WithdrawalTest {

    private static final int GIVEN = 1995;
    private static final int MISSING = 1996;

    @Autowired
    ApplicationContext slice;
    @Autowired
    TestDatabase database;
    @Autowired
    Consents consents;
    @Autowired
    Indicators indicators;
    @Autowired
    People people;
    @Autowired
    PlatformTransaction platform;
    @Autowired
    @Qualifier("jobScheduler")
    SmartLifecycle scheduler;

    private final OrganisationId owner = new OrganisationId(UUID.randomUUID());

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    @BeforeEach
    void groupsThatTellInTwoYearsOfWhichItGaveOne() {
        scheduler.stop();
        sql().sql("insert into organisation (id, kind, name) values (?, 'LOCAL_AUTHORITY', 'Neemt terug')")
                .param(owner.value())
                .update();
        Stream.of(GIVEN, MISSING).forEach(this::told);
        sql().sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, state, standing, source, source_id, changed_at)
                values (:owner, 'ict-vte', :year, 3, 'DECLARED', 'SUBMITTED', 'QUESTION', :owner, '1995-12-01')
                """).param("owner", owner.value()).param("year", GIVEN).update();
    }

    private void told(int year) {
        var id = UUID.randomUUID();
        sql().sql("""
                insert into content_version (id, kind, code, number, state, body, created_at, published_at)
                values (:id, 'questionnaire', 'withdrawal-' || left(:id::text, 8), :year, 'PUBLISHED', 'code: withdrawal', now(), now())
                """).param("id", id).param("year", year).update();
        sql().sql("""
                insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
                values (:id, 'Voorbij ' || :year, :year, :id, make_date(:year, 9, 1), make_date(:year, 12, 15))
                """).param("id", id).param("year", year).update();
        sql().sql(
                "insert into peer_group (id, system, code, year, name) values (?, 'FLANDERS', 'vlaanderen', ?, 'groep')")
                .params(id, year)
                .update();
        sql().sql("insert into peer_group_member values (?, ?)").params(id, owner.value()).update();
        sql().sql("""
                insert into benchmark_band (period, indicator, peer_group_id, open, n, p25, median, p75, kept_at, counted_at)
                values (?, 'ict-vte', ?, false, 5, 1, 2, 3, now(), now())
                """).params(year, id).update();
    }

    @AfterEach
    void leavesNothing() {
        sql().sql("delete from peer_group_member where organisation_id = ?").param(owner.value()).update();
        Stream.of(GIVEN, MISSING)
                .forEach(year -> Stream
                        .of("benchmark_crowd where period", "benchmark_band where period",
                                "benchmark_shown where period",
                                "benchmark_value where period", "peer_group where year", "measurement_round where year")
                        .forEach(rows -> sql().sql("delete from %s = ?".formatted(rows)).param(year).update()));
        sql().sql("delete from benchmark_consent where organisation_id = ?").param(owner.value()).update();
    }

    private PersonId person() {
        return platform
                .call(() -> people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Ines", "hash"));
    }

    private void give(PersonId person) {
        var theme = new Covering(indicators.themes(DutchWords.DUTCH)).declared("mensen").orElseThrow();
        TenantScope.of(owner)
                .run(() -> consents.give(owner, person, theme, Audience.PUBLIC, LocalDate.of(2027, 6, 30)));
    }

    private List<Integer> hiddenYears() {
        return sql().sql("select period from benchmark_band where hidden_because is not null and period in (?, ?)")
                .params(GIVEN, MISSING)
                .query(Integer.class)
                .list();
    }

    private void tellAgain() {
        sql().sql(
                "update benchmark_band set hidden_because = null, n = 5, p25 = 1, median = 2, p75 = 3 where period = ?")
                .param(GIVEN)
                .update();
    }

    @Test
    void whatAConsentHidesHidesWithItInTheYearsItGaveSomething() {
        give(person());
        assertThat(hiddenYears()).containsExactly(GIVEN);
        assertThat(jobs()).isEmpty();
    }

    @Test
    void whatIsTakenBackIsGoneBeforeAnythingHidesAndThatFollows() {
        var person = person();
        give(person);
        tellAgain();
        TenantScope.of(owner).run(() -> consents.withdraw(owner, person, "mensen"));
        assertThat(sql().sql("select count(*)::int from benchmark_shown where organisation_id = ?")
                .param(owner.value())
                .query(Integer.class)
                .single()).isZero();
        assertThat(hiddenYears()).isEmpty();
        assertThat(jobs()).hasSize(1);
        JobsByHand.run(slice, new JobId(jobs().getFirst()));
        assertThat(hiddenYears()).containsExactly(GIVEN);
        assertThat(sql().sql("select count(*)::int from notification where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single()).as("told of a job").isZero();
    }

    private List<UUID> jobs() {
        return sql().sql("select id from job where type = 'benchmark-hiding' and organisation_id = ?")
                .param(owner.value())
                .query(UUID.class)
                .list();
    }
}
