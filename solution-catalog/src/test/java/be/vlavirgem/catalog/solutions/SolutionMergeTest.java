package be.vlavirgem.catalog.solutions;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.merging.Differing;
import be.vlavirgem.catalog.merging.JoinedBefore;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.catalog.merging.MergePage;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private SolutionIds ids;
    @Autowired
    private MergedAway away;
    @Autowired
    private StepPages steps;
    @Autowired
    private PublishedSolutions published;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private OtherReferences others;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private JoinedBefore before;
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
        others.loses(0);
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
        return offices.as(victor, () -> desk.page(slug, new MergeForm(into, null, Map.of()), DUTCH));
    }

    private Optional<MergePage> merge(String slug, String into, String typed) {
        return merge(slug, into, typed, Map.of());
    }

    private Optional<MergePage> merge(String slug, String into, String typed, Map<String, String> chosen) {
        return offices.as(victor, () -> desk.merge(victor, slug, new MergeForm(into, typed, chosen), DUTCH));
    }

    private Optional<String> today(String slug) {
        return platform.call(() -> published.today(slug));
    }

    @Test
    void allOfTheOneComesToTheOtherAndItsAddressLeadsThere() {
        var supplier = offices.supplier("Hazelworm");
        var ends = offering.publish(supplier, "Hazelworm Vergunning");
        var stays = offering.publish(supplier, "Hazelworm Vergunningen");
        say(supplier, ends, Step.VERSIONS, version("7.1"));
        say(supplier, stays, Step.VERSIONS, version("8.0"));
        others.of(ends, 5);
        others.of(stays, 3);

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
        assertThat(others.count(stays.value())).isEqualTo(8);
        assertThat(kept("select count(*)::int from solution where organisation_id = ?", supplier)).isEqualTo(1);
        assertThat(kept("select count(*)::int from merged_solution where organisation_id = ?", supplier)).isEqualTo(1);
        assertThat(kept(
                "select count(*)::int from notification where type = 'solution-merged' and organisation_id = ?",
                supplier)).isEqualTo(1);
    }

    @Test
    void linesThatSaySomethingElseOfOneThingAreShownBeforeOneOfThemGoes() {
        var supplier = offices.supplier("Grutto");
        var ends = offering.publish(supplier, "Grutto Weide");
        var stays = offering.publish(supplier, "Grutto Weiden");
        say(supplier, ends, Step.VERSIONS, Map.of("versions.number", List.of("8.0", "9.0", "7.0"), "versions.state",
                List.of("onderhoud", "actief", "onderhoud")));
        say(supplier, stays, Step.VERSIONS,
                Map.of("versions.number", List.of("8.0", "9.0"), "versions.state", List.of("actief", "actief")));

        assertThat(page("grutto-weide", "grutto-weiden").overruled()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("Versies");
            assertThat(line.stays()).startsWith("8.0").contains("Actief");
            assertThat(line.ends()).startsWith("8.0").doesNotContain("Actief");
        });
    }

    @Test
    void whoUsesItAndWhatWasAskedGoesAlong() {
        var supplier = offices.supplier("Pieterman");
        var ends = offering.publish(supplier, "Pieterman Haven");
        var stays = offering.publish(supplier, "Pieterman Havens");
        uses(supplier, ends, "11002", "2019-01-01", "YES");
        uses(supplier, stays, "11002", "2021-01-01", "NO");
        uses(supplier, ends, "37011", "2020-01-01", "YES");
        assertThat(page("pieterman-haven", "pieterman-havens").moved())
                .contains(new Moved("catalog.customers.moves", 2, 1, 2), new Moved("catalog.questions.moves", 2, 1, 3));
        assertThat(merge("pieterman-haven", "pieterman-havens", "Pieterman Havens")).isEmpty();
        assertThat(superuser.sql("select since::text from solution_customer where solution_id = ? order by since")
                .param(stays.value())
                .query(String.class)
                .list()).containsExactly("2019-01-01", "2020-01-01");
        assertThat(superuser.sql("select answer from solution_use where solution_id = ? order by answer")
                .param(stays.value())
                .query(String.class)
                .list()).containsExactly("YES", "YES");
        assertThat(superuser.sql("select sum(looks)::int from solution_look where solution_id = ?")
                .param(stays.value())
                .query(Integer.class)
                .single()).isEqualTo(6);
        assertThat(superuser.sql("select count(*)::int from solution_use where solution_id = ?")
                .param(ends.value())
                .query(Integer.class)
                .single()).isZero();
    }

    /** Said by the supplier, answered and asked by the authority, and looked at twice. */
    private void uses(Access supplier, Solution.Id solution, String nis, String since, String answer) {
        var authority = superuser.sql("select id from organisation where nis = ? and valid_until is null")
                .param(nis)
                .query(UUID.class)
                .single();
        superuser.sql("""
                insert into solution_customer (organisation_id, id, solution_id, authority_id, since, stated_at)
                values (?, gen_random_uuid(), ?, ?, ?::date, now())
                """).params(supplier.organisation().value(), solution.value(), authority, since).update();
        superuser.sql("""
                insert into solution_use (organisation_id, solution_id, name, supplier, answer, since, answered_at, answered_by)
                values (:authority, :solution, 'Pieterman', 'Pieterman', :answer, case :answer when 'YES' then current_date end, now(), gen_random_uuid())
                """)
                .param("authority", authority)
                .param("solution", solution.value())
                .param("answer", answer)
                .update();
        superuser.sql("""
                insert into solution_question (organisation_id, id, supplier_id, solution_id, solution_name, text, named, asked_at, asked_by)
                values (?, gen_random_uuid(), ?, ?, 'Pieterman', 'Kan dit?', false, now(), ?)
                """)
                .params(authority, supplier.organisation().value(), solution.value(), supplier.person().value())
                .update();
        superuser.sql("""
                insert into solution_look as kept (solution_id, day, looks) values (?, current_date, 2)
                on conflict (solution_id, day) do update set looks = kept.looks + 2
                """).param(solution.value()).update();
    }

    @Test
    void proofsGoAlongAndOfEachClaimOneCountsAndOneWaits() {
        var supplier = offices.supplier("Zandraket");
        var ends = offering.publish(supplier, "Zandraket Veld");
        var stays = offering.publish(supplier, "Zandraket Velden");
        proves(supplier, ends, "two-factor", "ACCEPTED", 1);
        proves(supplier, stays, "two-factor", "ACCEPTED", 2);
        proves(supplier, ends, "certificates/iso27001", "WAITING", 3);
        proves(supplier, stays, "certificates/iso27001", "WAITING", 4);
        proves(supplier, ends, "wcag", "WAITING", 6);
        proves(supplier, stays, "wcag", "WAITING", 5);
        proves(supplier, ends, "hosting", "REFUSED", 7);
        proves(supplier, ends, "logging", "WAITING", 8);

        assertThat(page("zandraket-veld", "zandraket-velden").moved())
                .contains(new Moved("catalog.proof.moves", 5, 3, 8));
        assertThat(merge("zandraket-veld", "zandraket-velden", "Zandraket Velden")).isEmpty();

        assertThat(superuser.sql("""
                select extract(day from handed_in_at)::int || ' ' || state from claim_proof where solution_id = ? order by handed_in_at
                """).param(stays.value()).query(String.class).list()).containsExactly("1 REPLACED", "2 ACCEPTED",
                "3 REPLACED", "4 WAITING", "5 REPLACED", "6 WAITING", "7 REFUSED", "8 WAITING");
        assertThat(superuser.sql("""
                select extract(day from since)::int || ' ' || solution from claim_check where organisation_id = ? order by since
                """).param(supplier.organisation().value()).query(String.class).list())
                .containsExactly("4 Zandraket Velden", "6 Zandraket Velden", "8 Zandraket Velden");
    }

    /** Handed in on a day of March, and looked into while it waits. */
    private void proves(Access supplier, Solution.Id solution, String claim, String state, int day) {
        superuser.sql("""
                with proof as (
                    insert into claim_proof (organisation_id, id, origin, solution_id, claim, said, shown, state, handed_in_at, decided_on, why)
                    values (:supplier, gen_random_uuid(), gen_random_uuid(), :solution, :claim, '{}', false, :state,
                            make_timestamptz(2026, 3, :day, 12, 0, 0), current_date, 'Onleesbaar') returning *)
                insert into claim_check (proof_id, organisation_id, solution, claim, said, shown, since)
                select id, organisation_id, 'Zandraket', claim, said, shown, handed_in_at from proof where state = 'WAITING'
                """)
                .param("supplier", supplier.organisation().value())
                .param("solution", solution.value())
                .param("claim", claim)
                .param("state", state)
                .param("day", day)
                .update();
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
        others.of(ends, 4);
        others.loses(1);
        assertThat(merge("gladdeslang-kaart", "gladdeslang-kaarten", "Gladdeslang Kaarten").orElseThrow().error("naam"))
                .contains("Er is niets gebeurd", "4", "3");
        assertThat(today("gladdeslang-kaart")).contains("gladdeslang-kaart");
        assertThat(kept("select count(*)::int from solution where organisation_id = ?", supplier)).isEqualTo(2);
        assertThat(kept("select count(*)::int from notification where type = 'solution-merged' and organisation_id = ?",
                supplier)).isZero();
    }

    @Test
    void whereBothSaySomethingElseItIsChosenAndKeptOnAnError() {
        var supplier = offices.supplier("Boomkikker");
        var ends = offering.publish(supplier, "Boomkikker Vijver");
        var stays = offering.publish(supplier, "Boomkikker Poel");
        say(supplier, ends, Step.SECURITY, secure("aa-volledig", "https://boomkikker.test/wcag"));
        say(supplier, stays, Step.SECURITY, secure("niet-onderzocht", ""));
        proves(supplier, ends, "wcag", "ACCEPTED", 1);
        superuser.sql(
                "update claim_proof set said = (select jsonb_build_object('wcag', sheet -> 'wcag') from solution where id = solution_id) where solution_id = ?")
                .param(ends.value())
                .update();

        var page = page("boomkikker-vijver", "boomkikker-poel");
        var wcag = page.differing().getFirst().code();
        assertThat(page.differing()).hasSize(1);
        assertThat(wcag).startsWith("wcag-");
        assertThat(page.differing().getFirst().lines()).extracting(Differing.Line::stays, Differing.Line::ends)
                .contains(tuple("", "https://boomkikker.test/wcag"));
        assertThat(page.differing().getFirst().choices()).extracting(Choice::checked).containsExactly(true, false);

        assertThat(
                merge("boomkikker-vijver", "boomkikker-poel", "Boomkikker Poel", Map.of(wcag, "zelf")).orElseThrow()
                        .error("neem." + wcag))
                .contains("Kies");
        var kept = merge("boomkikker-vijver", "boomkikker-poel", "Iets anders", Map.of(wcag, "eindigt"))
                .orElseThrow();
        assertThat(kept.differing().getFirst().choices()).extracting(Choice::checked).containsExactly(false, true);
        assertThat(merge("boomkikker-vijver", "boomkikker-poel", "Boomkikker Poel", Map.of(wcag, "eindigt")))
                .isEmpty();

        assertThat(superuser
                .sql("select sheet ->> 'wcag-statement' || ' ' || (sheet ->> 'wcag') from solution where id = ?")
                .param(stays.value())
                .query(String.class)
                .single()).contains("https://boomkikker.test/wcag", "aa-volledig").doesNotContain("niet-onderzocht");
        assertThat(platform.call(() -> published.bySlug("boomkikker-poel")).orElseThrow().json())
                .contains("\"claim\": \"wcag\"");
        assertThat(joinedInto(supplier, stays)).extracting(JoinedBefore.Joined::name)
                .containsExactly("Boomkikker Vijver");
        assertThat(joinedInto(supplier, stays).getFirst().lines())
                .as("also what was not chosen can still be read")
                .extracting(Differing.Line::label, Differing.Line::stays, Differing.Line::ends)
                .contains(tuple("Naam", "Boomkikker Poel", "Boomkikker Vijver"),
                        tuple("Toegankelijkheid (WCAG)", "Niet onderzocht", "Niveau AA, volledig"));
    }

    @Test
    void whatWasSaidSinceIsReadBeforeItIsChosen() {
        var supplier = offices.supplier("Rugstreeppad");
        var ends = offering.publish(supplier, "Rugstreeppad Zand");
        var stays = offering.publish(supplier, "Rugstreeppad Duin");
        say(supplier, ends, Step.SECURITY, secure("aa-volledig", ""));
        say(supplier, stays, Step.SECURITY, secure("niet-onderzocht", ""));
        var read = page("rugstreeppad-zand", "rugstreeppad-duin").differing().getFirst().code();
        say(supplier, ends, Step.SECURITY, secure("aa-gedeeltelijk", ""));

        var again = merge("rugstreeppad-zand", "rugstreeppad-duin", "Rugstreeppad Duin", Map.of(read, "eindigt"))
                .orElseThrow();

        assertThat(again.error("neem." + again.differing().getFirst().code())).contains("Kies");
        assertThat(today("rugstreeppad-zand")).contains("rugstreeppad-zand");
    }

    /** As V-ICT-OR reads it. */
    private List<JoinedBefore.Joined> joinedInto(Access supplier, Solution.Id solution) {
        return offices.as(victor, () -> before.of(supplier.organisation().value(), solution.value(), DUTCH));
    }

    private static Map<String, List<String>> secure(String wcag, String statement) {
        return Map.of("personal-data", List.of("geen"), "wcag", List.of(wcag), "wcag-statement", List.of(statement));
    }

    /** Messages lead to the one that is no more, and so do addresses of proofs that were shared. */
    @Test
    void theOldAddressesOfItsOwnPagesAndProofsLeadOn() {
        var supplier = offices.supplier("Knoflookpad");
        var ends = offering.publish(supplier, "Knoflookpad Duin");
        var stays = offering.publish(supplier, "Knoflookpad Duinen");
        merge("knoflookpad-duin", "knoflookpad-duinen", "Knoflookpad Duinen");
        assertThat(offices.as(supplier, () -> ids.isKnown(ends.value()))).isTrue();
        assertThat(offices.as(offices.supplier("Vuursalamander"), () -> ids.isKnown(ends.value()))).isFalse();
        assertThat(supplier.scope().call(() -> away.or(ends, id -> "/" + id, () -> {
            throw new NotFoundException();
        }))).isEqualTo("/" + stays);
        assertThatThrownBy(() -> supplier.scope().call(() -> away.or(stays, id -> "/" + id, () -> {
            throw new NotFoundException();
        }))).isInstanceOf(NotFoundException.class);
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
