package be.vlavirgem.benchmark.finance;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.benchmark.values.ImportedValues;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The invented finances of the demo: of nearly all, sound in themselves, once, and quickly. */
@SpringJUnitConfig(BenchmarkSlice.class)
class DemoFinancesTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Autowired
    private FinanceAmounts amounts;
    @Autowired
    private ImportedValues values;
    @Autowired
    private FinanceProfiles profiles;
    @Autowired
    private Organisations organisations;
    @Autowired
    private PlatformTransaction transaction;
    @Autowired
    private Clock clock;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    @AfterEach
    void nothingWasBrought() {
        new Ledger(database).burn();
    }

    private long count() {
        return JdbcClient.create(database.superuser())
                .sql("select count(*) from finance_amount")
                .query(Long.class)
                .single();
    }

    @Test
    void theDemoIsFilledOnceAndAtOnce() {
        var demo = new DemoFinances(amounts, values, organisations, transaction, clock);
        var begun = System.nanoTime();
        demo.prepare();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var filled = count();
        System.out.printf("%d amounts of the demo in %d ms%n", filled, took.toMillis());
        assertThat(took).isLessThan(LONGEST);
        demo.prepare();
        assertThat(count()).isEqualTo(filled).isBetween(30_000L, 60_000L);

        var own = new Ledger(database).authority("41002");
        var chosen = new Chosen(Bookkeepers.AUTHORITIES, 2025, Kind.ACCOUNT, Section.WHOLE, Block.EXPENDITURE);
        var reading = System.nanoTime();
        var blocks = transaction.call(() -> profiles.blocks(chosen, own));
        System.out.printf("%d blocks read in %d ms%n", blocks.size(),
                Duration.ofNanos(System.nanoTime() - reading).toMillis());
        assertThat(blocks).filteredOn(block -> block.year() == 2025)
                .hasSize(Block.values().length)
                .allSatisfy(block -> assertThat(block.all().n()).isBetween(250, 284));
    }

    @Test
    void whatIsSpentIsTheSumOfItsDomainsAndWhatIsLeftIsTheDifference() {
        var authority = transaction.call(() -> organisations.localAuthoritiesOn(clock.instant()
                .atZone(clock.getZone())
                .toLocalDate())
                .stream()
                .filter(each -> each.nis().equals(new NisCode("41002")))
                .findFirst()
                .orElseThrow());
        var ledger = new DemoLedger(authority, 2025, Kind.ACCOUNT);
        assertThat(ledger.amounts().toList()).isEqualTo(ledger.amounts().toList()).hasSize(19);
        assertThat(sum(ledger, line -> line.post().block() == Block.REVENUE && line.post().section() == Section.WHOLE)
                .subtract(sum(ledger,
                        line -> line.post().block() == Block.EXPENDITURE && line.post().section() == Section.WHOLE)))
                .isEqualByComparingTo(sum(ledger, line -> line.post().block() == Block.BALANCE));
    }

    /** Those that merged on 1 January 2025 had planned that year as well; what they became has just that together. */
    @Test
    void mergedAuthoritiesHaveWhatThoseBeforeThemHadPlanned() {
        new DemoFinances(amounts, values, organisations, transaction, clock).prepare();
        var pairs = JdbcClient.create(database.superuser()).sql("""
                select merged.organisation_id,
                       sum(before.numerator) = max(merged.numerator)
                       and count(*) = (select count(*) from organisation where successor_id = merged.organisation_id) as same
                from benchmark_value as merged
                join organisation on organisation.successor_id = merged.organisation_id
                join benchmark_value as before on before.organisation_id = organisation.id
                    and (before.indicator, before.period) = (merged.indicator, merged.period)
                where merged.indicator = 'investeringen-gepland' and merged.period = 2025 and merged.source = 'IMPORT'
                group by merged.organisation_id
                """).query((row, _) -> row.getBoolean("same")).list();
        System.out.printf("%d mergers replayed in the demo%n", pairs.size());
        assertThat(pairs).hasSize(13).doesNotContain(false);
    }

    private static BigDecimal sum(DemoLedger ledger, Predicate<FinanceLine> which) {
        return ledger.amounts()
                .filter(amount -> which.test(amount.line()))
                .map(FinanceAmount::euros)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
