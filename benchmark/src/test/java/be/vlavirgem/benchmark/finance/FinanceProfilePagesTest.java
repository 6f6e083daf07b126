package be.vlavirgem.benchmark.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.finance.ProfilePage.Tile;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.form.Choice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What the financial profile says, also where something was not brought. */
@SpringJUnitConfig(BenchmarkSlice.class)
class FinanceProfilePagesTest {

    private static final Path SAMPLE = Path.of(System.getProperty("vlavirgem.root", ".."),
            "../shared/samples/finance/investeringen_beleidsdomein.tsv");
    private static final String AALST = "41002";
    private static final String GENT = "44021";
    private static final Asked NOTHING_SPECIAL = new Asked(null, null, null, null, null);

    @Autowired
    private FinanceProfilePages pages;
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

    private static Access reader(OrganisationId of, OrganisationKind kind) {
        var membership = new Membership(of, "Proef", kind, Set.of(Role.AUTHORITY_READER), Set.of());
        return new Access(new PersonId(UUID.randomUUID()), "Lies", List.of(membership), Optional.of(membership));
    }

    private Access of(String nis) {
        return reader(ledger.authority(nis), OrganisationKind.LOCAL_AUTHORITY);
    }

    private ProfilePage page(String nis, Asked asked) {
        var access = of(nis);
        return access.scope().call(() -> pages.of(access, Wish.of(asked, false, DutchWords.DUTCH)));
    }

    private static Asked asked(String year, String plan) {
        return new Asked(null, year, plan, null, null);
    }

    private void aalstAndGentAccountedFor2024() {
        for (var nis : List.of(AALST, GENT)) {
            ledger.each(nis, 2024, "ACCOUNT", "EXPENDITURE", 1500);
            ledger.each(nis, 2024, "ACCOUNT", "REVENUE", 1400);
            ledger.each(nis, 2024, "ACCOUNT", "BALANCE", -100);
        }
        ledger.each(GENT, 2024, "ACCOUNT", "DEBT", 900);
    }

    @Test
    void asLongAsNothingWasBroughtItSaysSoAndWhoDoesThat() {
        var page = page(AALST, NOTHING_SPECIAL);
        assertThat(page.nothing()).isNotNull();
        assertThat(page.nothing().title()).isEqualTo("Er zijn nog geen financiële cijfers ingevoerd");
        assertThat(page.profile()).isNull();
        assertThat(page.filter().years()).isEmpty();
    }

    @Test
    void eachBlockStandsBesideTheMiddleOfOthersOrSaysThatItIsNotThere() {
        aalstAndGentAccountedFor2024();
        var page = page(AALST, NOTHING_SPECIAL);
        assertThat(page.lead()).startsWith("Volgens de rekening van 2024.");
        assertThat(page.profile().tiles()).extracting(Tile::name, Tile::own, Tile::missing, Tile::all)
                .containsExactly(
                        tuple("Uitgaven", "€ 1.500", null, "€ 1.500 (2 besturen)"),
                        tuple("Ontvangsten", "€ 1.400", null, "€ 1.400 (2 besturen)"),
                        tuple("Saldo", "€ -100", null, "€ -100 (2 besturen)"),
                        tuple("Schuld", null, "Van jullie bestuur ontbreekt dit bedrag.",
                                "€ 900 (1 bestuur)"));
        assertThat(page.profile().bars()).isNotNull();
        assertThat(page.profile().bars().bars()).hasSize(3);
        assertThat(page.profile().notices()).containsExactly("Gedeeld door het aantal inwoners van 2024.");
        assertThat(page.profile().group()).startsWith("besturen van ");
        assertThat(page.profile().closer().whole())
                .isEqualTo("Van jullie bestuur is dit niet per beleidsdomein ingevoerd.");
    }

    @Test
    void whatNobodyBroughtIsOfNobody() {
        ledger.each(AALST, 2024, "ACCOUNT", "EXPENDITURE", 1500);
        assertThat(page(AALST, NOTHING_SPECIAL).profile().tiles().getLast())
                .isEqualTo(new Tile("Schuld", null, "Dit is voor geen enkel bestuur ingevoerd.", null, null));
    }

    @Test
    void whoseOwnWereNotBroughtSeesTheOthers() {
        aalstAndGentAccountedFor2024();
        var page = page("11004", NOTHING_SPECIAL);
        assertThat(page.profile().notices()).containsExactly(
                "Van jullie bestuur is nog niets ingevoerd. Je ziet wel wat het middelste van de andere besturen heeft.");
        assertThat(page.profile().tiles().getFirst().all()).isEqualTo("€ 1.500 (2 besturen)");
        assertThat(page.profile().bars()).isNull();
        ledger.each("11004", 2023, "ACCOUNT", "EXPENDITURE", 10);
        assertThat(page("11004", asked("2024", "rekening")).profile().notices().getFirst())
                .startsWith("Van jullie bestuur is de rekening van 2024 nog niet ingevoerd.");
    }

    @Test
    void aYearOfWhichThereIsNothingNamesWhatThereIs() {
        aalstAndGentAccountedFor2024();
        ledger.each(AALST, 2027, "PLAN", "EXPENDITURE", 1700);
        assertThat(page(AALST, asked("2027", "rekening")).profile().notices()).containsExactly(
                "Er is niets ingevoerd volgens de rekening van 2027. Wel is er het meerjarenplan voor 2027: kies die hierboven.");
        var page = page(AALST, asked("2019", null));
        assertThat(page.profile().notices())
                .containsExactly("Er is niets ingevoerd volgens de rekening van 2019. Kies een ander jaar.");
        assertThat(page.filter().years()).extracting(Choice::value).containsExactly("2027", "2024", "2019");
    }

