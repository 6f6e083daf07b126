package be.vlavirgem.benchmark.merging;

import static be.vlavirgem.benchmark.DutchWords.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.Readers;
import be.vlavirgem.benchmark.indicators.Step;
import be.vlavirgem.benchmark.merging.Part.Known;
import be.vlavirgem.benchmark.merging.Part.Why;
import be.vlavirgem.benchmark.merging.Part.Without;
import be.vlavirgem.benchmark.merging.Simulation.Line;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Whose figures go together: the own ones, those that others show to the reader, and open data; of one year. */
@SpringJUnitConfig(BenchmarkSlice.class)
class SimulationsTest {

    private static final int YEAR = 2095;
    /** In one region, and one elsewhere. */
    private static final String AALTER = "44084";
    private static final String DEINZE = "44083";
    private static final String LOMMEL = "72020";
    private static final List<String> COUNTED = List.of("laptops", "ict-uitgaven", "software-aandeel", "score-sec");

    @Autowired
    TestDatabase database;
    @Autowired
    Simulations simulations;
    @Autowired
    SimulationPages pages;
    @Autowired
    Readers readers;

    private Access reader;

    @BeforeEach
    void figuresOfAalter() {
        leaveNothing();
        reader = readers.in(id(AALTER), Role.AUTHORITY_READER);
        value(AALTER, "laptops", YEAR, 100, 400);
        value(AALTER, "ict-uitgaven", YEAR, 900_000, 30_000);
        value(AALTER, "software-aandeel", YEAR, 300, 900);
        value(AALTER, "score-sec", YEAR, 60, null);
        value(DEINZE, "laptops", YEAR, 7_777, 400);
    }

    @AfterEach
    void leaveNothing() {
        List.of("benchmark_shown where period > 2080", "benchmark_value where period > 2080",
                "benchmark_gap where period > 2080", "benchmark_band where period > 2080",
                "peer_group where year > 2080", "finance_amount where year > 2080")
                .forEach(rows -> sql().sql("delete from " + rows).update());
    }

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    private OrganisationId id(String nis) {
        return sql()
                .sql("select id from organisation where nis = ? and kind = 'LOCAL_AUTHORITY' and valid_until is null")
                .param(nis)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElseThrow();
    }

