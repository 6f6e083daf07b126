package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
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

/** What a map may show of others, in a year nobody else uses. */
@SpringJUnitConfig(BenchmarkSlice.class)
class FigureMapTest {

    private static final String STAFF = "ict-vte";
    private static final int YEAR = 2097;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    TestDatabase database;
    @Autowired
    MapTable table;
    @Autowired
    PlatformTransactionManager transactions;

    private final UUID own = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();
    private final UUID far = UUID.randomUUID();

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    @BeforeEach
    void twoRegionsOfWhichOneHides() {
        authority(own, "Kartenland");
        authority(neighbour, "Kartenland");
        authority(far, "Elders");
        band(group("FLANDERS", own, neighbour, far), "0.3");
        band(group("REGION", own, neighbour), "0.2");
        sql().sql("""
                insert into benchmark_band (period, indicator, peer_group_id, hidden_because, open, kept_at) values (?, ?, ?, 'FEW', false, '2092-01-01')
                """).params(YEAR, STAFF, group("REGION", far)).update();
    }

    private static final Reach AUTHORITY = new Reach(List.of("REGION", "AUTHORITIES", "PUBLIC"));
    private static final Reach PUBLIC = new Reach(List.of("PUBLIC"));

    @AfterEach
    void leavesNothing() {
        List.of("benchmark_shown where period > 2096", "benchmark_band where period > 2096",
                "benchmark_value where period > 2096", "finance_amount where year > 2096",
                "peer_group_member where peer_group_id in (select id from peer_group where year > 2096)",
                "peer_group where year > 2096",
                "inhabitants where organisation_id in (select id from organisation where name = 'Gekaart')",
                "local_authority where organisation_id in (select id from organisation where name = 'Gekaart')",
                "organisation where name = 'Gekaart'").forEach(rows -> sql().sql("delete from " + rows).update());
    }

    private void authority(UUID id, String region) {
        sql().sql("insert into organisation (id, kind, name) values (?, 'LOCAL_AUTHORITY', 'Gekaart')")
                .param(id)
                .update();
        sql().sql("""
                insert into local_authority (organisation_id, province_nis, district, region, centre_city, area_km2, latitude, longitude, post_codes)
                values (?, '10000', 'x', ?, false, 10, 51, 4, '{}')
                """).params(id, region).update();
    }

    private UUID group(String system, UUID... members) {
        var id = UUID.randomUUID();
        sql().sql("insert into peer_group (id, system, code, year, name) values (?, ?, ?, ?, 'groep')")
                .params(id, system, id.toString().substring(0, 8), YEAR)
                .update();
        for (var member : members) {
            sql().sql("insert into peer_group_member values (?, ?)").params(id, member).update();
        }
        return id;
    }

    private void band(UUID group, String median) {
        sql().sql("""
                insert into benchmark_band (period, indicator, peer_group_id, open, n, p25, median, p75, kept_at, counted_at)
                values (?, ?, ?, false, 12, 0.1, ?, 0.9, '2092-01-01', '2092-01-01')
                """).params(YEAR, STAFF, group, new BigDecimal(median)).update();
    }