    @Test
    void aPlanIsDividedByTheNearestInhabitantsAndSaysSo() {
        ledger.each(AALST, 2031, "PLAN", "EXPENDITURE", 1700);
        assertThat(page(AALST, NOTHING_SPECIAL).profile().notices()).hasSize(1)
                .first()
                .asString()
                .matches("Gedeeld door het aantal inwoners van 202[56]: van 2031 is dat niet bekend, .*");
    }

    @Test
    void ofProvincesNothingIsThere() {
        aalstAndGentAccountedFor2024();
        var page = page(AALST, new Asked("provincies", null, null, null, null));
        assertThat(page.nothing()).isNotNull();
        assertThat(page.nothing().title()).isEqualTo("Van provincies is nog niets ingevoerd");
    }

    @Test
    void thePracticeOrganisationIsNotAmongThem() {
        aalstAndGentAccountedFor2024();
        var access = reader(new OrganisationId(UUID.randomUUID()), OrganisationKind.PRACTICE);
        var page = access.scope().call(() -> pages.of(access, Wish.of(NOTHING_SPECIAL, false, DutchWords.DUTCH)));
        assertThat(page.profile().notices()).containsExactly(
                "Jullie eigen cijfers staan hier niet tussen: hier staan alleen gemeenten met hun OCMW.");
        assertThat(page.profile().group()).isNull();
    }

    @Test
    void ofPolicyDomainsThereIsAPieUnlessOneIsBelowNothing() {
        ledger.writes(AALST, 2024, "ACCOUNT", "EXPENDITURE", "", 1, 2024, 75);
        ledger.writes(AALST, 2024, "ACCOUNT", "EXPENDITURE", "", 2, 2024, 25);
        var closer = page(AALST, NOTHING_SPECIAL).profile().closer();
        assertThat(closer.pie()).isNotNull();
        assertThat(closer.pie().slices()).extracting(slice -> slice.label(), slice -> slice.amount())
                .containsExactly(tuple("Algemeen bestuur", 75.0),
                        tuple("Zich verplaatsen en mobiliteit", 25.0));
        ledger.writes(AALST, 2024, "ACCOUNT", "EXPENDITURE", "", 3, 2024, -1);
        assertThat(page(AALST, NOTHING_SPECIAL).profile().closer().pie()).isNull();
        assertThat(page(AALST, NOTHING_SPECIAL).profile().closer().whole()).startsWith("Een taartdiagram kan geen");
    }

    @Test
    void allOfItIsTakenAlong() throws IOException {
        aalstAndGentAccountedFor2024();
        ledger.writes(GENT, 2023, "ACCOUNT", "EXPENDITURE", "", 1, 2023, 75);
        var csv = sheet(GENT);
        assertThat(csv).contains("2024;Rekening;Schuld;Alles;Alle samen;")
                .contains(";900,00;van toen;besturen van ")
                .contains("2023;Rekening;Uitgaven;Alles;Algemeen bestuur;75,00;;");
        assertThat(csv.lines()).hasSize(1 + 5 + 1);
    }

    private String sheet(String nis) throws IOException {
        var access = of(nis);
        var sheet = access.scope().call(() -> pages.sheet(access, Wish.of(NOTHING_SPECIAL, false, DutchWords.DUTCH)));
        var bytes = sheet.as(new MockHttpServletRequest("GET", "/tabel.csv")).getBody();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** All there is of planned investments, back to 2014. */
    @Test
    void theSampleOfTheGovernmentMakesAPage() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE),
                "SKIPPED: no planned investments at " + SAMPLE.toAbsolutePath().normalize());
        var rows = Files.readAllLines(SAMPLE).stream().skip(1).map(line -> line.split("\t")).toList();
        load(rows);
        var begun = System.nanoTime();
        var page = page(AALST, NOTHING_SPECIAL);
        System.out.printf("%d rows of the sample make a page in %d ms%n", rows.size(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        assertThat(page.lead()).startsWith("Volgens het meerjarenplan voor 2026.");
        assertThat(page.profile().tiles().getFirst().name()).isEqualTo("Uitgaven: investeringen");
        assertThat(page.profile().tiles().getFirst().all()).endsWith("(%d besturen)".formatted(rows.stream()
                .filter(row -> "2026".equals(row[1]) && "2026".equals(row[2]))
                .map(row -> row[0])
                .distinct()
                .count()));
        assertThat(page.profile().closer().pie()).isNotNull();
        assertThat(page.profile().closer().pie().slices().stream().mapToDouble(slice -> slice.amount()).sum())
                .isEqualTo(rows.stream()
                        .filter(row -> row[0].equals(AALST) && "2026".equals(row[1]) && "2026".equals(row[2]))
                        .mapToDouble(row -> Double.parseDouble(row[5]))
                        .sum())
                .isPositive();
        assertThat(page.profile().closer().today()).isTrue();
    }

    private void load(List<String[]> rows) {
        JdbcClient.create(database.superuser())
                .sql("""
                insert into finance_amount
                select organisation.id, year, 'PLAN', 'EXPENDITURE', 'INVESTMENT', domain, report, amount, 'OF_TODAY'
                from unnest(?::text[], ?::smallint[], ?::smallint[], ?::smallint[], ?::numeric[])
                    as row (code, report, year, domain, amount)
                join organisation on nis = code and organisation.kind = 'LOCAL_AUTHORITY' and valid_until is null
                """)
                .params(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), column(rows, 5))
                .update();
    }

    private static String[] column(List<String[]> rows, int nth) {
        return rows.stream().map(row -> row[nth]).toArray(String[]::new);
    }
}
