package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.catalogue.Facet;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.ShownField;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.solutions.ReviewDesk.Decision;
import be.vlavirgem.catalog.suppliers.SupplierEnded;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Recount;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Inspection;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.ExtendedModelMap;

/** A document for a claim: handed in, looked into, and what everybody sees of it. */
@SpringJUnitConfig(CatalogSlice.class)
class ClaimDeskTest {

    private static final Claim TWO_FACTOR = Claim.of("two-factor").orElseThrow();
    private static final Claim CERTIFICATE = Claim.of("certificates/iso27001").orElseThrow();
    private static final Typed FACTS = new Typed(Map.of("hosting", List.of("belgisch-datacentrum"),
            "certificates.certificate", List.of("iso27001"), "certificates.issuer", List.of("Proefkeuring"),
            "certificates.valid-until", List.of("31/12/2027")));

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SheetDesk sheets;
    @Autowired
    private StepPages steps;
    @Autowired
    private FactsDesk facts;
    @Autowired
    private ClaimDesk desk;
    @Autowired
    private ClaimPages pages;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private ClaimCheckDesk checks;
    @Autowired
    private ClaimCheckPages checkPages;
    @Autowired
    private ReviewPages reviews;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private PublishedSolutions published;
    @Autowired
    private ClaimReferences references;
    @Autowired
    private Recount recount;
    @Autowired
    private SolutionsOfSuppliers moving;
    @Autowired
    private EndedSuppliers ended;
    @Autowired
    private DocumentGate gate;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Clock clock;
    @Autowired
    private TestDatabase database;

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    private Solution.Id offer(Access supplier, String name, String twoFactor) {
        var id = offering.publish(supplier, name);
        say(supplier, id, name, twoFactor);
        return id;
    }

    private void say(Access supplier, Solution.Id id, String name, String twoFactor) {
        offices.as(supplier, () -> {
            var seen = steps.step(supplier, id, Step.SECURITY, Optional.empty(), List.of(), DutchWords.DUTCH).seen();
            return sheets.save(supplier, id, Step.SECURITY, seen,
                    Sheets.with(Sheets.fields(name), "two-factor", twoFactor), DutchWords.DUTCH);
        });
    }

    private Optional<String> handIn(Access supplier, Optional<Solution.Id> solution, Claim claim, boolean shown) {
        var pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var file = ((Inspection.Sound) gate.inspect("Verslag.pdf", pdf)).file();
        return offices.as(supplier, () -> desk.handIn(supplier, solution, claim, file, shown));
    }