    private void shown(UUID owner, String scope, LocalDate until) {
        sql().sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
                values (?, 'mensen', ?, ?, 7, 10, 'DECLARED', ?, ?)
                """).params(owner, STAFF, YEAR, scope, until).update();
    }

    private void value(String standing) {
        sql().sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id, changed_at)
                values (?, ?, ?, 5, 10, 'DECLARED', ?, 'QUESTION', ?, '2091-10-01')
                """).params(own, STAFF, YEAR, standing, own).update();
    }

    private MapFigures read() {
        return read(AUTHORITY);
    }

    private MapFigures read(Reach reach) {
        var reader = new OrganisationId(own);
        return TenantScope.of(reader)
                .call(() -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(
                        _ -> table.declared(reader, STAFF, PeerSystem.REGION, Optional.of(YEAR), TODAY, reach))));
    }

    private List<UUID> named() {
        return read().named().stream().map(MapFigures.Named::organisation).toList();
    }

    @Test
    void areasTellTheirMedianOrThatTheyHideIt() {
        var areas = read().areas();
        assertThat(areas).hasSize(2);
        assertThat(areas).filteredOn(area -> area.members().contains(own)).singleElement().satisfies(area -> {
            assertThat(area.median()).contains(new BigDecimal("0.2"));
            assertThat(area.members()).containsExactlyInAnyOrder(own, neighbour);
        });
        assertThat(areas).filteredOn(area -> area.members().contains(far)).singleElement().satisfies(area -> {
            assertThat(area.median()).isEmpty();
            assertThat(area.hidden()).isTrue();
        });
    }

    @Test
    void theOwnFigureIsOnItOnceItWasHandedIn() {
        value("PROVISIONAL");
        assertThat(named()).isEmpty();
        sql().sql("update benchmark_value set standing = 'SUBMITTED' where period = ?").param(YEAR).update();
        assertThat(read().named()).singleElement()
                .satisfies(one -> assertThat(one.quotient()).isEqualByComparingTo("0.5"));
    }

    @Test
    void whoSharesWithItsRegionIsOnTheMapOfItsRegionOnly() {
        shown(neighbour, "REGION", TODAY);
        shown(far, "REGION", TODAY);
        assertThat(named()).containsExactly(neighbour);
    }

    /** Who reads by delegation is no authority, whatever it reads for. */
    @Test
    void byDelegationOnlyWhoSharesWithEverybodyIsOnTheMap() {
        shown(neighbour, "REGION", TODAY);
        shown(far, "AUTHORITIES", TODAY);
        assertThat(read(PUBLIC).named()).isEmpty();
        sql().sql("update benchmark_shown set scope = 'PUBLIC' where organisation_id = ?").param(far).update();
        assertThat(read(PUBLIC).named()).extracting(MapFigures.Named::organisation).containsExactly(far);
    }

    @Test
    void whoIsNoAuthoritySeesNobody() {
        shown(neighbour, "REGION", TODAY);
        shown(far, "AUTHORITIES", TODAY);
        sql().sql("update organisation set kind = 'GOVERNMENT' where id = ?").param(own).update();
        assertThat(named()).isEmpty();
    }

    @Test
    void whoSharesWithAuthoritiesOrEverybodyIsOnEveryMapUntilItsLastDay() {
        shown(neighbour, "PUBLIC", TODAY);
        shown(far, "AUTHORITIES", TODAY);
        assertThat(named()).containsExactlyInAnyOrder(neighbour, far);
        sql().sql("update benchmark_shown set until = ? where organisation_id = ?")
                .params(TODAY.minusDays(1), far)
                .update();
        assertThat(named()).containsExactly(neighbour);
        sql().sql("delete from benchmark_shown where organisation_id = ?").param(neighbour).update();
        assertThat(named()).isEmpty();
    }

    @Test
    void ofOpenDataEachHasItsOwnByTheLatestReport() {
        sql().sql("insert into inhabitants (organisation_id, year, count) values (?, 2025, 1000)").param(own).update();
        amount(own, 1, 2090, 500);
        amount(own, 1, 2091, 900);
        amount(own, 2, 2091, 100);
        var rule = Sample.open("plan-uitgaven-investering", Rule.Per.INHABITANT);
        assertThat(open(rule, true)).singleElement()
                .satisfies(one -> assertThat(one.quotient()).isEqualByComparingTo("1"));
        amount(far, 2, 2091, 50);
        assertThat(open(rule, true)).as("whose inhabitants nobody knows").hasSize(1);
        var oneDomain = Sample.open("plan-uitgaven-investering-2", Rule.Per.NOTHING);
        assertThat(open(oneDomain, false)).extracting(one -> one.quotient().intValue())
                .containsExactlyInAnyOrder(100, 50);
    }

    private List<MapFigures.Named> open(Rule rule, boolean perInhabitant) {
        var reader = new OrganisationId(far);
        return TenantScope.of(reader)
                .call(() -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(_ -> table.open(OpenAmounts.of(rule).orElseThrow(), perInhabitant, Optional.of(YEAR),
                                TODAY))))
                .named();
    }

    private void amount(UUID owner, int domain, int report, int euros) {
        sql().sql("""
                insert into finance_amount (organisation_id, year, kind, block, section, domain, report_year, amount, territory)
                values (?, ?, 'PLAN', 'EXPENDITURE', 'INVESTMENT', ?, ?, ?, 'OF_TODAY')
                """).params(owner, YEAR, domain, report, euros).update();
    }
}
