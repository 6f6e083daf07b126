package be.vlavirgem.benchmark.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.finance.BlockYear.Own;
import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.chart.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What pages read of finances: what counts as a whole block, whose it is, and where the middle of others is. */
@SpringJUnitConfig(BenchmarkSlice.class)
class FinanceProfilesTest {

    private static final String AALST = "41002";
    private static final String GENT = "44021";
    private static final String PAJOTTEGEM = "23106";
    private static final List<String> ITS_PREDECESSORS = List.of("23023", "23024", "23032");
    private static final int YEAR = 2024;

    @Autowired
    private FinanceProfiles profiles;
    @Autowired
    private PlatformTransaction transaction;
    @Autowired
    private TestDatabase database;

    private Ledger ledger;

    @BeforeEach
    void nothingWasBrought() {
        ledger = new Ledger(database);
        ledger.burn();
    }

    @AfterEach
    void leavesNothing() {
        ledger.burn();
    }

    private static Chosen accounts(Section section) {
        return new Chosen(Bookkeepers.AUTHORITIES, YEAR, Kind.ACCOUNT, section, Block.EXPENDITURE);
    }

    private List<BlockYear> blocks(String nis, Chosen chosen) {
        return transaction.call(() -> profiles.blocks(chosen, ledger.authority(nis)));
    }

    private Own own(String nis, Chosen chosen) {
        var found = blocks(nis, chosen);
        assertThat(found).hasSize(1);
        return found.getFirst().own().orElseThrow();
    }

    /** Of their own size class in the year nearest to that of the amounts. */
    private List<String> classmates(String nis) {
        return JdbcClient.create(database.superuser()).sql("""
                select nis from organisation join peer_group_member as member on member.organisation_id = organisation.id
                where peer_group_id = (select id from peer_group join peer_group_member on peer_group_id = id
                                       where system = 'SIZE' and year = ? and organisation_id = ?) and nis <> ? order by nis
                """).params(YEAR, ledger.authority(nis).value(), nis).query(String.class).list();
    }

    @Test
    void theMiddleIsOfTheOwnSizeClassAndOfAllPerInhabitant() {
        var peers = classmates(AALST);
        ledger.each(AALST, YEAR, "ACCOUNT", "EXPENDITURE", 100);
        ledger.each(peers.get(0), YEAR, "ACCOUNT", "EXPENDITURE", 200);
        ledger.each(peers.get(1), YEAR, "ACCOUNT", "EXPENDITURE", 300);
        ledger.each("11004", YEAR, "ACCOUNT", "EXPENDITURE", 1000);
        assertThat(peers).doesNotContain("11004");
        var found = blocks(AALST, accounts(Section.WHOLE)).getFirst();
        assertThat(found.ownPerInhabitant()).contains(100.0);
        assertThat(found.peers()).isEqualTo(new Band(150, 200, 250, 3));
        assertThat(found.all()).isEqualTo(new Band(175, 250, 475, 4));
    }

    @Test
    void planAndAccountsAreNeverReadTogether() {
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", 10);
        ledger.writes(AALST, YEAR, "PLAN", "EXPENDITURE", 20);
        assertThat(own(AALST, accounts(Section.WHOLE)).euros()).isEqualByComparingTo("10");
        assertThat(own(AALST, accounts(Section.WHOLE).as(Kind.PLAN)).euros()).isEqualByComparingTo("20");
        assertThat(transaction.call(() -> profiles.brought(Bookkeepers.AUTHORITIES, ledger.authority(GENT))).volumes())
                .hasSize(2)
                .noneMatch(Brought.Volume::own);
    }

    @Test
    void ofSeveralReportsTheLatestCountsWithAllItsPolicyDomains() {
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", "INVESTMENT", 1, 2020, 5);
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", "INVESTMENT", 3, 2020, 7);
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", "INVESTMENT", 1, 2024, 40);
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", "INVESTMENT", 2, 2024, 60);
        var chosen = accounts(Section.INVESTMENT);
        assertThat(own(AALST, chosen).euros()).isEqualByComparingTo("100");
        assertThat(transaction.call(() -> profiles.domains(chosen, ledger.authority(AALST))))
                .extracting(DomainAmount::domain, amount -> amount.euros().intValue())
                .containsExactly(tuple(1, 40),
                        tuple(2, 60));
    }