    private ClaimCheck waiting(Access supplier) {
        return TenantScope.none()
                .call(checks::waiting)
                .stream()
                .filter(check -> check.supplier().equals(supplier.organisation()))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private Decision accept(Access supplier, Optional<LocalDate> until) {
        var victor = offices.reviewer();
        return offices.as(victor, () -> checks.accept(victor, waitingOf(victor, supplier), until));
    }

    private ClaimCheck.Id waitingOf(Access victor, Access supplier) {
        return checks.waiting()
                .stream()
                .filter(check -> check.supplier().equals(supplier.organisation()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ShownField shown(String slug, String code) {
        return platform.call(() -> everybody.at(slug, Optional.empty(), DutchWords.DUTCH))
                .orElseThrow()
                .parts()
                .stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Set<Facet> facets(String slug) {
        return platform.call(() -> published.bySlug(slug)).orElseThrow().facets();
    }

    private ClaimPages.Page page(Access supplier, Solution.Id id) {
        return offices.as(supplier, () -> pages.of(supplier, id, ClaimPages.Refused.NOTHING, DutchWords.DUTCH));
    }

    private @Nullable String reviewed(Solution.Id id, String code) {
        var victor = offices.reviewer();
        return offices
                .as(victor, () -> reviews.review(new Review.Id(id.value()), Typed.NOTHING, null, DutchWords.DUTCH))
                .parts()
                .stream()
                .flatMap(part -> part.fields().stream())
                .map(ReviewPages.Looked::shown)
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private int told(Access supplier, String type) {
        return sql().sql("select count(*)::int from notification where type = ? and person_id = ?")
                .params(type, supplier.person().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatVictorAcceptsIsProvenForEverybodyUntilTheSheetSaysSomethingElse() {
        var supplier = offices.supplier("Zegelring");
        var id = offer(supplier, "Zegelring Zaken", "verplicht");
        assertThat(handIn(supplier, Optional.of(id), TWO_FACTOR, false)).isEmpty();
        assertThat(shown("zegelring-zaken", "two-factor").standing()).isEqualTo("declared");
        assertThat(waiting(supplier).solution()).isEqualTo("Zegelring Zaken");

        assertThat(accept(supplier, Optional.of(LocalDate.of(2027, 11, 21)))).isEqualTo(Decision.DONE);

        var field = shown("zegelring-zaken", "two-factor");
        assertThat(field.standing()).isEqualTo("proven");
        assertThat(field.proof()).isNotNull().satisfies(proof -> {
            assertThat(proof.text()).isEqualTo("sinds 21/11/2026, tot en met 21/11/2027");
            assertThat(proof.href()).isNull();
        });
        assertThat(facets("zegelring-zaken")).contains(new Facet(Facet.Dimension.PROVEN, "two-factor"));
        assertThat(told(supplier, "claim-proven")).isEqualTo(1);

        assertThat(reviewed(id, "two-factor")).isEqualTo("proven");

        say(supplier, id, "Zegelring Zaken", "niet");
        assertThat(reviewed(id, "two-factor")).isEqualTo("declared");
        assertThat(shown("zegelring-zaken", "two-factor").standing()).isEqualTo("declared");
        assertThat(facets("zegelring-zaken")).doesNotContain(new Facet(Facet.Dimension.PROVEN, "two-factor"));
        assertThat(page(supplier, id).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.there()).isFalse();
            assertThat(claim.lines()).extracting(ClaimPages.Line::standing).containsExactly("OTHERWISE");
        });
        say(supplier, id, "Zegelring Zaken", "verplicht");
        assertThat(shown("zegelring-zaken", "two-factor").standing()).isEqualTo("proven");
    }

    @Test
    void whatIsNotAcceptedSaysWhy() {
        var supplier = offices.supplier("Lakzegel");
        var id = offer(supplier, "Lakzegel Loket", "mogelijk");
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        var victor = offices.reviewer();
        assertThat(offices.as(victor,
                () -> checks.refuse(victor, waitingOf(victor, supplier), "Hier staat niets over aanmelden.")))
                .isEqualTo(Decision.DONE);

        assertThat(page(supplier, id).claims().getFirst().lines()).singleElement().satisfies(line -> {
            assertThat(line.standing()).isEqualTo("REFUSED");
            assertThat(line.why()).isEqualTo("Hier staat niets over aanmelden.");
        });
        assertThat(shown("lakzegel-loket", "two-factor").standing()).isEqualTo("declared");
        assertThat(told(supplier, "claim-refused")).isEqualTo(1);
    }

    @Test
    void whatIsClaimedOtherwiseMeanwhileIsNotAccepted() {
        var supplier = offices.supplier("Waszegel");
        var id = offer(supplier, "Waszegel Wonen", "verplicht");
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        say(supplier, id, "Waszegel Wonen", "mogelijk");
        assertThat(accept(supplier, Optional.empty())).isEqualTo(Decision.CHANGED);
        assertThat(shown("waszegel-wonen", "two-factor").standing()).isEqualTo("declared");
    }

    @Test
    void aCertificateOfTheSupplierIsProvenInEachSheetThatInheritsIt() {
        var supplier = offices.supplier("Stempelkussen");
        offering.publish(supplier, "Stempelkussen Een");
        offering.publish(supplier, "Stempelkussen Twee");
        offices.as(supplier, () -> facts.save(supplier, 0, FACTS, DutchWords.DUTCH));
        handIn(supplier, Optional.empty(), CERTIFICATE, true);
        var check = waiting(supplier);
        assertThat(check.ends()).contains(LocalDate.of(2027, 12, 31));
        assertThat(TenantScope.none()
                .call(() -> checkPages.check(check.id(), new CarriedForm("", Map.of()), DutchWords.DUTCH))
                .form()
                .tot())
                .isEqualTo("31/12/2027");
        accept(supplier, check.ends());

        for (var slug : List.of("stempelkussen-een", "stempelkussen-twee")) {
            var certificates = shown(slug, "certificates");
            assertThat(certificates.heads()).last().isEqualTo("Stand");
            assertThat(certificates.rows().getFirst().getLast().text())
                    .isEqualTo("bewezen sinds 21/11/2026, tot en met 31/12/2027");
            assertThat(certificates.rows().getFirst().getLast().href())
                    .startsWith("/oplossingen/" + slug + "/bewijzen/");
        }
    }

    @Test
    void everybodyTakesADocumentThatIsShownAndNoOther() {
        var supplier = offices.supplier("Kleefzegel");
        var id = offer(supplier, "Kleefzegel Kaart", "verplicht");
        handIn(supplier, Optional.of(id), TWO_FACTOR, true);
        var document = waiting(supplier).paper().orElseThrow().document().toString();
        assertThat(platform.call(() -> everybody.paper("kleefzegel-kaart", document))).isEmpty();
        accept(supplier, Optional.empty());

        var paper = platform.call(() -> everybody.paper("kleefzegel-kaart", document)).orElseThrow();
        assertThat(TenantScope.none().call(() -> checks.shown(paper)).fileName()).isEqualTo("Verslag.pdf");

        var line = page(supplier, id).claims().getFirst().lines().getFirst();
        var proof = new ClaimProof.Id(UUID.fromString(line.id()));
        offices.as(supplier, () -> desk.show(supplier, proof, false));
        assertThat(platform.call(() -> everybody.paper("kleefzegel-kaart", document))).isEmpty();
    }

    @Test
    void victorTakesTheDocumentAndTheSupplierCanSeeThatItDid() {
        var supplier = offices.supplier("Loodzegel");
        var id = offer(supplier, "Loodzegel Lijst", "verplicht");
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        var victor = offices.reviewer();
        assertThat(offices.as(victor, () -> checks.document(victor, waitingOf(victor, supplier))).fileName())
                .isEqualTo("Verslag.pdf");
        assertThat(sql().sql("""
                select count(*)::int from audit_entry where organisation_id = ? and action = 'document.downloaded' and person_id = ?
                """).params(supplier.organisation().value(), victor.person().value()).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void whatIsTakenBackProvesNothingAndItsDocumentIsGone() {
        var supplier = offices.supplier("Bandzegel");
        var id = offer(supplier, "Bandzegel Beheer", "verplicht");
        handIn(supplier, Optional.of(id), TWO_FACTOR, true);
        accept(supplier, Optional.empty());
        var proof = new ClaimProof.Id(
                UUID.fromString(page(supplier, id).claims().getFirst().lines().getFirst().id()));
        assertThat(offices.as(supplier, () -> desk.takeBack(supplier, proof))).contains(id);

        assertThat(shown("bandzegel-beheer", "two-factor").standing()).isEqualTo("declared");
        assertThat(sql().sql("select count(*)::int from document where organisation_id = ? and deleted_at is null")
                .param(supplier.organisation().value())
                .query(Integer.class)
                .single()).isZero();
    }

    @Test
    void aLaterProofTakesThePlaceOfOneThatWaitsAndOfOneThatCounts() {
        var supplier = offices.supplier("Dubbelzegel");
        var id = offer(supplier, "Dubbelzegel Dossier", "verplicht");
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        assertThat(TenantScope.none().call(checks::waiting))
                .filteredOn(check -> check.supplier().equals(supplier.organisation()))
                .hasSize(1);
        accept(supplier, Optional.empty());
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        assertThat(shown("dubbelzegel-dossier", "two-factor").standing()).isEqualTo("proven");
        accept(supplier, Optional.empty());
        assertThat(page(supplier, id).claims().getFirst().lines()).extracting(ClaimPages.Line::standing)
                .containsExactlyInAnyOrder("ACCEPTED", "REPLACED");
    }

    @Test
    void whatIsPastItsLastDayIsRefusedInAWordOnThePage() {
        var supplier = offices.supplier("Laatzegel");
        var over = new Typed(Map.of("certificates.certificate", List.of("iso27001"), "certificates.issuer",
                List.of("Proefkeuring"), "certificates.valid-until", List.of("20/11/2026")));
        offices.as(supplier, () -> facts.save(supplier, 0, over, DutchWords.DUTCH));

        var refused = handIn(supplier, Optional.empty(), CERTIFICATE, false);

        assertThat(refused).contains("catalog.proof.refused.over");
        var page = offices.as(supplier, () -> pages.ofAll(supplier,
                new ClaimPages.Refused(CERTIFICATE.code(), refused.orElseThrow()), DutchWords.DUTCH));
        assertThat(page.errors()).singleElement()
                .satisfies(mistake -> assertThat(mistake.text()).contains("laatste dag"));
        assertThat(TenantScope.none().call(checks::waiting)).extracting(ClaimCheck::supplier)
                .doesNotContain(supplier.organisation());
    }

    @Test
    void whatIsNotClaimedCannotBeProvenAndAnotherSuppliersSheetIsNotThere() {
        var supplier = offices.supplier("Noodzegel");
        var id = offer(supplier, "Noodzegel Nummer", "verplicht");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handIn(supplier, Optional.of(id), CERTIFICATE, false));
        var other = offices.supplier("Vreemdzegel");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handIn(other, Optional.of(id), TWO_FACTOR, false));
    }

    /** So V-ICT-OR, who reads no proofs, knows which published solution a deed is about. */
    @Test
    void theTrailNamesTheSolutionAProofIsOf() {
        var supplier = offices.supplier("Spoorzegel");
        var id = offer(supplier, "Spoorzegel Station", "verplicht");
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        var victor = offices.reviewer();
        var check = waiting(supplier).id();
        offices.as(victor, () -> checks.refuse(victor, check, "Onleesbaar"));

        assertThat(sql().sql(
                "select action from audit_entry where subject_id = ? and action like 'solution.proof-%' order by at, action")
                .param(id.value())
                .query(String.class)
                .list()).containsExactlyInAnyOrder("solution.proof-added", "solution.proof-refused");
    }

    @Test
    void ofAWithdrawnSheetNothingWaitsUntilItIsWorkedOnAgain() {
        var supplier = offices.supplier("Rustzegel");
        var id = offer(supplier, "Rustzegel Register", "verplicht");
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        assertThat(waits(supplier)).isOne();

        assertThat(offices.as(supplier, () -> deeds.withdraw(supplier, id, WithdrawForm.EMPTY))).isTrue();
        assertThat(waits(supplier)).isZero();
        assertThat(page(supplier, id).withdrawn()).isTrue();
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        assertThat(waits(supplier)).as("nor what is handed in meanwhile").isZero();

        assertThat(offices.as(supplier, () -> deeds.resume(supplier, id))).isTrue();
        assertThat(waits(supplier)).isOne();
        assertThat(waiting(supplier).solution()).isEqualTo("Rustzegel Register");
    }

    private long waits(Access supplier) {
        return TenantScope.none()
                .call(checks::waiting)
                .stream()
                .filter(check -> check.supplier().equals(supplier.organisation()))
                .count();
    }

    @Test
    void ofASupplierThatEndedNothingWaits() {
        var supplier = offices.supplier("Doodzegel");
        var id = offer(supplier, "Doodzegel Dag", "verplicht");
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        TenantScope.of(supplier.organisation())
                .run(() -> new TransactionTemplate(transactions).executeWithoutResult(
                        _ -> ended.ended(new SupplierEnded(supplier.organisation().value()))));
        assertThat(TenantScope.none().call(checks::waiting)).extracting(ClaimCheck::supplier)
                .doesNotContain(supplier.organisation());
    }

    @Test
    void whoDecidesSecondHearsThatItWasDecidedOrTakenBack() {
        var supplier = offices.supplier("Snelzegel");
        var id = offer(supplier, "Snelzegel Subsidie", "verplicht");
        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        var decided = waiting(supplier).id();
        assertThat(accept(supplier, Optional.empty())).isEqualTo(Decision.DONE);
        assertThat(refusedWith(decided, "Onleesbaar.")).isEqualTo("redirect:/beheer/bewijzen?beslist");

        handIn(supplier, Optional.of(id), TWO_FACTOR, false);
        var back = waiting(supplier).id();
        offices.as(supplier, () -> desk.takeBack(supplier, back.proof()));
        assertThat(refusedWith(back, "Onleesbaar.")).isEqualTo("redirect:/beheer/bewijzen?beslist");
        assertThat(refusedWith(back, "")).isEqualTo("redirect:/beheer/bewijzen?beslist");
    }

    private String refusedWith(ClaimCheck.Id check, String why) {
        var victor = offices.reviewer();
        var controller = new ClaimCheckController(checkPages, checks, DutchWords.messages(), clock);
        return offices.as(victor, () -> controller.refuse(victor, check, new ClaimDecisionForm("", why),
                DutchWords.DUTCH, new ExtendedModelMap()));
    }

    @Test
    void whoTakesAProofOfAllSolutionsBackHoldsThemFirst() {
        var supplier = offices.supplier("Houdzegel");
        offering.publish(supplier, "Houdzegel Een");
        offering.publish(supplier, "Houdzegel Twee");
        offices.as(supplier, () -> facts.save(supplier, 0, FACTS, DutchWords.DUTCH));
        handIn(supplier, Optional.empty(), CERTIFICATE, true);
        var proof = waiting(supplier).id().proof();
        accept(supplier, Optional.empty());
        assertThat(free(supplier)).isEqualTo(2);

        supplier.scope().run(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            desk.takeBack(supplier, proof);
            assertThat(free(supplier)).isZero();
        }));
        assertThat(shown("houdzegel-een", "certificates").rows().getFirst().getLast().text())
                .doesNotStartWith("bewezen");
    }

    /** How many of its solutions nobody holds. */
    private int free(Access supplier) {
        return sql().sql("select id from solution where organisation_id = ? for update skip locked")
                .param(supplier.organisation().value())
                .query(UUID.class)
                .list()
                .size();
    }

    @Test
    void whatIsAcceptedAtTheSameMomentIsNotThrownAwayByANewerProof() throws Exception {
        var supplier = offices.supplier("Tijdzegel");
        offices.as(supplier, () -> facts.save(supplier, 0, FACTS, DutchWords.DUTCH));
        handIn(supplier, Optional.empty(), CERTIFICATE, false);
        var accepted = waiting(supplier).id();

        try (var decision = database.superuser().getConnection()) {
            decision.setAutoCommit(false);
            run(decision, "update claim_proof set state = 'ACCEPTED', decided_on = current_date where id = '%s'"
                    .formatted(accepted));
            var newer = CompletableFuture.supplyAsync(
                    () -> handIn(supplier, Optional.empty(), CERTIFICATE, false), Thread.ofPlatform()::start);
            for (var tries = 0; tries < 500 && !somebodyWaits(); tries++) {
                Thread.sleep(20);
            }
            assertThat(newer.isDone()).isFalse();
            decision.commit();
            assertThat(newer.join()).isEmpty();
        }
        assertThat(sql().sql("select state from claim_proof where organisation_id = ? order by handed_in_at, state")
                .param(supplier.organisation().value())
                .query(String.class)
                .list()).containsExactlyInAnyOrder("ACCEPTED", "WAITING");
    }

    private static void run(Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private boolean somebodyWaits() {
        return sql().sql("""
                select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')
                """).query(Boolean.class).single();
    }

    @Test
    void whenTwoSuppliersBecomeOneNothingProvenIsLost() {
        var giver = offices.supplier("Afdruk Oud");
        var first = offer(giver, "Afdruk Archief", "verplicht");
        offices.as(giver, () -> facts.save(giver, 0, FACTS, DutchWords.DUTCH));
        handIn(giver, Optional.of(first), TWO_FACTOR, false);
        accept(giver, Optional.empty());
        handIn(giver, Optional.empty(), CERTIFICATE, true);
        accept(giver, Optional.empty());
        handIn(giver, Optional.of(first), TWO_FACTOR, false);
        var taker = offices.supplier("Afdruk Nieuw");
        var both = new TenantScope(Set.of(giver.organisation(), taker.organisation()),
                Optional.of(taker.organisation()));
        var transaction = new TransactionTemplate(transactions);

        both.run(() -> transaction.executeWithoutResult(_ -> {
            assertThat(counted(giver, taker)).isEqualTo(new Moved("catalog.proof.moves", 3, 0, 3));
            references.move(giver.organisation().value(), taker.organisation().value());
            moving.move(giver.organisation().value(), taker.organisation().value());
            assertThat(counted(giver, taker)).isEqualTo(new Moved("catalog.proof.moves", 0, 3, 3));
        }));

        assertThat(page(taker, first).claims()).filteredOn(ClaimPages.Claimed::proven)
                .extracting(ClaimPages.Claimed::code)
                .containsExactly("two-factor", "certificates/iso27001");
        assertThat(waiting(taker).supplierName()).isEqualTo("Afdruk Nieuw");
        assertThat(accept(taker, Optional.empty())).isEqualTo(Decision.DONE);
        assertThat(shown("afdruk-archief", "certificates").rows().getFirst().getLast().text())
                .startsWith("bewezen");
    }

    private Moved counted(Access giver, Access taker) {
        return recount.of(List.of(references), giver.organisation().value(), taker.organisation().value()).getFirst();
    }
}