    private void value(String nis, String indicator, int year, int number, @Nullable Integer divisor) {
        sql().sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id, changed_at)
                values (?, ?, ?, ?, ?, 'DECLARED', 'SUBMITTED', 'QUESTION', gen_random_uuid(), '2026-01-01')
                """).params(Arrays.asList(id(nis).value(), indicator, year, number, divisor)).update();
    }

    /** All that is counted here but the score, by name. */
    private void shows(String nis, String scope, String until) {
        shown(nis, "toestellen", "laptops", 50, 100, scope, until);
        shown(nis, "uitgaven", "ict-uitgaven", 300_000, 10_000, scope, until);
        shown(nis, "uitgaven", "software-aandeel", 10, 100, scope, until);
    }

    private void shown(String nis, String theme, String indicator, int number, int divisor, String scope,
            String until) {
        sql().sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
                values (?, ?, ?, ?, ?, ?, 'DECLARED', ?, ?::date)
                """).params(id(nis).value(), theme, indicator, YEAR, number, divisor, scope, until).update();
    }

    private Simulation together(Access who, String... nis) {
        return found(who, nis).orElseThrow();
    }

    /** Empty where the reader may see nothing of that year. */
    private Optional<Simulation> found(Access who, String... nis) {
        var asked = new MergerAsked(List.of(nis), null, String.valueOf(YEAR));
        return who.scope()
                .call(() -> simulations.of(who, asked, DUTCH))
                .simulation()
                .filter(simulation -> simulation.year() == YEAR);
    }

    private static Line line(Simulation simulation, String indicator) {
        return simulation.lines()
                .stream()
                .filter(line -> line.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String parts(Simulation simulation, String indicator) {
        return String.join(" ", line(simulation, indicator).parts().stream().map(part -> switch (part) {
            case Known known -> known.number().stripTrailingZeros().toPlainString();
            case Without(Why why) -> why.name();
        }).toList());
    }

    @Test
    void whatAnotherDoesNotShowIsMissingAndNothingIsSummed() {
        var simulation = together(reader, AALTER, DEINZE);
        assertThat(parts(simulation, "laptops")).isEqualTo("100 NOT_SHARED");
        assertThat(COUNTED).allSatisfy(
                code -> assertThat(line(simulation, code).together().total()).as(code).isEmpty());
        assertThat(line(simulation, "laptops").together()).isInstanceOf(Together.Incomplete.class);
    }

    @Test
    void whatAnotherShowsGoesTogetherByTheRuleOfEach() {
        shows(DEINZE, "AUTHORITIES", "2099-01-01");
        var simulation = together(reader, AALTER, DEINZE);
        var share = line(simulation, "software-aandeel");
        assertThat(share.together()).isInstanceOf(Together.Recomputed.class);
        assertThat(share.together().total().orElseThrow()).isEqualByComparingTo("0.31");
        assertThat(line(simulation, "ict-uitgaven").together().total().orElseThrow()).isEqualByComparingTo("1200000");
        assertThat(line(simulation, "ict-uitgaven").together()
                .compared(line(simulation, "ict-uitgaven").indicator().rule())
                .orElseThrow()).isEqualByComparingTo("30");
        assertThat(line(simulation, "laptops").together()).isInstanceOf(Together.Added.class);
        assertThat(line(simulation, "score-sec").together()).isInstanceOf(Together.Beside.class);
        assertThat(parts(simulation, "score-sec")).as("of a theme it does not show").isEqualTo("60 NOT_SHARED");
        assertThat(parts(simulation, "bandbreedte")).isEqualTo("NONE NOT_SHARED");
        assertThat(parts(simulation, "ict-hardware")).as("of a theme it does show").isEqualTo("NONE NONE");
    }

    @Test
    void itCountsToWhomAndUntilWhenItIsShown() {
        shows(DEINZE, "AUTHORITIES", "2026-11-22");
        assertThat(parts(together(reader, AALTER, DEINZE), "laptops")).as("until yesterday").endsWith("NOT_SHARED");
        sql().sql("update benchmark_shown set until = '2026-11-23' where period = ?").param(YEAR).update();
        assertThat(parts(together(reader, AALTER, DEINZE), "laptops")).as("today still").isEqualTo("100 50");
        sql().sql("update benchmark_shown set scope = 'REGION' where period = ?").param(YEAR).update();
        var elsewhere = readers.in(id(LOMMEL), Role.AUTHORITY_READER);
        assertThat(found(elsewhere, DEINZE, LOMMEL)).as("another region").isEmpty();
        var neighbours = sql().sql("""
                select count(distinct region) = 1 from local_authority where organisation_id in (?, ?)
                """).params(id(AALTER).value(), id(DEINZE).value()).query(Boolean.class).single();
        assertThat(parts(together(reader, AALTER, DEINZE), "laptops"))
                .isEqualTo(neighbours ? "100 50" : "100 NOT_SHARED");
        var model = readers.in(new OrganisationId(
                sql().sql("select id from organisation where kind = 'MODEL'").query(UUID.class).single()),
                Role.AUTHORITY_READER);
        sql().sql("update benchmark_shown set scope = 'AUTHORITIES' where period = ?").param(YEAR).update();
        assertThat(found(model, DEINZE, LOMMEL)).as("no authority").isEmpty();
        sql().sql("update benchmark_shown set scope = 'PUBLIC' where period = ?").param(YEAR).update();
        assertThat(parts(together(model, DEINZE, LOMMEL), "laptops")).startsWith("50");
    }

    /** The inhabitants of the year itself are not known yet: it says of when those are that are. */
    @Test
    void itIsSaidWhenThePeopleWereCounted() {
        var known = sql().sql("select max(year) from inhabitants where organisation_id = ? and year <= ?")
                .params(id(AALTER).value(), YEAR)
                .query(Integer.class)
                .single();
        assertThat(known).isLessThan(YEAR);
        assertThat(together(reader, AALTER, DEINZE).people().year()).contains(known);
        var page = reader.scope()
                .call(() -> pages.of(reader, new MergerAsked(List.of(AALTER, DEINZE), null, String.valueOf(YEAR)),
                        DUTCH));
        assertThat(java.util.Objects.requireNonNull(page.result()).counted())
                .isEqualTo("inwoners samen, op 1 januari " + known);
        var now = new YearsAndPeople.People(id(AALTER), known, 3);
        var then = new YearsAndPeople.People(id(DEINZE), known - 1, 4);
        var people = new Simulation.People(List.of(java.util.Optional.of(now), java.util.Optional.of(then)));
        assertThat(people.year()).isEmpty();
        assertThat(people.together()).contains(7);
    }

    @Test
    void figuresOfAnotherYearAreNotAdded() {
        shows(DEINZE, "PUBLIC", "2099-01-01");
        sql().sql("update benchmark_shown set period = ? where period = ?").params(YEAR - 1, YEAR).update();
        assertThat(parts(together(reader, AALTER, DEINZE), "laptops")).isEqualTo("100 NOT_SHARED");
    }

    @Test
    void theNewOneHasAPlaceInTheClassOfAllItsPeople() {
        shows(DEINZE, "PUBLIC", "2099-01-01");
        var before = together(reader, AALTER, DEINZE);
        var people = before.people().together().orElseThrow();
        assertThat(people).as("each of the two is of class 3 or 4").isGreaterThan(35_000).isLessThan(100_000);
        var code = people >= 75_000 ? "5" : "4";
        var group = UUID.randomUUID();
        sql().sql("insert into peer_group (id, system, code, year, name) values (?, 'SIZE', ?, ?, 'groep')")
                .params(group, code, YEAR)
                .update();
        sql().sql("""
                insert into benchmark_band (period, indicator, peer_group_id, open, n, p25, median, p75, kept_at, counted_at)
                values (?, 'ict-uitgaven', ?, false, 40, 10, 15, 20, '2026-01-01', '2026-01-01')
                """).params(YEAR, group).update();
        var after = together(reader, AALTER, DEINZE);
        assertThat(after.size().orElseThrow().group().id().value()).isEqualTo(group);
        assertThat(line(after, "ict-uitgaven").place()).contains(Step.HIGHEST_QUARTER);
        assertThat(line(after, "laptops").place()).isEmpty();
    }

    @Test
    void financesOfAllAreOpenAndTheLatestReportCounts() {
        finance(DEINZE, 2091, 1, "5");
        finance(DEINZE, YEAR, 1, "40");
        finance(DEINZE, YEAR, 2, "2");
        finance(LOMMEL, YEAR, 1, "8.5");
        var simulation = together(reader, DEINZE, LOMMEL);
        assertThat(parts(simulation, "investeringen-gepland")).isEqualTo("42 8.5");
        assertThat(line(simulation, "investeringen-gepland").together().total().orElseThrow())
                .isEqualByComparingTo("50.5");
        assertThat(line(simulation, "investeringen-algemeen-bestuur").together().total().orElseThrow())
                .as("48.5 of 50.5")
                .isEqualByComparingTo("0.9603960396");
    }

    private void finance(String nis, int report, int domain, String amount) {
        sql().sql(
                "insert into finance_amount values (?, ?, 'PLAN', 'EXPENDITURE', 'INVESTMENT', ?, ?, ?::numeric, 'OF_THE_YEAR')")
                .params(id(nis).value(), YEAR, domain, report, amount)
                .update();
    }

    /** Never the side that has figures, and nobody is sent to who exists no more. */
    @Test
    void whereNothingCanBeComparedItSaysWhoseFiguresLack() {
        finance("23106", 2080, 1, "100");
        var asked = new MergerAsked(null, "2025-23106", String.valueOf(YEAR));
        var page = reader.scope().call(() -> pages.of(reader, asked, DUTCH)).result();
        assertThat(page).isNotNull();
        assertThat(page.compared()).isEqualTo(
                "Er is niets te vergelijken: over %d zijn er geen cijfers van Galmaarden, Gooik, Herne."
                        .formatted(YEAR));
        assertThat(page.closed()).contains("bestaan niet meer").doesNotContain("beheerder");
    }

    /** The successor reads what its predecessors measured as its own. */
    @Test
    void aSuccessorReplaysItsOwnMerger() {
        var merged = readers.in(id("23106"), Role.AUTHORITY_READER);
        var old = sql().sql("select id from organisation where nis in ('23023', '23024', '23032') order by nis")
                .query(UUID.class)
                .list();
        assertThat(old).hasSize(3);
        for (var one : old) {
            sql().sql("""
                    insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id, changed_at)
                    values (?, 'laptops', ?, 10, 20, 'DECLARED', 'SUBMITTED', 'QUESTION', gen_random_uuid(), '2026-01-01')
                    """).params(one, YEAR).update();
        }
        value("23106", "laptops", YEAR, 30, 60);
        var asked = new MergerAsked(null, "2025-23106", String.valueOf(YEAR));
        var seen = merged.scope().call(() -> simulations.of(merged, asked, DUTCH)).simulation().orElseThrow();
        assertThat(line(seen, "laptops").isSame()).contains(true);
        assertThat(seen.compared()).isEqualTo(1);
        var stranger = reader.scope().call(() -> simulations.of(reader, asked, DUTCH)).simulation();
        assertThat(stranger).as("nothing of that merger is open or shown").isEmpty();
    }
}
