package be.vlavirgem.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.JobState;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.platform.jobs.JobsByHand;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.Optional;
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

/** A stand somebody asks for: all bands of a year whose round is over, then the places of each authority. */
@SpringJUnitConfig(BenchmarkSlice.class)
class StandJobTest {

    private static final int YEAR = 1994;
    private static final String STAFF = "ict-vte";

    @Autowired
    ApplicationContext slice;
    @Autowired
    TestDatabase database;
    @Autowired
    Jobs jobs;
    @Autowired
    StandNow stands;
    @Autowired
    People people;
    @Autowired
    AccessReader reader;
    @Autowired
    PlatformTransaction platform;

    private final OrganisationId asker = new OrganisationId(UUID.randomUUID());
    private List<UUID> authorities = List.of();

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    @Autowired
    @Qualifier("jobScheduler")
    SmartLifecycle scheduler;

    @BeforeEach
    void sixAuthoritiesInARoundThatIsOver() {
        scheduler.stop();
        var id = UUID.randomUUID();
        sql().sql("insert into organisation (id, kind, name) values (?, 'ASSOCIATION', 'Vraagt een stand')")
                .param(asker.value())
                .update();
        sql().sql("""
                insert into content_version (id, kind, code, number, state, body, created_at, published_at)
                values (:id, 'questionnaire', 'stand-job-' || left(:id::text, 8), 1, 'PUBLISHED', 'code: stand-job', now(), now())
                """).param("id", id).update();
        sql().sql("""
                insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
                values (:id, 'Lang voorbij', :year, :id, make_date(:year, 9, 1), make_date(:year, 12, 15))
                """).param("id", id).param("year", YEAR).update();
        sql().sql(
                "insert into peer_group (id, system, code, year, name) values (?, 'FLANDERS', 'vlaanderen', ?, 'groep')")
                .params(id, YEAR)
                .update();
        authorities = Stream.generate(UUID::randomUUID).limit(6).toList();
        authorities.forEach(authority -> joins(authority, id));
    }

    private void joins(UUID authority, UUID group) {
        sql().sql("insert into organisation (id, kind, name) values (?, 'LOCAL_AUTHORITY', 'Telt mee')")
                .param(authority)
                .update();
        sql().sql("insert into peer_group_member values (?, ?)").params(group, authority).update();
        sql().sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, state, standing, source, source_id, changed_at)
                values (?, ?, ?, ?, 'DECLARED', 'SUBMITTED', 'QUESTION', ?, '1994-12-01')
                """).params(authority, STAFF, YEAR, authorities.indexOf(authority) + 1, authority).update();
    }

    @AfterEach
    void leavesNothing() {
        sql().sql("delete from peer_group_member where peer_group_id in (select id from peer_group where year = ?)")
                .param(YEAR)
                .update();
        Stream.of("benchmark_crowd where period", "benchmark_family where period", "benchmark_own_group where year",
                "benchmark_place where period", "benchmark_band where period", "benchmark_value where period",
                "peer_group where year", "measurement_round where year")
                .forEach(rows -> sql().sql("delete from %s = ?".formatted(rows)).param(YEAR).update());
        sql().sql("delete from job_step where organisation_id in (select id from organisation where name = 'Telt mee')")
                .update();
        sql().sql("delete from organisation where name = 'Telt mee'").update();
    }

    private Access keeper() {
        var person = platform.call(() -> {
            var registered = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Ines", "hash");
            people.give(registered, asker, Role.VICTOR_ADMINISTRATOR);
            return registered;
        });
        return reader.read(person, Optional.empty()).orElseThrow();
    }

    private JobId ask(Access keeper) {
        return keeper.scope().call(() -> stands.ask(keeper, stands.last())).orElseThrow();
    }

    @Test
    void everybodyIsCountedAndHasAPlace() {
        var keeper = keeper();
        var job = ask(keeper);
        JobsByHand.run(slice, job);
        assertThat(sql().sql("select n from benchmark_band where period = ? and indicator = ?")
                .params(YEAR, STAFF)
                .query(Integer.class)
                .list()).containsExactly(6);
        assertThat(sql().sql("select lower from benchmark_place where period = ? order by lower")
                .param(YEAR)
                .query(Integer.class)
                .list()).containsExactly(0, 1, 2, 3, 4, 5);
        var progress = keeper.scope().call(() -> jobs.find(keeper.person(), job)).orElseThrow();
        assertThat(progress.state()).isEqualTo(JobState.FINISHED);
        assertThat(keeper.scope().call(() -> stands.latest(keeper))).contains(job);
    }

    @Test
    void whoeverSawAnEarlierStandAsksForNone() {
        var keeper = keeper();
        var seen = keeper.scope().call(stands::last);
        JobsByHand.run(slice, ask(keeper));
        assertThat(keeper.scope().call(() -> stands.ask(keeper, seen))).isEmpty();
        assertThat(keeper.scope().call(() -> stands.ask(keeper, null))).isEmpty();
    }

    @Test
    void afterItsFirstStepTheBandsAreThereAndNoPlace() {
        JobsByHand.run(slice, ask(keeper()), 1);
        assertThat(count("benchmark_band")).isOne();
        assertThat(count("benchmark_place")).isZero();
    }

    private int count(String table) {
        return sql().sql("select count(*) from %s where period = ?".formatted(table))
                .param(YEAR)
                .query(Integer.class)
                .single();
    }
}
