package be.vlavirgem.benchmark.merging;

import static be.vlavirgem.benchmark.DutchWords.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.Readers;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.importing.ImportBatch;
import be.vlavirgem.platform.importing.Imports;
import be.vlavirgem.platform.jobs.JobsByHand;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The mergers of 2025 once more: on imported investments, those before them come together to what the merged one has. */
@SpringJUnitConfig(BenchmarkSlice.class)
class MergerReplayTest {

    private static final Path SAMPLE = Path.of(System.getProperty("vlavirgem.root", ".."),
            "../shared/samples/finance/investeringen_beleidsdomein.tsv");
    private static final String INVESTED = "investeringen-gepland";
    private static final int MERGERS = 13;
    /** Four years of each; one municipality lacks one. */
    private static final int PAIRS = MERGERS * 4 - 1;

    @Autowired
    private Imports imports;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Simulations simulations;
    @Autowired
    private Readers readers;
    @Autowired
    private ApplicationContext slice;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private TestDatabase database;

    private Access keeper;
    private Access reader;

    @BeforeEach
    void nothingWasBrought() {
        forgetWhatWasBrought();
        var homes = TenantScope.none()
                .call(() -> new TransactionTemplate(transactions).execute(_ -> List.of(
                        organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow(),
                        organisations.withNis(new NisCode("41002"), LocalDate.of(2026, 11, 23)).orElseThrow())));
        keeper = readers.in(homes.getFirst(), Role.VICTOR_ADMINISTRATOR);
        reader = readers.in(homes.getLast(), Role.AUTHORITY_READER);
    }

    @AfterEach
    void forgetWhatWasBrought() {
        JdbcClient.create(database.superuser()).sql("delete from finance_amount").update();
    }

    private void bring(String target, byte[] file) {
        var upload = keeper.scope().call(() -> imports.upload(keeper, target, "proef.csv", file));
        assertThat(upload).isInstanceOf(Imports.Upload.Taken.class);
        var id = ((Imports.Upload.Taken) upload).id();
        var batch = keeper.scope().call(() -> imports.find(id)).orElseThrow();
        assertThat(batch.counts().refused()).as(target).isZero();
        var started = keeper.scope().call(() -> imports.apply(keeper, id, false));
        JobsByHand.run(slice, ((Imports.Application.Started) started).job());
        assertThat(keeper.scope().call(() -> imports.find(id)).orElseThrow().state())
                .isEqualTo(ImportBatch.State.APPLIED);
    }

    private static byte[] fixture(String name) throws IOException {
        try (var file = MergerReplayTest.class.getResourceAsStream("/merging/" + name)) {
            return file.readAllBytes();
        }
    }

    /** Of each merger and year in which all have an amount, whether it is the same. */
    private List<Boolean> pairs() {
        var mergers = found(new MergerAsked(null, null, null)).municipalities()
                .mergers()
                .stream()
                .filter(merger -> merger.year() == 2025)
                .toList();
        assertThat(mergers).hasSize(MERGERS).allMatch(PastMerger::isKnown);
        var same = new ArrayList<Boolean>();
        mergers.forEach(merger -> IntStream.rangeClosed(2014, 2031)
                .forEach(year -> found(new MergerAsked(null, merger.key(), String.valueOf(year))).simulation()
                        .filter(simulation -> simulation.year() == year)
                        .stream()
                        .flatMap(simulation -> simulation.lines().stream())
                        .filter(line -> line.indicator().code().equals(INVESTED))
                        .forEach(line -> line.isSame().ifPresent(same::add))));
        return same;
    }

    private Simulations.Found found(MergerAsked asked) {
        return reader.scope().call(() -> simulations.of(reader, asked, DUTCH));
    }

    @Test
    void thoseBeforeAMergerComeTogetherToWhatTheMergedOneHas() throws IOException {
        bring("finance", fixture("investeringen-voor-fusie.csv"));
        bring("planned-investments", fixture("investeringen-na-fusie.tsv"));
        var pairs = pairs();
        System.out.printf("fixture: %d pairs of a merger and a year compared, %d the same%n", pairs.size(),
                pairs.stream().filter(same -> same).count());
        assertThat(pairs).hasSize(PAIRS).containsOnly(true);
    }

    @Test
    void anotherAmountIsSeen() throws IOException {
        bring("finance", fixture("investeringen-voor-fusie.csv"));
        bring("planned-investments", fixture("investeringen-na-fusie.tsv"));
        JdbcClient.create(database.superuser()).sql("""
                update finance_amount set amount = amount + 0.01 where territory = 'OF_TODAY' and year = 2023 and domain = 1
                """).update();
        assertThat(pairs()).hasSize(PAIRS).filteredOn(same -> !same).hasSize(MERGERS);
    }

    /** The published file has the codes of today only: nobody before a merger has an amount of its own. */
    @Test
    void thePublishedFileHasNoPairs() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE),
                "SKIPPED: no planned investments at " + SAMPLE.toAbsolutePath().normalize());
        bring("planned-investments", Files.readAllBytes(SAMPLE));
        var pairs = pairs();
        System.out.printf("sample: %d pairs of a merger and a year compared%n", pairs.size());
        assertThat(pairs).allMatch(same -> same);
        bring("finance", fixture("investeringen-voor-fusie.csv"));
        System.out.printf("sample beside invented amounts of before: %d pairs%n", pairs().size());
        assertThat(pairs()).as("the file does say something of the merged ones").isNotEmpty();
    }
}
