package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.ShownField;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.suppliers.SupplierConcern;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What is said once shows in each sheet, unless the sheet says otherwise. */
@SpringJUnitConfig(CatalogSlice.class)
class FactsDeskTest {

    private static final Typed HOSTED = new Typed(Map.of("hosting", List.of("belgisch-datacentrum"), "data-location",
            List.of("belgie"), "certificates.certificate", List.of("iso27001"), "certificates.issuer",
            List.of("Proefkeuring"), "certificates.valid-until", List.of("31/12/2027")));

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private FactsDesk facts;
    @Autowired
    private FactsPages factsPages;
    @Autowired
    private SolutionPages pages;
    @Autowired
    private SupplierConcern concerns;
    @Autowired
    private SheetDesk desk;
    @Autowired
    private StepPages steps;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private ReviewDesk reviews;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    private FactsDesk.Outcome save(Access supplier, int seen, Typed typed) {
        return offices.as(supplier, () -> facts.save(supplier, seen, typed, DutchWords.DUTCH));
    }

    private List<ShownField> safe(String slug) {
        return platform.call(() -> everybody.at(slug, Optional.empty(), DutchWords.DUTCH))
                .orElseThrow()
                .parts()
                .stream()
                .filter(part -> part.code().equals("veilig"))
                .flatMap(part -> part.fields().stream())
                .toList();
    }

