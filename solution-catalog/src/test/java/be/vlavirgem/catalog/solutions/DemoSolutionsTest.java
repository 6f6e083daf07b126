package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.CopyingLoader;
import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.components.AnsweringSolutions;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.standards.StandardClaims;
import be.vlavirgem.catalog.standards.StandardClaims.Degree;
import be.vlavirgem.catalog.standards.StandardId;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Inspection;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalogue of the demo, loaded into a database as at its first start. */
@SpringJUnitConfig(CatalogSlice.class)
@Import(CopyingLoader.class)
@TestPropertySource(properties = "vlavirgem.demo=true")
class DemoSolutionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    DemoSolutions demo;

    @Autowired
    PublishedSolutions published;

    @Autowired
    PublishedJson json;

    @Autowired
    Solutions solutions;

    @Autowired
    FactsTable facts;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    Publication publication;

    @Autowired
    AnsweringSolutions components;

    @Autowired
    StandardClaims standards;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DocumentGate gate;

    @Autowired
    TestDatabase database;

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    private Map<String, Long> states() {
        return sql().sql("select state, count(*) from solution group by state")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> T as(OrganisationId supplier, Supplier<T> work) {
        return TenantScope.of(supplier)
                .call(() -> new TransactionTemplate(transactions).execute(_ -> work.get()));
    }

    private PublishedSheet sheet(String slug) {
        return TenantScope.none().call(() -> published.bySlug(slug)).orElseThrow();
    }

    private OrganisationId korenmaat() {
        return TenantScope.none()
                .call(() -> organisations.named(OrganisationKind.SUPPLIER, "Korenmaat Gemeentesoftware"))
                .orElseThrow();
    }

    private List<Solution> ofKorenmaat() {
        var ids = sql().sql("select id from solution where organisation_id = ?")
                .param(korenmaat().value())
                .query(UUID.class)
                .list();
        return as(korenmaat(),
                () -> ids.stream().map(id -> solutions.find(new Solution.Id(id)).orElseThrow()).toList());
    }

    /** Some have a logo that is there, and some show their first letters. */
    @Test
    void someHaveLogosAndEachPictureIsThere() {
        assertThat(count("select count(*) from published_solution where logo is null")).isGreaterThan(200);
        assertThat(count("select count(*) from published_solution where logo is not null")).isGreaterThan(200);
        assertThat(count("select count(distinct logo) from published_solution")).isGreaterThan(36);
        assertThat(count("""
                select count(*) from published_solution left join document on document.organisation_id = published_solution.organisation_id
                    and subject_kind = 'solution-logo' and subject_id = published_solution.id and subject_part = logo
                    and document.id::text = sheet #>> '{fields,logo,document}'
                where logo is not null and document.id is null
                """)).isZero();
        assertThat(sql().sql(
                "select content from document_content join document on document.id = document_id where subject_kind = 'solution-logo' limit 1")
                .query(byte[].class)
                .single())
                .satisfies(bytes -> assertThat(gate.inspect("logo.png", bytes)).isInstanceOf(Inspection.Sound.class));
    }

    @Test
    void mostArePublishedSomeAreOutdatedSomeWaitAndSomeAreDrafts() {
        var states = states();
        assertThat(states.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(800);
        assertThat(states).containsOnlyKeys("DRAFT", "SUBMITTED", "PUBLISHED", "OUTDATED");
        assertThat(states.get("DRAFT")).isBetween(32L, 64L);
        assertThat(states.get("SUBMITTED")).isBetween(5L, 25L);
        assertThat(states.get("OUTDATED")).isBetween(5L, 30L);
    }

    @Test
    void aSecondStartAddsNothing() {
        demo.prepare();
        assertThat(states().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(800);
    }

    @Test
    void whoeverIsPublishedIsFoundByFacetAndCounted() {
        var shown = states().get("PUBLISHED") + states().get("OUTDATED");
        assertThat(count("select count(*) from published_solution")).isEqualTo(shown);
        assertThat(count("select solutions from catalogue_count where facet = '*'")).isEqualTo(shown);
        assertThat(count("select sum(published) from supplier")).isEqualTo(shown);
        assertThat(count("select count(*) from published_solution where 'supplier:korenmaat' = any (facets)"))
                .isEqualTo(ofKorenmaat().stream().filter(Solution::isShown).count());
        assertThat(count("""
                select count(distinct split_part(facet, ':', 1)) from published_solution, unnest(facets) as facet
                """)).isEqualTo(12);
        assertThat(count("select count(distinct solution_id) from solution_name")).isEqualTo(shown);
    }

    private long count(String question) {
        return sql().sql(question).query(Long.class).single();
    }

    @Test
    void aSheetIsReadAsItWouldHaveBeenPublishedByHand() {
        var burgerbalie = ofKorenmaat().stream()
                .filter(solution -> solution.slug().filter("korenmaat-burgerbalie"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        var loaded = sheet("korenmaat-burgerbalie");
        var korenmaat = korenmaat();
        as(korenmaat, () -> {
            publication.show(burgerbalie, facts.of(korenmaat).sheet());
            return true;
        });
        assertThat(sheet("korenmaat-burgerbalie")).usingRecursiveComparison()
                .ignoringFields("json")
                .isEqualTo(loaded);
        var said = json.read(loaded.json());
        assertThat(said).isEqualTo(json.read(sheet("korenmaat-burgerbalie").json()));
        assertThat(said.resolved().sheet().text(SheetField.NAME)).isEqualTo("Korenmaat Burgerbalie");
        assertThat(said.resolved().inherited()).contains(SheetField.CERTIFICATES, SheetField.EXIT);
        assertThat(said.resolved().sheet().has(SheetField.CONTACTS)).isFalse();
    }

    @Test
    void someSheetsAreThinAndSomeAreFull() {
        var percents = sql().sql("select completeness from solution where state <> 'DRAFT'")
                .query(Integer.class)
                .list();
        assertThat(percents).allMatch(percent -> percent >= 40 && percent <= 100);
        assertThat(percents.stream().filter(percent -> percent <= 60).count()).isBetween(80L, 240L);
        assertThat(percents.stream().filter(percent -> percent >= 90).count()).isBetween(40L, 320L);
    }

    @Test
    void aTenthIsDueAndNobodyConfirmedAnythingInTheFuture() {
        var confirmed = sql().sql("select confirmed_on from published_solution").query(LocalDate.class).list();
        assertThat(confirmed).noneMatch(day -> day.isAfter(TODAY));
        assertThat(confirmed.stream().filter(day -> day.isBefore(TODAY.minusYears(1))).count() * 100 / confirmed.size())
                .isBetween(7L, 14L);
    }

    @Test
    void korenmaatHasDraftsAndVictorAQueue() {
        assertThat(ofKorenmaat()).filteredOn(solution -> solution.state() == Solution.State.DRAFT)
                .hasSizeGreaterThan(1)
                .anyMatch(solution -> !new Completeness(solution.sheet()).missing().isEmpty())
                .anyMatch(solution -> new Completeness(solution.sheet()).missing().isEmpty());
        var waiting = TenantScope.none().call(() -> reviews.queue().first());
        assertThat(waiting).hasSize(Math.toIntExact(states().get("SUBMITTED")));
    }

    @Test
    void whatHoldsForAllIsSaidOncePerSupplier() {
        assertThat(count("select count(*) from supplier_facts")).isEqualTo(240);
        var korenmaat = korenmaat();
        assertThat(as(korenmaat, () -> facts.of(korenmaat)).sheet().rows(SheetField.CERTIFICATES))
                .extracting(row -> row.cell("certificate"))
                .containsExactly("iso27001", "cyfun-important");
    }

    @Test
    void thePageOfAComponentShowsSomeOfThoseThatAnswerItAndCountsAll() {
        var answering = TenantScope.none().call(() -> components.of("baliesysteem", 5));
        assertThat(answering.count()).isEqualTo(
                count("select count(*) from published_solution where 'component:baliesysteem' = any (facets)"))
                .isGreaterThan(5);
        assertThat(answering.first()).extracting(AnsweringSolutions.Solution::name)
                .isEqualTo(sql().sql("""
                        select name from published_solution where facets @> array['component:baliesysteem'] order by letters limit 5
                        """).query(String.class).list());
        assertThat(answering.first())
                .allMatch(solution -> solution.href().startsWith("/oplossingen/") && !solution.supplier().isEmpty());
        assertThat(TenantScope.none().call(() -> components.of("geen-component", 5)))
                .isEqualTo(AnsweringSolutions.Answering.NONE);
    }

    private StandardClaims.ClaimsOf claims(String slug) {
        var id = sql().sql("select id from standard where slug = ?").param(slug).query(UUID.class).single();
        return TenantScope.none().call(() -> standards.of(new StandardId(id), 500));
    }

    @Test
    void thePageOfAStandardShowsWhoFollowsItAndHowFar() {
        var claims = claims("vocabularium-persoon");
        assertThat(claims.claiming()).isEqualTo(claims.some().size())
                .isEqualTo((int) count("""
                        select count(*) from published_solution where facets @> array['standard:vocabularium-persoon']
                        """))
                .isGreaterThan(10);
        assertThat(claims.proving()).isBetween(1, claims.claiming() / 2)
                .isEqualTo((int) claims.some().stream().filter(StandardClaims.Claim::proven).count());
        assertThat(claims.some()).extracting(StandardClaims.Claim::degree)
                .contains(Degree.COMPLIES, Degree.PARTLY)
                .doesNotContain(Degree.PLANNED);
        assertThat(claims.some()).anyMatch(claim -> claim.version().isPresent())
                .anyMatch(claim -> claim.version().isEmpty());
        assertThat(TenantScope.none().call(() -> standards.of(new StandardId(UUID.randomUUID()), 5)))
                .isEqualTo(StandardClaims.ClaimsOf.NONE);
    }

    @Test
    void whoProvesAStandardComesFirst() {
        var before = claims("vocabularium-persoon").proving();
        var last = claims("vocabularium-persoon").some().getLast();
        sql().sql("""
                update published_solution set sheet = jsonb_set(sheet, '{proven}', '[{"claim": "standards/vocabularium-persoon", "on": "2026-01-01"}]') where slug = ?
                """).param(last.slug()).update();
        var claims = claims("vocabularium-persoon");
        sql().sql("update published_solution set sheet = jsonb_set(sheet, '{proven}', '[]') where slug = ?")
                .param(last.slug())
                .update();
        assertThat(last.proven()).isFalse();
        assertThat(claims.proving()).isEqualTo(before + 1);
        assertThat(claims.some().subList(0, before + 1)).extracting(StandardClaims.Claim::slug).contains(last.slug());
    }

    @Test
    void someClaimsAreProvenAndMostGradesAreThereForEverybody() {
        var shown = states().get("PUBLISHED") + states().get("OUTDATED");
        assertThat(
                count("select count(*) from published_solution where (sheet #>> '{grade,from}')::date <= '2026-11-21'"))
                .isBetween(shown * 3 / 4, shown - 1);
        var letters = sql().sql("""
                select facet, solutions from catalogue_count where dimension = 'grade' order by facet
                """).query((row, number) -> Map.entry(row.getString(1), row.getInt(2))).list();
        assertThat(letters).extracting(Map.Entry::getKey)
                .containsExactly("grade:a", "grade:b", "grade:c", "grade:d", "grade:e");
        assertThat(count("select count(*) from claim_check")).isBetween(10L, 80L);
        assertThat(count("select count(*) from document where subject_kind = 'claim-proof'"))
                .isEqualTo(count("select count(*) from claim_proof"));
    }

    @Test
    void aDocumentOfTheDemoIsOneAnybodyCouldSend() {
        var bytes = sql().sql(
                "select content from document_content join document on document.id = document_id where subject_kind = 'claim-proof' limit 1")
                .query(byte[].class)
                .single();
        assertThat(gate.inspect("bewijs.pdf", bytes)).isInstanceOf(Inspection.Sound.class);
    }

    /** Nobody is written to by mistake: what is invented lives at names that lead nowhere. */
    @Test
    void everyAddressLeadsNowhere() {
        assertThat(sql().sql("""
                select distinct (regexp_matches(sheet::text, '(?:https?://|@)[a-z0-9.-]+\\.([a-z]+)', 'g'))[1]
                from (select sheet from solution union all select sheet from supplier_facts) as said
                """).query(String.class).list()).containsExactly("example");
    }
}
