package be.vlavirgem.catalog.solutions;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.catalog.merging.MergePage;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Two solutions of a supplier become one: nothing is lost, the old address leads on, its people hear of it, and what would lose something is not done. */
@SpringJUnitConfig(CatalogSlice.class)
class SolutionMergeTest {

    private static final String CUSTOMERS = "catalog.suppliers.published";

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SolutionMergeDesk desk;
    @Autowired
    private SheetDesk sheets;
    @Autowired
    private StepPages steps;
    @Autowired
    private SolutionNames names;
    @Autowired
    private PublishedSolutions published;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private Customers customers;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private TestDatabase database;

    private JdbcClient superuser;
    private Access victor;

    @BeforeEach
    void somebodyOfVictor() {
        superuser = JdbcClient.create(database.superuser());
        victor = offices.reviewer();
    }

    @AfterEach
    void nothingIsLostAnyMore() {
        customers.loses(0);
    }

    private void say(Access supplier, Solution.Id id, Step step, Map<String, List<String>> said) {
        offices.as(supplier, () -> sheets.save(supplier, id, step,
                steps.step(supplier, id, step, Optional.empty(), List.of(), DUTCH).seen(),
                new Typed(said), DUTCH));
    }

    private static Map<String, List<String>> version(String number) {
        return Map.of("versions.number", List.of(number), "versions.state", List.of("actief"));
    }

    private MergePage page(String slug, String into) {
        return offices.as(victor, () -> desk.page(slug, new MergeForm(into, null), DUTCH));
    }

    private Optional<MergePage> merge(String slug, String into, String typed) {
        return offices.as(victor, () -> desk.merge(victor, slug, new MergeForm(into, typed), DUTCH));
    }

    private Optional<String> today(String slug) {
        return platform.call(() -> names.today(slug));
    }

    @Test
    void allOfTheOneComesToTheOtherAndItsAddressLeadsThere() {
        var supplier = offices.supplier("Hazelworm");
        var ends = offering.publish(supplier, "Hazelworm Vergunning");
        var stays = offering.publish(supplier, "Hazelworm Vergunningen");
        say(supplier, ends, Step.VERSIONS, version("7.1"));
        say(supplier, stays, Step.VERSIONS, version("8.0"));
        customers.of(ends, 5);
        customers.of(stays, 3);

        assertThat(page("hazelworm-vergunning", "hazelworm-vergunningen").moved())
                .contains(new Moved("catalog.merge.counts.name", 1, 1, 2),
                        new Moved("catalog.merge.counts.components", 1, 1, 1),
                        new Moved("catalog.merge.counts.versions", 1, 1, 2),
                        new Moved("catalog.merge.counts.addresses", 1, 1, 2),
                        new Moved("catalog.merge.counts.reviews", 1, 1, 1), new Moved(CUSTOMERS, 5, 3, 8));
        assertThat(merge("hazelworm-vergunning", "Hazelworm Vergunningen", "hazelworm vergunningen")).isEmpty();

        assertThat(today("hazelworm-vergunning")).contains("hazelworm-vergunningen");
        assertThat(platform.call(() -> everybody.at("hazelworm-vergunning", Optional.empty(), DUTCH))).isEmpty();
        var now = platform.call(() -> published.bySlug("hazelworm-vergunningen")).orElseThrow();
        assertThat(now.otherNames()).containsExactly("Hazelworm Vergunning");
        assertThat(now.json()).contains("7.1", "8.0");
        assertThat(customers.count(stays.value())).isEqualTo(8);
        assertThat(kept("select count(*)::int from solution where organisation_id = ?", supplier)).isEqualTo(1);
        assertThat(kept("select count(*)::int from merged_solution where organisation_id = ?", supplier)).isEqualTo(1);
        assertThat(kept(
                "select count(*)::int from notification where type = 'solution-merged' and organisation_id = ?",
                supplier)).isEqualTo(1);
    }

    private int kept(String question, Access supplier) {
        return superuser.sql(question).param(supplier.organisation().value()).query(Integer.class).single();
    }

