package be.vlavirgem.benchmark.finance;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.values.ImportedValues;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.importing.CellProblem;
import be.vlavirgem.platform.importing.ImportBatch;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.ImportRow;
import be.vlavirgem.platform.importing.Imports;
import be.vlavirgem.platform.jobs.JobsByHand;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finances come in as files: judged cell by cell, applied for all authorities at once, the same twice, and taken back as a whole. */
@SpringJUnitConfig(BenchmarkSlice.class)
class FinanceImportTest {

    private static final Path SAMPLE = Path.of(System.getProperty("vlavirgem.root", ".."),
            "../shared/samples/finance/investeringen_beleidsdomein.tsv");
    private static final String HEAD = "NIS;Boekjaar;Soort;Blok;Beleidsdomein;Bedrag\n";

    @Autowired
    private Imports imports;
    @Autowired
    private People people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private AccessReader reader;
    @Autowired
    private ApplicationContext slice;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private TestDatabase database;
    @Autowired
    private ImportedValues made;

    private Access keeper;

    @BeforeEach
    void nothingWasBrought() {
        owner().sql("delete from finance_amount").update();
        owner().sql("delete from benchmark_value where source = 'IMPORT'").update();
        var person = TenantScope.none().call(() -> new TransactionTemplate(transactions).execute(_ -> {
            var registered = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Bart", "hash");
            people.give(registered, organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow(),
                    Role.VICTOR_ADMINISTRATOR);
            return registered;
        }));
        keeper = reader.read(person, Optional.empty()).orElseThrow();
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.superuser());
    }

    private ImportId taken(String target, byte[] file) {
        var upload = keeper.scope().call(() -> imports.upload(keeper, target, "proef.csv", file));
        assertThat(upload).isInstanceOf(Imports.Upload.Taken.class);
        return ((Imports.Upload.Taken) upload).id();
    }

    private ImportId taken(String target, String text) {
        return taken(target, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportBatch batch(ImportId id) {
        return keeper.scope().call(() -> imports.find(id)).orElseThrow();
    }

    private Map<Integer, String> problems(ImportId id) {
        var found = new TreeMap<Integer, String>();
        keeper.scope()
                .call(() -> imports.rows(id, List.of(ImportRow.State.REFUSED), false, 100, 0))
                .forEach(row -> row.problems().forEach(problem -> found.put(row.number(), said(problem))));
        return found;
    }

    private static String said(CellProblem problem) {
        return "%s %s %s".formatted(problem.field(), problem.key().replaceFirst("import[.](finance[.])?problem[.]", ""),
                String.join(" ", problem.about())).strip();
    }

    private void apply(ImportId id) {
        var started = keeper.scope().call(() -> imports.apply(keeper, id, false));
        assertThat(started).isInstanceOf(Imports.Application.Started.class);
        JobsByHand.run(slice, ((Imports.Application.Started) started).job());
        assertThat(batch(id).state()).isEqualTo(ImportBatch.State.APPLIED);
    }

    private List<String> amounts(String where) {
        return owner().sql("""
                select concat_ws(' ', nis, year, finance_amount.kind, block, nullif(section, ''), domain, report_year, amount, territory)
                from finance_amount join organisation on organisation.id = organisation_id where %s order by 1
                """.formatted(where)).query(String.class).list();
    }

    private long count() {
        return owner().sql("select count(*) from finance_amount").query(Long.class).single();
    }

    private static byte[] fixture() throws IOException {
        try (var file = FinanceImportTest.class.getResourceAsStream("/finance/vier-blokken.csv")) {
            return file.readAllBytes();
        }
    }

    @Test
    void plansAndAccountsOfFourBlocksComeInOnceAndGoAsAWhole() throws IOException {
        var id = taken("finance", fixture());
        assertThat(batch(id).counts()).isEqualTo(new ImportBatch.Counts(120, 0, 0, 0, 0, 0, 0));
        apply(id);
        assertThat(count()).isEqualTo(120);
        assertThat(amounts("block = 'BALANCE' and nis = '41002'")).hasSize(2)
                .allSatisfy(amount -> assertThat(amount)
                        .matches("41002 2024 (PLAN|ACCOUNT) BALANCE -1 2024 -.* OF_THE_YEAR"));
        assertThat(amounts("nis = '44021' and block = 'EXPENDITURE' and finance_amount.kind = 'ACCOUNT'")).hasSize(2)
                .anyMatch(amount -> amount.contains(" OPERATING "))
                .anyMatch(amount -> amount.contains(" INVESTMENT "));

        assertThat(batch(taken("finance", fixture())).counts().unchanged()).as("the same again").isEqualTo(120);
        var changed = taken("finance", HEAD + "41002;2024;Rekening;Schuld;Totaal;1.000,50\n");
        assertThat(batch(changed).counts().changed()).isEqualTo(1);
        apply(changed);
        assertThat(amounts("block = 'DEBT' and nis = '41002' and finance_amount.kind = 'ACCOUNT'"))
                .containsExactly("41002 2024 ACCOUNT DEBT -1 2024 1000.50 OF_THE_YEAR");
        assertThat(keeper.scope().call(() -> imports.revert(keeper, id)))
                .as("one was changed since")
                .isInstanceOf(Imports.Reversion.InTheWay.class);
        assertThat(keeper.scope().call(() -> imports.revert(keeper, changed))).isEqualTo(new Imports.Reversion.Done(1));
        assertThat(keeper.scope().call(() -> imports.revert(keeper, id))).isEqualTo(new Imports.Reversion.Done(120));
        assertThat(count()).isZero();
    }

    private List<String> values(String nis) {
        return owner().sql("""
                select concat_ws(' ', indicator, period, trim_scale(numerator), trim_scale(denominator), standing, population_year)
                from benchmark_value join organisation on organisation.id = organisation_id where nis = ? and source = 'IMPORT' order by 1
                """).param(nis).query(String.class).list();
    }

    private int inhabitants(String nis, int year) {
        return new Ledger(database).inhabitants(nis, year);
    }

    private int lastCounted() {
        return owner()
                .sql("select max(year) from inhabitants join organisation on id = organisation_id where nis = '41002'")
                .query(Integer.class)
                .single();
    }

    /** Amounts of the year, people of that year or else of the nearest, ratios where both sides are there. */
    @Test
    void whatComesInIsAValueAtOnceAndGoesWithItsImport() {
        var head = "nis\trapportjaar\tboekjaar\tbeleidsdomein_code\tbeleidsdomein\tbedrag_eur\n";
        var id = taken("planned-investments", head + """
                41002\t2020\t2024\t1\tAlgemeen bestuur\t250
                41002\t2020\t2024\t2\tMobiliteit\t750
                41002\t2026\t2031\t2\tMobiliteit\t900
                41002\t2014\t2024\t2\tMobiliteit\t5
                """);
        apply(id);
        var planned = List.of("investeringen-algemeen-bestuur 2024 250 1000 SUBMITTED",
                "investeringen-gepland 2024 1000 %d SUBMITTED 2024".formatted(inhabitants("41002", 2024)),
                "investeringen-gepland 2031 900 %d SUBMITTED %d".formatted(inhabitants("41002", 2031), lastCounted()));
        assertThat(values("41002")).isEqualTo(planned);
        assertThat(owner().sql("select distinct source_id from benchmark_value where source = 'IMPORT'")
                .query(UUID.class)
                .list()).containsExactly(id.value());

        var accounts = taken("finance", HEAD + """
                41002;2024;rekening;uitgaven investering;alle;800
                41002;2024;rekening;uitgaven exploitatie;alle;80
                41002;2024;rekening;saldo;alle;-12,5
                """);
        apply(accounts);
        assertThat(values("41002")).containsAll(planned)
                .contains("uitvoering-investeringen 2024 800 1000 SUBMITTED",
                        "saldo 2024 -12.5 %d SUBMITTED 2024".formatted(inhabitants("41002", 2024)))
                .noneMatch(value -> value.startsWith("uitgaven "));
        owner().sql("update benchmark_value set changed_at = '2020-01-01' where source = 'IMPORT'").update();
        TenantScope.none()
                .run(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> made.makeAllAnew()));
        assertThat(values("41002")).hasSize(5);
        assertThat(
                owner().sql("select bool_and(changed_at = '2020-01-01') from benchmark_value where source = 'IMPORT'")
                        .query(Boolean.class)
                        .single())
                .as("what did not change stays")
                .isTrue();

        assertThat(keeper.scope().call(() -> imports.revert(keeper, accounts)))
                .isEqualTo(new Imports.Reversion.Done(3));
        assertThat(values("41002")).isEqualTo(planned);
        assertThat(keeper.scope().call(() -> imports.revert(keeper, id))).isEqualTo(new Imports.Reversion.Done(4));
        assertThat(values("41002")).isEmpty();
    }

    /** Nor beside what the authorities it was made of invented. */
    @Test
    void whatWasInventedGoesWhenRealAmountsOfItsKindCome() {
        owner().sql("""
                insert into finance_amount (organisation_id, year, kind, block, section, domain, report_year, amount, territory)
                select id, 2025, plan.kind, 'EXPENDITURE', 'INVESTMENT', -1, 2025, 7, 'OF_THE_YEAR'
                from organisation cross join (values ('PLAN'), ('ACCOUNT')) as plan (kind)
                where organisation.kind = 'LOCAL_AUTHORITY' and nis in ('41002', '23106', '23023')
                """).update();
        var head = "nis\trapportjaar\tboekjaar\tbeleidsdomein_code\tbeleidsdomein\tbedrag_eur\n";
        var id = taken("planned-investments", head + "23106\t2020\t2024\t2\tMobiliteit\t15\n");
        assertThat(batch(id).counts().fresh()).isEqualTo(1);
        apply(id);
        assertThat(amounts("finance_amount.kind = 'PLAN'")).hasSize(2)
                .anyMatch(amount -> amount.startsWith("41002 2025"))
                .anyMatch(amount -> amount.startsWith("23106 2024"));
        assertThat(amounts("finance_amount.kind = 'ACCOUNT'")).as("plan and accounts never stand together").hasSize(3);
    }

    @Test
    void aRowIsToldInWords() {
        var target = slice.getBean(PlannedInvestments.class);
        assertThat(target.told(List.of("72681.00", "OF_TODAY"), DutchWords.messages(), Locale.forLanguageTag("nl")))
                .isEqualTo("€ 72.681, grondgebied van vandaag");
        assertThat(target.told(List.of(), DutchWords.messages(), Locale.forLanguageTag("nl"))).isEmpty();
    }

    /** As an old program writes it: with tabs, points, and letters of one byte. */
    @Test
    void theSeparatorTheDecimalsAndTheLettersAreRecognised() {
        var id = taken("finance", """
                niscode\tnaam\tjaar\tplan of rekening\tblok\tdomein\tbedrag
                41002\tCafé van één\t2024\trekening\tuitgaven\t1\t1234.50
                41002\tCafé van één\t2024\trekening\tuitgaven\t2\t99.25
                """.getBytes(Charset.forName("windows-1252")));
        assertThat(problems(id)).isEmpty();
        apply(id);
        assertThat(amounts("true")).containsExactly("41002 2024 ACCOUNT EXPENDITURE 1 2024 1234.50 OF_THE_YEAR",
                "41002 2024 ACCOUNT EXPENDITURE 2 2024 99.25 OF_THE_YEAR");
    }

    @Test
    void whatCannotBeIsRefusedAtItsCell() {
        var id = taken("finance", HEAD + """
                41002;2024;plan;uitgaven;1;12
                41003;2024;plan;uitgaven;1;12
                99999;2024;plan;uitgaven;1;12
                4100A;2024;plan;uitgaven;1;12
                23023;2025;plan;uitgaven;1;12
                23106;2024;plan;uitgaven;1;12
                12030;2018;plan;uitgaven;1;12
                41002;1980;plan;uitgaven;1;12
                41002;2024;begroting;uitgaven;1;12
                41002;2024;plan;winst;1;12
                41002;2024;plan;uitgaven;10;12
                41002;2024;plan;uitgaven;2;12,345
                41002;2024;plan;uitgaven;3;veel
                23023;2024;plan;uitgaven;1;12
                44021;2024;plan;uitgaven;1;12
                44021;2024;plan;Uitgaven;1;13
                """);
        assertThat(problems(id)).containsOnly(
                Map.entry(3, "nis unknown.near 41003 31003 (Beernem), 41002 (Aalst), 41063 (Sint-Lievens-Houtem)"),
                Map.entry(4, "nis unknown 99999"), Map.entry(5, "nis nis"),
                Map.entry(6, "nis ended Galmaarden 2024"), Map.entry(7, "nis not-yet Pajottegem 2024"),
                Map.entry(8, "nis before-us Puurs"), Map.entry(9, "year range 1990 2036"), Map.entry(10, "kind kind"),
                Map.entry(11, "block block"), Map.entry(12, "domain range 0 9"), Map.entry(13, "amount decimals 2"),
                Map.entry(14, "amount number"), Map.entry(16, "nis double 17"), Map.entry(17, "nis double 16"));
        assertThat(batch(id).counts().fresh()).as("one of today, and one of its own time").isEqualTo(2);
    }

    @Test
    void plannedInvestmentsAreOfTheTerritoryOfTodayAndALaterPlanStandsBesideAnEarlierOne() {
        var head = "nis\trapportjaar\tboekjaar\tbeleidsdomein_code\tbeleidsdomein\tbedrag_eur\n";
        var id = taken("planned-investments", head + """
                11002\t2014\t2015\t1\tAlgemeen bestuur\t72681
                23106\t2020\t2021\t2\tZich verplaatsen en mobiliteit\t15
                23106\t2014\t2021\t2\tZich verplaatsen en mobiliteit\t14
                """);
        apply(id);
        assertThat(amounts("true")).containsExactly(
                "11002 2015 PLAN EXPENDITURE INVESTMENT 1 2014 72681.00 OF_TODAY",
                "23106 2021 PLAN EXPENDITURE INVESTMENT 2 2014 14.00 OF_TODAY",
                "23106 2021 PLAN EXPENDITURE INVESTMENT 2 2020 15.00 OF_TODAY");
        assertThat(problems(taken("planned-investments", head + "23023\t2020\t2021\t2\tMobiliteit\t15\n")))
                .containsOnly(Map.entry(2, "nis ended Galmaarden 2024"));
    }

    /** All there is, of all authorities, back to 2014. */
    @Test
    void theWholeSampleComesInAtOnce() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE),
                "SKIPPED: no planned investments at " + SAMPLE.toAbsolutePath().normalize());
        var file = Files.readAllBytes(SAMPLE);
        var rows = (int) Arrays.stream(new String(file, StandardCharsets.UTF_8).split("\n")).skip(1).count();
        var begun = Instant.now();
        var id = taken("planned-investments", file);
        var looked = Instant.now();
        assertThat(problems(id)).isEmpty();
        assertThat(batch(id).counts().fresh()).isEqualTo(rows).isGreaterThan(20_000);
        apply(id);
        var applied = Instant.now();
        assertThat(count()).isEqualTo(rows);
        assertThat(keeper.scope().call(() -> imports.revert(keeper, id))).isEqualTo(new Imports.Reversion.Done(rows));
        assertThat(count()).isZero();
        System.out.printf("%d rows: looked at in %d ms, applied in %d ms, taken back in %d ms%n", rows,
                Duration.between(begun, looked).toMillis(), Duration.between(looked, applied).toMillis(),
                Duration.between(applied, Instant.now()).toMillis());
    }
}
