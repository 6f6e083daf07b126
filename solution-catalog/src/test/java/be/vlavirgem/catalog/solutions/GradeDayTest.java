package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.catalogue.Facet;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Days pass: a grade is the supplier's alone for thirty days, and grows old with what it rests on. */
@SpringJUnitConfig(CatalogSlice.class)
@DirtiesContext
class GradeDayTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private SheetDesk sheets;
    @Autowired
    private StepPages steps;
    @Autowired
    private SolutionPages pages;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private PublishedSolutions published;
    @Autowired
    private GradeDay day;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void onTheDayOfTheSlice() {
        clock.setTo(LocalDateTime.of(2026, 11, 21, 12, 0));
    }

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    private Solution.Id offer(Access supplier, String name, Map<String, List<String>> security) {
        var id = offering.publish(supplier, name);
        var said = new LinkedHashMap<>(Sheets.fields(name));
        said.putAll(security);
        offices.as(supplier, () -> {
            var seen = steps.step(supplier, id, Step.SECURITY, Optional.empty(), List.of(), DutchWords.DUTCH).seen();
            return sheets.save(supplier, id, Step.SECURITY, seen, new Typed(said), DutchWords.DUTCH);
        });
        return id;
    }

    private PublicSolutionPages.Page read(String slug) {
        return platform.call(() -> everybody.at(slug, Optional.empty(), DutchWords.DUTCH)).orElseThrow();
    }

    private List<String> letters(String slug) {
        return platform.call(() -> published.bySlug(slug)).orElseThrow().codes(Facet.Dimension.GRADE);
    }

    private int told(Access supplier) {
        return sql().sql("select count(*)::int from notification where type = 'solution-grade' and person_id = ?")
                .param(supplier.person().value())
                .query(Integer.class)
                .single();
    }

    private void pass(int days) {
        clock.forward(Duration.ofDays(days));
        day.begin();
    }

    @Test
    void aGradeIsItsSuppliersAloneForThirtyDaysAndGrowsOld() {
        var supplier = offices.supplier("Maatlat");
        var id = offer(supplier, "Maatlat Meter",
                Map.of("two-factor", List.of("verplicht"), "penetration-test", List.of("20/11/2026"), "eigen",
                        List.of("certificates", "processing-agreement"), "certificates.certificate",
                        List.of("iso27001"), "certificates.issuer", List.of("Proefkeuring"),
                        "certificates.valid-until", List.of("31/12/2029"), "processing-agreement",
                        List.of("model-vvsg")));
        var graded = offices.as(supplier, () -> pages.overview(supplier, id, DutchWords.DUTCH)).grade();
        assertThat(graded.view().letter()).isEqualTo("C");
        assertThat(graded.view().known()).isEqualTo(75);
        assertThat(graded.from()).isEqualTo("21/12/2026");
        assertThat(graded.seen()).isEqualTo(SolutionPages.Seen.FROM);
        assertThat(graded.raises()).filteredOn(raise -> raise.label().equals("Aanmelden in twee stappen"))
                .singleElement()
                .satisfies(raise -> assertThat(raise.proof())
                        .isEqualTo("/leverancier/oplossingen/" + id + "/bewijzen"));
        assertThat(told(supplier)).isEqualTo(1);
        assertThat(read("maatlat-meter").grade()).isNull();

        pass(29);
        assertThat(read("maatlat-meter").grade()).isNull();
        assertThat(letters("maatlat-meter")).isEmpty();
        pass(1);
        assertThat(read("maatlat-meter").grade()).isNotNull()
                .satisfies(grade -> assertThat(grade.letter()).isEqualTo("C"));
        assertThat(letters("maatlat-meter")).containsExactly("c");
        pass(365);
        assertThat(read("maatlat-meter").grade()).isNotNull()
                .satisfies(grade -> assertThat(grade.letter()).isEqualTo("D"));
        assertThat(letters("maatlat-meter")).containsExactly("d");
        assertThat(told(supplier)).isEqualTo(1);
    }

    @Test
    void ofASheetThatLeftTheCatalogueNoDayIsToldOnWhichEverybodySeesItsGrade() {
        var supplier = offices.supplier("Duimstok");
        var draft = offering.begin(supplier, Sheets.ten("Duimstok Duin"));
        assertThat(seen(supplier, draft)).isEqualTo(SolutionPages.Seen.BEFORE);
        var id = offering.publish(supplier, "Duimstok Dijk");
        pass(31);
        assertThat(seen(supplier, id)).isEqualTo(SolutionPages.Seen.PUBLIC);
        offices.as(supplier, () -> deeds.withdraw(supplier, id, WithdrawForm.EMPTY));
        assertThat(seen(supplier, id)).isEqualTo(SolutionPages.Seen.AWAY);
        offices.as(supplier, () -> deeds.resume(supplier, id));
        assertThat(seen(supplier, id)).as("as a draft again").isEqualTo(SolutionPages.Seen.AWAY);
    }

    private SolutionPages.Seen seen(Access supplier, Solution.Id id) {
        return offices.as(supplier, () -> pages.overview(supplier, id, DutchWords.DUTCH)).grade().seen();
    }

    @Test
    void tooLittleIsSaidAndIsNoLetter() {
        offer(offices.supplier("Peilstok"), "Peilstok Plan", Map.of("two-factor", List.of("niet")));
        pass(40);
        assertThat(read("peilstok-plan").grade()).isNotNull().satisfies(grade -> {
            assertThat(grade.letter()).isNull();
            assertThat(grade.missing()).contains("Penetratietest");
        });
        assertThat(letters("peilstok-plan")).isEmpty();
    }

    @Test
    void whatWasPublishedBeforeThereWereGradesIsGradedOnceAndToldInOneMessage() {
        var supplier = offices.supplier("Schuifmaat");
        offering.publish(supplier, "Schuifmaat Een");
        offering.publish(supplier, "Schuifmaat Twee");
        sql().sql("update solution set grade_formula = null, grade_from = null where organisation_id = ?")
                .param(supplier.organisation().value())
                .update();
        var before = told(supplier);
        pass(1);
        pass(1);
        assertThat(told(supplier)).isEqualTo(before + 1);
    }
}
