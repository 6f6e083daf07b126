package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.indicators.Step;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestDatabase;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What one statement reads, in years nobody else uses. */
@SpringJUnitConfig(BenchmarkSlice.class)
class ComparedTableTest {

    private static final String STAFF = "ict-vte";
    private static final String OTHER = "laptops";

    @Autowired
    TestDatabase database;
    @Autowired
    ComparedTable table;
    @Autowired
    PlatformTransactionManager transactions;

    private final UUID authority = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();
    private UUID size;
    private UUID flanders;

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    @BeforeEach
    void anAuthorityInGroupsOfTwoYears() {
        List.of(authority, neighbour)
                .forEach(id -> sql()
                        .sql("insert into organisation (id, kind, name) values (?, 'LOCAL_AUTHORITY', 'Vergeleken')")
                        .param(id)
                        .update());
        group("SIZE", "3", 2090, authority);
        group("FLANDERS", "vlaanderen", 2090, authority);
        size = group("SIZE", "3", 2091, authority);
        group("SIZE_RANGE", "3-4", 2091, authority);
        group("SIZE_RANGE", "2-4", 2091, authority);
        group("SIZE", "4", 2091, neighbour);
        flanders = group("FLANDERS", "vlaanderen", 2091, authority, neighbour);
    }

    @AfterEach
    void leavesNothing() {
        List.of("benchmark_own_group where year > 2080", "benchmark_place where period > 2080",
                "benchmark_band where period > 2080",
                "benchmark_value where period > 2080", "benchmark_gap where period > 2080",
                "peer_group_member where peer_group_id in (select id from peer_group where year > 2080)",
                "peer_group where year > 2080", "organisation where name = 'Vergeleken'")
                .forEach(rows -> sql().sql("delete from " + rows).update());
    }

    private UUID group(String system, String code, int year, UUID... members) {
        var id = UUID.randomUUID();
        sql().sql("insert into peer_group (id, system, code, year, name) values (?, ?, ?, ?, 'groep')")
                .params(id, system, code, year)
                .update();
        for (var member : members) {
            sql().sql("insert into peer_group_member values (?, ?)").params(id, member).update();
        }
        return id;
    }

    private UUID found(String system, String code, int year) {
        return sql().sql("select id from peer_group where system = ? and code = ? and year = ?")
                .params(system, code, year)
                .query(UUID.class)
                .single();
    }

    private void band(UUID group, int year, int n) {
        sql().sql("""
                insert into benchmark_band (period, indicator, peer_group_id, open, n, p25, median, p75, kept_at, counted_at)
                values (?, ?, ?, false, ?, 0.1, 0.2, 0.3, '2092-01-01', '2092-01-01')
                """).params(year, STAFF, group, n).update();
    }

