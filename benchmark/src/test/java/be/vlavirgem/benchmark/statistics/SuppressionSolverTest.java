package be.vlavirgem.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** All sums that leave, of all indicators and of two stands, as equations: none of them, and no two, give a figure away. */
@SpringJUnitConfig(BenchmarkSlice.class)
class SuppressionSolverTest {

    @Autowired
    TestDatabase database;
    @Autowired
    TestClock clock;
    @Autowired
    Indicators indicators;
    @Autowired
    StandTable table;
    @Autowired
    PlatformTransaction platform;

    private JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }

    /** The round of the year is over. */
    @BeforeEach
    void open() {
        owner().sql("""
                insert into content_version (id, kind, code, number, state, body, created_at, published_at)
                select :id, 'questionnaire', 'solver', 999, 'PUBLISHED', 'code: solver', now(), now()
                where not exists (select from measurement_round where year = :year)
                """).param("id", UUID.randomUUID()).param("year", InventedYear.YEAR).update();
        owner().sql("""
                insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
                select id, 'Solver', :year, id, make_date(:year, 9, 1), make_date(:year, 12, 15) from content_version
                where code = 'solver' and not exists (select from measurement_round where year = :year)
                """).param("year", InventedYear.YEAR).update();
    }

    /**
     * Six years, as full, with gaps and with many, of which one with authorities that show a theme by name; with
     * {@code vlavirgem.solver} sixty, twenty of each.
     */
    static Stream<Arguments> years() {
        var gaps = List.of(0, 5, 30);
        var all = Boolean.getBoolean("vlavirgem.solver");
        return IntStream.rangeClosed(1, all ? 20 : 6)
                .boxed()
                .flatMap(seed -> gaps.stream()
                        .filter(missing -> all || missing.equals(gaps.get(seed % 3)))
                        .map(missing -> Arguments.of(seed, missing, seed % 4 == 0 ? 30 : 0)));
    }

    @ParameterizedTest
    @MethodSource("years")
    @CsvSource({ "21, 60, 25", "23, 93, 10" })
    void noFigureComesOutOfTheSumsOfTwoStands(int seed, int missing, int shown) {
        var year = new InventedYear(owner(), JdbcClient.create(database.loader()), JdbcClient.create(database.app()),
                declared(), seed);
        year.invent(missing);
        if (shown > 0) {
            year.show(shown);
        }
        stand(year);
        var first = year.counted();
        year.correct(seed, 6 + seed, later());
        stand(year);
        var attack = year.attack();
        var found = attack.attack();
        System.out.printf(
                "Seed %d, %d %% missing: %d values behind %d equations attacked; %d of %d sums told, of %.0f %% of who gave it%n",
                seed, missing, attack.attacked(), attack.sums(), first.told(), first.possible(), 100 * first.share());
        assertThat(found).isEmpty();
        assertThat(year.attackOfAStranger().attack()).isEmpty();
        year.forget();
        assertThat(attack.attacked()).isPositive();
        assertThat(first.told()).isGreaterThanOrEqualTo(missing > 5 ? 0 : first.possible() * 2 / 5);
    }

    private List<Indicator> declared() {
        return Sums.of(indicators.computed())
                .indicators()
                .stream()
                .filter(indicator -> indicator.rule().source() != Rule.Source.IMPORT)
                .toList();
    }

    private void stand(InventedYear year) {
        var moment = later();
        platform.run(() -> table.keepBands(InventedYear.YEAR));
        year.read(moment);
    }

    private Instant later() {
        clock.forward(Duration.ofSeconds(5));
        return clock.instant();
    }
}