    @Test
    void aPublishedSheetShowsItAtOnceAndSaysThatItHoldsForAll() {
        var supplier = offices.supplier("Moerbei");
        offering.publish(supplier, "Moerbei Muren");

        assertThat(save(supplier, 0, HOSTED)).isEqualTo(new FactsDesk.Outcome.Kept(1, List.of()));

        assertThat(safe("moerbei-muren")).filteredOn(field -> field.code().equals("hosting"))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.inherited()).isTrue();
                    assertThat(field.standing()).isEqualTo("declared");
                });
        assertThat(safe("moerbei-muren")).filteredOn(field -> field.code().equals("certificates"))
                .singleElement()
                .satisfies(field -> assertThat(field.rows().getFirst().get(2).text()).isEqualTo("31/12/2027"));
    }

    @Test
    void allSheetsThatInheritItAreShownInOneStatement() {
        var supplier = offices.supplier("Vijgenboom");
        offering.publish(supplier, "Vijgenboom Een");
        offering.publish(supplier, "Vijgenboom Twee");
        offering.publish(supplier, "Vijgenboom Drie");
        var sql = JdbcClient.create(database.superuser());
        sql.sql("create table put_statement (at timestamptz not null default now())").update();
        sql.sql("""
                create function note_put() returns trigger language plpgsql security definer as
                $$ begin insert into public.put_statement default values; return null; end $$
                """).update();
        sql.sql("create trigger noted after insert on published_solution for each statement execute function note_put()")
                .update();

        assertThat(save(supplier, 0, HOSTED)).isEqualTo(new FactsDesk.Outcome.Kept(3, List.of()));

        sql.sql("drop trigger noted on published_solution").update();
        assertThat(sql.sql("select count(*)::int from put_statement").query(Integer.class).single()).isOne();
        assertThat(safe("vijgenboom-drie")).anyMatch(field -> field.code().equals("hosting"));
    }

    @Test
    void theListsSayThatItChanged() {
        var supplier = offices.supplier("Tijdpaal");
        var id = offering.publish(supplier, "Tijdpaal Tellen");
        var before = changedAt(id);
        clock.forward(Duration.ofDays(3));
        save(supplier, 0, HOSTED);
        var after = clock.instant();
        clock.forward(Duration.ofDays(-3));

        assertThat(after).isAfter(before);
        assertThat(changedAt(id)).isEqualTo(after);
        var victor = offices.reviewer();
        assertThat(offices.as(victor, () -> reviews.queue().shared()))
                .filteredOn(line -> line.supplier().equals("Tijdpaal"))
                .singleElement()
                .satisfies(line -> assertThat(line.since()).isEqualTo(after));
        save(supplier, 1, HOSTED);
        assertThat(changedAt(id)).isEqualTo(after);
    }

    private Instant changedAt(Solution.Id id) {
        return JdbcClient.create(database.superuser())
                .sql("select changed_at from solution where id = ?")
                .param(id.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    @Test
    void aSheetThatSaysOtherwiseKeepsItsOwn() {
        var supplier = offices.supplier("Kweepeer");
        var id = offering.publish(supplier, "Kweepeer Kaarten");
        save(supplier, 0, HOSTED);
        var seen = offices.as(supplier, () -> steps
                .step(supplier, id, Step.DELIVERY, Optional.empty(), List.of(), DutchWords.DUTCH)
                .seen());
        var own = Sheets.with(Sheets.with(Sheets.fields("Kweepeer Kaarten"), "hosting", "bij-de-klant").fields(),
                "eigen", "hosting");
        offices.as(supplier, () -> desk.save(supplier, id, Step.DELIVERY, seen, own, DutchWords.DUTCH));

        assertThat(safe("kweepeer-kaarten")).filteredOn(field -> field.code().equals("hosting"))
                .singleElement()
                .satisfies(field -> assertThat(field.inherited()).isFalse());
        assertThat(safe("kweepeer-kaarten")).filteredOn(field -> field.code().equals("data-location"))
                .singleElement()
                .satisfies(field -> assertThat(field.inherited()).isTrue());
    }

    @Test
    void whatExpiredIsSaidWhereItsPeopleBeginOnItsFormAndOnEachSolutionThatInheritsIt() {
        var supplier = offices.supplier("Zuurbes");
        var id = offering.publish(supplier, "Zuurbes Zaken");
        save(supplier, 0, HOSTED);
        assertThat(begin(supplier)).isEmpty();
        save(supplier, 1, new Typed(Map.of("certificates.certificate", List.of("iso27001", "iso27701"),
                "certificates.issuer", List.of("Proefkeuring", "Oude keuring"), "certificates.valid-until",
                List.of("31/12/2027", "01/10/2026"))));

        assertThat(begin(supplier)).singleElement().satisfies(line -> {
            assertThat(line.text()).startsWith("Certificaten en verslagen: ")
                    .endsWith("Oude keuring · verlopen op 01/10/2026");
            assertThat(line.href()).isEqualTo("/leverancier/gegevens#certificates-2-certificate");
        });
        assertThat(offices.as(supplier, () -> factsPages.page(supplier, Optional.empty(), List.of(), Optional.empty(),
                DutchWords.DUTCH)).expired()).extracting(SupplierConcern.Line::href)
                .containsExactly("#certificates-2-certificate");
        assertThat(offices.as(supplier, () -> pages.overview(supplier, id, DutchWords.DUTCH)).expired())
                .isEqualTo(begin(supplier));
    }

    @Test
    void whatWasRenewedIsNotSaidToCountNoMore() {
        var supplier = offices.supplier("Duindoorn");
        save(supplier, 0, certified("01/10/2026", "31/12/2029"));
        assertThat(begin(supplier)).isEmpty();
        save(supplier, 1, certified("01/10/2025", "01/10/2026"));
        assertThat(begin(supplier)).singleElement().satisfies(line -> {
            assertThat(line.text()).contains("verlopen op 01/10/2026").doesNotContain("01/10/2025");
            assertThat(line.href()).endsWith("#certificates-2-certificate");
        });
    }

    private static Typed certified(String first, String second) {
        return new Typed(Map.of("certificates.certificate", List.of("iso27001", "iso27001"), "certificates.issuer",
                List.of("Proefkeuring", "Proefkeuring"), "certificates.valid-until", List.of(first, second)));
    }

    @Test
    void whatExpiredInOneSheetIsSaidWhereItsPeopleBegin() {
        var supplier = offices.supplier("Berberis");
        var id = offering.publish(supplier, "Berberis Balie");
        var step = SheetField.CERTIFICATES.step();
        var seen = offices
                .as(supplier, () -> steps.step(supplier, id, step, Optional.empty(), List.of(), DutchWords.DUTCH))
                .seen();
        var said = Sheets.fields("Berberis Balie");
        said.put("eigen", List.of("certificates"));
        said.put("certificates.certificate", List.of("iso27001"));
        said.put("certificates.issuer", List.of("Proefkeuring"));
        said.put("certificates.valid-until", List.of("01/10/2026"));
        offices.as(supplier, () -> desk.save(supplier, id, step, seen, new Typed(said), DutchWords.DUTCH));

        assertThat(begin(supplier)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("Berberis Balie: Certificaten en verslagen");
            assertThat(line.href()).isEqualTo(
                    "%s/%s#certificates-1-certificate".formatted(SolutionAddress.of(id), step.path()));
        });
    }

    private List<SupplierConcern.Line> begin(Access supplier) {
        return offices.as(supplier, () -> concerns.of(supplier, DutchWords.DUTCH));
    }

    @Test
    void theSecondOfTwoColleaguesIsShownBoth() {
        var supplier = offices.supplier("Mispel");
        assertThat(save(supplier, 0, HOSTED)).isInstanceOf(FactsDesk.Outcome.Kept.class);
        assertThat(save(offices.colleague(supplier), 0, new Typed(Map.of("hosting", List.of("bij-de-klant")))))
                .isInstanceOf(FactsDesk.Outcome.Conflict.class);
        assertThat(save(supplier, 1, new Typed(Map.of()))).isEqualTo(new FactsDesk.Outcome.Kept(0, List.of()));
    }
}
