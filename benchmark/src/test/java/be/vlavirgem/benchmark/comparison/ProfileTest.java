package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sheet for the college, as it leaves the portal; in a year nobody else uses. */
@SpringJUnitConfig(BenchmarkSlice.class)
class ProfileTest {

    private static final int YEAR = 2095;
    private static final Path FOLDER = Path.of("target/reports");
    /** As long as a name in Flanders gets, with what no markup may break on. */
    private static final String NAME = "Sint-Katelijne-Geprofileerd aan de Leie <b> & Co";

    @Autowired
    TestDatabase database;
    @Autowired
    ProfilePages pages;
    @Autowired
    Reports reports;
    @Autowired
    Indicators indicators;
    @Autowired
    People people;
    @Autowired
    AccessReader access;
    @Autowired
    PlatformTransactionManager transactions;

    private final UUID authority = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private Access reader;

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    @BeforeEach
    void anAuthorityInAGroup() {
        sql().sql("insert into organisation (id, kind, name) values (?, 'LOCAL_AUTHORITY', ?)")
                .params(authority, NAME)
                .update();
        sql().sql("""
                insert into local_authority (organisation_id, province_nis, district, region, facility_class, centre_city, area_km2, latitude, longitude, post_codes)
                values (?, '40000', 'x', 'Vlaamse Ardennen', 'b1', false, 41.5, 51, 4, '{}')
                """).param(authority).update();
        sql().sql("insert into inhabitants (organisation_id, year, count) values (?, 2025, 23456)")
                .param(authority)
                .update();
        sql().sql(
                "insert into peer_group (id, system, code, year, name) values (?, 'FLANDERS', 'vlaanderen', ?, 'Vlaanderen')")
                .params(group, YEAR)
                .update();
        sql().sql("insert into peer_group_member values (?, ?)").params(group, authority).update();
        sql().sql("""
                insert into benchmark_band (period, indicator, peer_group_id, open, n, p25, median, p75, kept_at, counted_at)
                select ?, code, ?, false, 40, 20, 30, 45, '2095-12-01', '2095-12-01' from unnest(?::text[]) as code
                """).params(YEAR, group, codes()).update();
        reader = member();
    }

    @AfterEach
    void leavesNothing() {
        List.of("benchmark_place where period = 2095", "benchmark_band where period = 2095",
                "benchmark_value where period = 2095",
                "peer_group_member where peer_group_id in (select id from peer_group where year = 2095)",
                "peer_group where year = 2095").forEach(rows -> sql().sql("delete from " + rows).update());
    }

    private String[] codes() {
        return indicators.computed().map(Indicator::code).toArray(String[]::new);
    }

    private Access member() {
        var person = TenantScope.none()
                .call(() -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> {
                    var registered = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Ines",
                            "hash");
                    people.give(registered, new OrganisationId(authority), Role.AUTHORITY_READER);
                    return registered;
                })));
        return access.read(person, Optional.empty()).orElseThrow();
    }

    private void hasEverything() {
        sql().sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id, changed_at)
                select ?, code, ?, 20 + length(code) * 2, null, 'DOUBTFUL', 'SUBMITTED', 'QUESTION', ?,
                       '2095-10-01' from unnest(?::text[]) as code
                """).params(authority, YEAR, authority, codes()).update();
        sql().sql("""
                insert into benchmark_place (organisation_id, period, indicator, peer_group_id, lower, equal, n, kept_at)
                select ?, ?, code, ?, length(code), 1, 40, '2095-12-01' from unnest(?::text[]) as code
                """).params(authority, YEAR, group, codes()).update();
    }

    private ProfilePage page() {
        return reader.scope().call(() -> pages.of(reader, wish(DutchWords.DUTCH)));
    }

    private static Wish wish(Locale locale) {
        return Wish.of(new Asked(String.valueOf(YEAR), null, null, null, null), false, locale);
    }

    private PDDocument printed(String name, Locale locale) throws IOException {
        var report = reader.scope().call(() -> pages.report(reader, wish(locale)));
        var pdf = Objects.requireNonNull(reports.pdf(report).getBody());
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void itIsOneSheetWithAllThereIs() throws IOException {
        hasEverything();
        try (var document = printed("profiel", DutchWords.DUTCH)) {
            javax.imageio.ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 110), "png",
                    FOLDER.resolve("profiel.png").toFile());
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document)).contains("Profiel van " + NAME, "cijfers van 2095", "stand van 01/12/2095",
                    "23.456 (2025)", "565 per km²", "Vlaamse Ardennen, provincie Oost-Vlaanderen", "ICT-maturiteit:",
                    "Strategie en beleid", "Eigen ICT-personeel", "Geplande investeringen",
                    "Mediaan".toLowerCase(Locale.ROOT),
                    "Statbel", "en nog");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
        }
    }

    @Test
    void inEnglishItIsOneSheetToo() throws IOException {
        hasEverything();
        try (var document = printed("profile", Locale.ENGLISH)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void whatIsMissingItSays() throws IOException {
        try (var document = printed("profiel-leeg", DutchWords.DUTCH)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document)).contains("Jullie dienden nog geen meting in", "Er is nog geen score",
                    "6 van deze zes cijfers hebben jullie nog niet", "niet bekend");
        }
        assertThat(page().radar()).isNull();
    }

    @Test
    void itsStripsAreOneOfEachThemeWhateverTheyCameTo() {
        var without = page().strips().rows().stream().map(row -> row.label()).toList();
        hasEverything();
        var page = page();
        assertThat(page.strips().rows()).extracting(row -> row.label()).isEqualTo(without).hasSize(6);
        assertThat(page.facts()).hasSize(5);
        assertThat(page.inShort()).hasSize(3);
        assertThat(page.chapters()).hasSize(10);
        assertThat(Objects.requireNonNull(page.radar()).axes())
                .allMatch(axis -> axis.own() != null && axis.median() != null);
    }

    @Test
    void oneScoreIsEnoughForARadar() {
        sql().sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, state, standing, source, source_id, changed_at)
                values (?, 'score-sec', ?, 50, 'DECLARED', 'SUBMITTED', 'SCORE', ?, '2095-10-01')
                """).params(authority, YEAR, authority).update();
        var radar = Objects.requireNonNull(page().radar());
        assertThat(radar.axes()).filteredOn(axis -> axis.own() != null).hasSize(1);
        assertThat(page().missing()).isEqualTo(6);
    }
}