    @Test
    void oneThatWasMergedBeforeLeadsToTheLast() {
        var supplier = offices.supplier("Ringslang");
        offering.publish(supplier, "Ringslang Eerste");
        offering.publish(supplier, "Ringslang Tweede");
        offering.publish(supplier, "Ringslang Derde");
        merge("ringslang-eerste", "ringslang-tweede", "Ringslang Tweede");
        assertThat(page("ringslang-tweede", "ringslang-derde").moved())
                .contains(new Moved("catalog.merge.counts.merged", 1, 0, 1),
                        new Moved("catalog.merge.counts.addresses", 2, 1, 3));
        assertThat(merge("ringslang-tweede", "ringslang-derde", "Ringslang Derde")).isEmpty();
        assertThat(today("ringslang-eerste")).contains("ringslang-derde");
        assertThat(kept("select count(*)::int from merged_solution where organisation_id = ?", supplier)).isEqualTo(2);
    }

    @Test
    void whatWouldLoseSomethingIsNotDone() {
        var supplier = offices.supplier("Gladdeslang");
        var ends = offering.publish(supplier, "Gladdeslang Kaart");
        offering.publish(supplier, "Gladdeslang Kaarten");
        customers.of(ends, 4);
        customers.loses(1);
        assertThat(merge("gladdeslang-kaart", "gladdeslang-kaarten", "Gladdeslang Kaarten").orElseThrow().error("naam"))
                .contains("Er is niets gebeurd", "4", "3");
        assertThat(today("gladdeslang-kaart")).contains("gladdeslang-kaart");
        assertThat(kept("select count(*)::int from solution where organisation_id = ?", supplier)).isEqualTo(2);
        assertThat(kept("select count(*)::int from notification where type = 'solution-merged' and organisation_id = ?",
                supplier)).isZero();
    }

    @Test
    void ofTwoSuppliersNothingMoves() {
        offering.publish(offices.supplier("Adder"), "Adder Register");
        offering.publish(offices.supplier("Vipera"), "Vipera Register");
        var page = page("adder-register", "vipera-register");
        assertThat(page.isReady()).isFalse();
        assertThat(page.moved()).isEmpty();
        assertThat(page.hurdle()).isNotNull().extracting(MergePage.Hurdle::text).asString().contains("Adder", "Vipera");
        assertThat(merge("adder-register", "vipera-register", "Vipera Register").orElseThrow().error("naam"))
                .contains("niet naar een ander bedrijf");
        assertThat(today("adder-register")).contains("adder-register");
    }

    @Test
    void whatIsUnknownOrNotMeantChangesNothing() {
        var supplier = offices.supplier("Hagedis");
        offering.publish(supplier, "Hagedis Hal");
        offering.publish(supplier, "Hagedis Zaal");
        assertThat(page("hagedis-hal", "hagedis-hal").error("opvolger")).contains("Geen andere");
        assertThat(page("hagedis-hal", "Nergens").error("opvolger")).contains("Geen andere");
        assertThat(merge("hagedis-hal", "hagedis-zaal", "Hagedis Hal").orElseThrow().error("naam"))
                .contains("Typ de naam");
        assertThat(today("hagedis-hal")).contains("hagedis-hal");
    }

    @Test
    void aFileThatIsToBeAppliedDoesNotWriteOverTheOneThatStays() {
        var supplier = offices.supplier("Salamander");
        var ends = offering.publish(supplier, "Salamander Vijver");
        var stays = offering.publish(supplier, "Salamander Vijvers");
        superuser.sql("""
                insert into sheet_proposal (organisation_id, id, name, made_at, made_by, parts)
                values (?, gen_random_uuid(), 'werkblad', now(), gen_random_uuid(),
                    jsonb_build_array(jsonb_build_object('solution', ?, 'revision', 2), jsonb_build_object('solution', null, 'revision', 0)))
                """).params(supplier.organisation().value(), ends.toString()).update();
        assertThat(page("salamander-vijver", "salamander-vijvers").moved())
                .contains(new Moved("catalog.merge.counts.proposals", 1, 0, 1));
        assertThat(merge("salamander-vijver", "salamander-vijvers", "Salamander Vijvers")).isEmpty();
        assertThat(superuser.sql(
                "select parts #>> '{0,solution}' || ' ' || (parts #>> '{0,revision}') from sheet_proposal where organisation_id = ?")
                .param(supplier.organisation().value())
                .query(String.class)
                .single()).isEqualTo(stays + " 0");
    }
}