    @Test
    void aBlockIsWholeOnlyWithItsThreeParts() {
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", "OPERATING", FinanceLine.ALL, YEAR, 70);
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", "INVESTMENT", FinanceLine.ALL, YEAR, 20);
        assertThat(blocks(AALST, accounts(Section.WHOLE))).isEmpty();
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", "FINANCING", FinanceLine.ALL, YEAR, 10);
        assertThat(own(AALST, accounts(Section.WHOLE)).euros()).isEqualByComparingTo("100");
        assertThat(own(AALST, accounts(Section.OPERATING)).euros()).isEqualByComparingTo("70");
    }

    @Test
    void whatIsOwedHasNoParts() {
        ledger.writes(AALST, YEAR, "ACCOUNT", "DEBT", 900);
        assertThat(own(AALST, accounts(Section.INVESTMENT)).euros()).isEqualByComparingTo("900");
    }

    @Test
    void inhabitantsAreOfTheYearOrOfTheNearestThatIsKnown() {
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", 1_000_000);
        assertThat(own(AALST, accounts(Section.WHOLE)).counted()).contains(YEAR);
        ledger.burn();
        ledger.writes(AALST, 2031, "ACCOUNT", "EXPENDITURE", 1_000_000);
        var later = own(AALST, accounts(Section.WHOLE));
        assertThat(later.counted().orElseThrow()).isBetween(2025, 2026);
        assertThat(later.inhabitants()).contains(ledger.inhabitants(AALST, 2031));
    }

    @Test
    void beforeItBeganAnAuthorityHasWhatAllThoseHadTogetherThatBecameIt() {
        ledger.writes(PAJOTTEGEM, 2025, "ACCOUNT", "EXPENDITURE", 500);
        ITS_PREDECESSORS.subList(0, 2).forEach(nis -> ledger.writes(nis, YEAR, "ACCOUNT", "EXPENDITURE", 100));
        assertThat(then().own()).as("one is missing").isEmpty();
        ledger.writes(ITS_PREDECESSORS.get(2), YEAR, "ACCOUNT", "EXPENDITURE", 50);
        var own = then().own().orElseThrow();
        assertThat(own.euros()).isEqualByComparingTo(BigDecimal.valueOf(250));
        assertThat(own.before()).contains("Galmaarden, Gooik, Herne");
        assertThat(own.inhabitants())
                .contains(ITS_PREDECESSORS.stream().mapToInt(nis -> ledger.inhabitants(nis, YEAR)).sum());
    }

    /** Of whom nobody knows how many live there counts as unknown, not as nobody. */
    @Test
    void withoutTheInhabitantsOfOneOfThemThereIsNothingPerInhabitant() {
        ITS_PREDECESSORS.forEach(nis -> ledger.writes(nis, YEAR, "ACCOUNT", "EXPENDITURE", 100));
        var counted = ledger.uncounts(ITS_PREDECESSORS.getFirst());
        try {
            assertThat(then().own().orElseThrow().inhabitants()).isEmpty();
        } finally {
            counted.run();
        }
    }

    private BlockYear then() {
        return blocks(PAJOTTEGEM, accounts(Section.WHOLE)).stream()
                .filter(each -> each.year() == YEAR)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofAnotherKindOfAuthorityThereIsNothing() {
        ledger.writes(AALST, YEAR, "ACCOUNT", "EXPENDITURE", 10);
        assertThat(transaction.call(() -> profiles.brought(Bookkeepers.PROVINCES, ledger.authority(AALST))).isEmpty())
                .isTrue();
    }

    @Test
    void theMapHasEverybodyOfTheBlockAndYear() {
        ledger.each(AALST, YEAR, "ACCOUNT", "EXPENDITURE", 100);
        ledger.each(GENT, YEAR, "ACCOUNT", "EXPENDITURE", 300);
        ledger.each(GENT, YEAR, "ACCOUNT", "DEBT", 900);
        ledger.each(GENT, YEAR + 1, "ACCOUNT", "EXPENDITURE", 400);
        var found = transaction.call(() -> profiles.spent(accounts(Section.WHOLE)));
        assertThat(found).extracting(one -> Map.entry(one.organisation(), one.perInhabitant()))
                .containsExactlyInAnyOrder(Map.entry(ledger.authority(AALST), 100.0),
                        Map.entry(ledger.authority(GENT), 300.0));
        assertThat(found.getFirst().today()).isFalse();
    }
}
