package be.vlavirgem.platform.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(PlatformSlice.class)
class UsageCountsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId INES = new PersonId(new UUID(0, 1));
    private static final PersonId BRAM = new PersonId(new UUID(0, 2));

    private final UsageTable table;
    private final TestClock clock;
    private final JdbcClient owner;
    private final OrganisationId organisation;
    private UsageCounts counts;

    @Autowired
    UsageCountsTest(UsageTable table, TestClock clock, TestDatabase database) {
        this.table = table;
        this.clock = clock;
        this.owner = JdbcClient.create(database.owner());
        this.organisation = new OrganisationId(
                owner.sql("select id from organisation where nis = '41002'").query(UUID.class).single());
    }

    @BeforeEach
    void nothingCountedYet() {
        owner.sql("truncate usage_day, usage_day_person").update();
        clock.setTo(TODAY);
        counts = new UsageCounts(table, clock);
    }

    @Test
    void aPersonIsCountedOncePerDayAndEachActionAlways() {
        Stream.of(INES, INES, BRAM).forEach(person -> counts.count("maturity", organisation, person));
        counts.write();
        assertThat(rows()).containsExactly("2026-11-21 maturity 2 3");
        counts.count("maturity", organisation, INES);
        counts.count("web", organisation, INES);
        counts.write();
        assertThat(rows()).containsExactly("2026-11-21 maturity 2 4", "2026-11-21 web 1 1");
        clock.setTo(TODAY.plusDays(1));
        counts.count("maturity", organisation, INES);
        counts.write();
        assertThat(rows()).contains("2026-11-21 maturity 2 4", "2026-11-22 maturity 1 1");
    }

    @Test
    void whoWasCountedIsForgottenAfterTwoDays() {
        counts.count("maturity", organisation, INES);
        counts.write();
        clock.setTo(TODAY.plusDays(2));
        counts.count("maturity", organisation, BRAM);
        counts.write();
        assertThat(owner.sql("select person_id from usage_day_person").query(UUID.class).list())
                .containsExactly(BRAM.value());
    }

    @Test
    void whatIsStillInMemoryIsWrittenAtTheStop() {
        counts.start();
        counts.count("maturity", organisation, INES);
        counts.stop();
        assertThat(rows()).containsExactly("2026-11-21 maturity 1 1");
        assertThat(counts.isRunning()).isFalse();
    }

    /** The web server finishes its last requests in a phase near the highest; phases stop from high to low. */
    @Test
    void itStopsAfterTheWebServer() {
        assertThat(counts.getPhase()).isLessThan(SmartLifecycle.DEFAULT_PHASE - 10_000);
    }

    @Test
    void nothingIsLostWhenTwoThreadsCountAndOneWrites() {
        var counting = Stream.of(INES, BRAM)
                .map(person -> CompletableFuture.runAsync(() -> IntStream.range(0, 3_000)
                        .forEach(action -> counts.count("maturity", organisation, person)), Thread.ofPlatform()::start))
                .toList();
        while (counting.stream().anyMatch(thread -> !thread.isDone())) {
            counts.write();
        }
        counts.write();
        assertThat(rows()).containsExactly("2026-11-21 maturity 2 6000");
    }

    @Test
    void nothingIsLostWhenTheDatabaseIsAwayForAWhile() {
        counts.count("maturity", organisation, INES);
        owner.sql("alter table usage_day rename to usage_day_away").update();
        assertThatThrownBy(counts::write).hasMessageContaining("usage_day");
        owner.sql("alter table usage_day_away rename to usage_day").update();
        counts.count("maturity", organisation, INES);
        counts.write();
        assertThat(rows()).containsExactly("2026-11-21 maturity 1 2");
    }

    private List<String> rows() {
        return owner.sql("select concat_ws(' ', day, module, people, actions) from usage_day order by day, module")
                .query(String.class)
                .list();
    }
}