    private void value(UUID owner, String indicator, int year, int number, String standing) {
        sql().sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id,
                    population_year, changed_at)
                values (?, ?, ?, ?, 10000, 'DECLARED', ?, 'QUESTION', ?, 2089, '2091-10-01')
                """).params(owner, indicator, year, number, standing, owner).update();
    }

    private Compared read(Asked asked) {
        return in(authority, asked);
    }

    private Compared in(UUID organisation, Asked asked) {
        return by(Sample.access(organisation, false), asked);
    }

    private Compared by(Access access, Asked asked) {
        return access.scope()
                .call(() -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> table
                        .ofAll(access, Wish.of(asked, false, DutchWords.DUTCH), List.of(STAFF, OTHER)))));
    }

    /** A group the authority has to itself, with what it came to. */
    private UUID ownGroup(UUID owner, String system, int year) {
        var id = UUID.randomUUID();
        sql().sql(
                "insert into benchmark_own_group (organisation_id, id, system, year, name, made_at) values (?, ?, ?, ?, ?, '2092-01-01')")
                .params(Arrays.asList(owner, id, system, year, system.equals("SELECTION") ? "Kust " + id : null))
                .update();
        sql().sql("""
                insert into benchmark_own_band (organisation_id, group_id, indicator, period, open, n, p25, median, p75, kept_at, counted_at)
                values (?, ?, ?, ?, false, 16, 0.1, 0.25, 0.3, '2092-01-01', '2092-01-01')
                """).params(owner, id, STAFF, year).update();
        return id;
    }

    private static Asked nothing() {
        return new Asked(null, null, null, null, null);
    }

    private static String chosen(Compared compared) {
        return compared.chosen().map(Seat::key).orElse("none");
    }

    @Test
    void theOwnSizeIsChosenWhenEnoughOfItGaveFigures() {
        band(size, 2091, 10);
        band(flanders, 2091, 40);
        assertThat(chosen(read(nothing()))).isEqualTo("size-3");
    }

    /** By both sides at once, as the measurement does: 3-4 would be one-sided. */
    @Test
    void aSizeThatIsTooSmallIsWidenedByBothNeighbours() {
        band(size, 2091, 9);
        band(found("SIZE_RANGE", "3-4", 2091), 2091, 15);
        band(found("SIZE_RANGE", "2-4", 2091), 2091, 20);
        band(flanders, 2091, 40);
        var compared = read(nothing());
        assertThat(chosen(compared)).isEqualTo("size_range-2-4");
        assertThat(compared.seats()).extracting(Seat::system)
                .containsExactly(SeatSystem.SIZE, SeatSystem.SIZE_RANGE, SeatSystem.SIZE_RANGE, SeatSystem.FLANDERS);
    }

    @Test
    void whereNothingIsEnoughItIsAllOfFlanders() {
        band(size, 2091, 5);
        band(flanders, 2091, 7);
        assertThat(chosen(read(nothing()))).isEqualTo("flanders-vlaanderen");
    }

    @Test
    void whatWasAskedForIsChosenWhenItIsOnesOwn() {
        band(size, 2091, 12);
        band(flanders, 2091, 40);
        assertThat(chosen(read(new Asked("2091", "flanders-vlaanderen", null, null, null))))
                .isEqualTo("flanders-vlaanderen");
        assertThat(chosen(read(new Asked("2091", "size-4", null, null, null)))).isEqualTo("size-3");
    }

    @Test
    void whoIsInNoGroupIsShownAllOfFlanders() {
        band(flanders, 2091, 40);
        var stranger = UUID.randomUUID();
        sql().sql("insert into organisation (id, kind, name) values (?, 'MODEL', 'Vergeleken')")
                .param(stranger)
                .update();
        var compared = in(stranger, nothing());
        assertThat(compared.chosen().orElseThrow().member()).isFalse();
        assertThat(compared.of(STAFF).band()).isPresent();
    }

    @Test
    void theYearIsTheLastOneThatWasHandedIn() {
        band(flanders, 2091, 40);
        value(authority, STAFF, 2090, 5, "SUBMITTED");
        value(authority, STAFF, 2091, 6, "PROVISIONAL");
        var compared = read(nothing());
        assertThat(compared.year()).contains(2090);
        assertThat(compared.begun().orElseThrow().year()).isEqualTo(2091);
        assertThat(read(new Asked("2091", null, null, null, null)).year()).contains(2091);
        assertThat(read(new Asked("1999", null, null, null, null)).year()).contains(2090);
    }

    /** While the round runs. */
    @Test
    void figuresOfAYearThatWasNotCountedStandBesideTheYearBefore() {
        band(found("FLANDERS", "vlaanderen", 2090), 2090, 30);
        value(authority, STAFF, 2091, 6, "SUBMITTED");
        var compared = read(nothing());
        assertThat(compared.stand()).contains(2090);
        assertThat(compared.isBesideEarlier()).isTrue();
        assertThat(compared.of(STAFF).own().orElseThrow().numerator()).isEqualByComparingTo("6");
        assertThat(compared.of(STAFF).band().orElseThrow().n()).contains(30);
        assertThat(compared.of(STAFF).place()).isEmpty();
    }

    @Test
    void allOfAFigureIsRead() {
        band(size, 2091, 12);
        band(flanders, 2091, 40);
        value(authority, STAFF, 2091, 6, "SUBMITTED");
        value(neighbour, OTHER, 2091, 7, "SUBMITTED");
        sql().sql("insert into benchmark_place values (?, 2091, ?, ?, 3, 1, 12, '2092-01-01')")
                .params(authority, STAFF, size)
                .update();
        var figure = read(nothing()).of(STAFF);
        assertThat(figure.own().orElseThrow().quotient()).isEqualByComparingTo("0.0006");
        assertThat(figure.own().orElseThrow().populationYear()).contains(2089);
        assertThat(figure.band().orElseThrow().median()).contains(new BigDecimal("0.2"));
        assertThat(Standing.counted(figure).map(Place::rank)).contains(4);
        assertThat(read(nothing()).of(OTHER).own()).isEmpty();
    }

    @Test
    void aFigureIsReadOverTheYearsWithWhatItAdds() {
        band(size, 2091, 12);
        band(flanders, 2091, 40);
        band(found("SIZE", "3", 2090), 2090, 11);
        value(authority, STAFF, 2090, 5, "SUBMITTED");
        value(authority, STAFF, 2091, 6, "SUBMITTED");
        value(authority, OTHER, 2091, 80, "SUBMITTED");
        var access = Sample.access(authority, false);
        var compared = access.scope()
                .call(() -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> table
                        .ofOne(access, Wish.of(nothing(), false, DutchWords.DUTCH), STAFF, List.of(OTHER)))));
        assertThat(compared.series()).extracting(YearFigure::period).containsExactly(2090, 2091);
        assertThat(compared.series()).allMatch(figure -> figure.band().isPresent() && figure.own().isPresent());
        assertThat(compared.parts()).containsOnlyKeys(OTHER);
        assertThat(compared.chosen().flatMap(Seat::told)).isEqualTo(Optional.of(12));
    }

    @Test
    void groupsOfOnesOwnAreOfferedAndComparedWithWhenAskedFor() {
        band(flanders, 2091, 40);
        value(authority, STAFF, 2091, 6, "SUBMITTED");
        ownGroup(authority, "NEAREST", 2091);
        var chosen = ownGroup(authority, "SELECTION", 2091);
        ownGroup(neighbour, "NEIGHBOURS", 2091);
        assertThat(read(nothing()).seats()).extracting(Seat::key)
                .containsExactly("size-3", "size_range-2-4", "size_range-3-4", "nearest-own", "selection-" + chosen,
                        "flanders-vlaanderen");
        assertThat(chosen(read(nothing()))).isEqualTo("flanders-vlaanderen");
        var beside = read(new Asked("2091", "selection-" + chosen, null, null, null));
        assertThat(beside.chosen().orElseThrow().n()).contains(16);
        assertThat(beside.of(STAFF).band().orElseThrow().median()).contains(new BigDecimal("0.25"));
        assertThat(Standing.of(Sample.staff(), beside.of(STAFF)))
                .isEqualTo(new Standing.Placed(Step.LOWEST_QUARTER, false));
    }

    @Test
    void theNearestAreOthersEachYearAndAChoiceIsOfOne() {
        band(flanders, 2091, 40);
        band(found("FLANDERS", "vlaanderen", 2090), 2090, 30);
        ownGroup(authority, "NEAREST", 2090);
        ownGroup(authority, "NEAREST", 2091);
        var chosen = ownGroup(authority, "SELECTION", 2091);
        assertThat(bandsOver("nearest-own")).hasSize(2);
        assertThat(bandsOver("selection-" + chosen)).hasSize(1);
    }

    private List<YearFigure> bandsOver(String group) {
        var access = Sample.access(authority, false);
        var asked = new Asked(null, group, null, null, null);
        return access.scope()
                .call(() -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> table
                        .ofOne(access, Wish.of(asked, false, DutchWords.DUTCH), STAFF, List.of()))))
                .series()
                .stream()
                .filter(figure -> figure.band().isPresent())
                .toList();
    }

    @Test
    void whoWorksByDelegationIsOfferedNoneOfThem() {
        band(flanders, 2091, 40);
        ownGroup(authority, "NEAREST", 2091);
        var compared = by(Sample.access(authority, true), new Asked("2091", "nearest-own", null, null, null));
        assertThat(chosen(compared)).isEqualTo("flanders-vlaanderen");
        assertThat(compared.seats()).noneMatch(seat -> seat.system().isOwn());
    }

    @Test
    void whereNothingWasEverCountedThereIsNoYear() {
        var compared = read(nothing());
        assertThat(compared.year()).isEmpty();
        assertThat(compared.chosen()).isEmpty();
        assertThat(compared.of(STAFF)).isEqualTo(YearFigure.empty(STAFF, 0));
    }
}
