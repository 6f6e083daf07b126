package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.FieldForm;
import be.vlavirgem.catalog.fields.FieldView;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Inspection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;

/** What is proven is marked where it is filled in, and whoever says something else there hears what that costs. */
@SpringJUnitConfig(CatalogSlice.class)
class ProvenClaimsTest {

    private static final Claim TWO_FACTOR = Claim.of("two-factor").orElseThrow();
    private static final Claim CERTIFICATE = Claim.of("certificates/iso27001").orElseThrow();
    private static final Map<String, List<String>> FACTS = Map.of("hosting", List.of("belgisch-datacentrum"),
            "certificates.certificate", List.of("iso27001"), "certificates.issuer", List.of("Proefkeuring"),
            "certificates.valid-until", List.of("31/12/2027"));

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SheetDesk sheets;
    @Autowired
    private MergedAway away;
    @Autowired
    private StepPages steps;
    @Autowired
    private FactsDesk facts;
    @Autowired
    private FactsPages factsPages;
    @Autowired
    private ClaimDesk claims;
    @Autowired
    private ClaimCheckDesk checks;
    @Autowired
    private Proposals proposals;
    @Autowired
    private ProposalPages preview;
    @Autowired
    private DocumentGate gate;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private ProposalDesk desk;
    @Autowired
    private ProposalReversal reversal;

    private Solution.Id proven(Access supplier, String name) {
        var id = offering.publish(supplier, name);
        say(supplier, id, "two-factor", "verplicht");
        prove(supplier, Optional.of(id), TWO_FACTOR, Optional.empty());
        return id;
    }

    private void prove(Access supplier, Optional<Solution.Id> solution, Claim claim, Optional<LocalDate> until) {
        var pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var file = ((Inspection.Sound) gate.inspect("Verslag.pdf", pdf)).file();
        assertThat(offices.as(supplier, () -> claims.handIn(supplier, solution, claim, file, false))).isEmpty();
        var victor = offices.reviewer();
        assertThat(offices.as(victor, () -> checks.accept(victor, checks.waiting()
                .stream()
                .filter(check -> check.supplier().equals(supplier.organisation()))
                .findFirst()
                .orElseThrow()
                .id(), until))).isEqualTo(ReviewDesk.Decision.DONE);
    }

    private SheetDesk.Outcome say(Access supplier, Solution.Id id, String field, String said) {
        var seen = security(supplier, id).seen();
        return offices.as(supplier, () -> sheets.save(supplier, id, Step.SECURITY, seen,
                Sheets.with(Sheets.fields("Zegel"), field, said), DutchWords.DUTCH));
    }

    private StepPages.StepPage security(Access supplier, Solution.Id id) {
        return offices.as(supplier, () -> steps.step(supplier, id, Step.SECURITY, Optional.empty(), List.of(),
                DutchWords.DUTCH));
    }

    private FieldForm facts(Access supplier) {
        return offices.as(supplier, () -> factsPages.page(supplier, Optional.empty(), List.of(), Optional.empty(),
                DutchWords.DUTCH)).form();
    }

    private FactsDesk.Outcome save(Access supplier, int seen, Map<String, List<String>> typed) {
        return offices.as(supplier, () -> facts.save(supplier, seen, new Typed(typed), DutchWords.DUTCH));
    }

    private static FieldView.@Nullable Marked marked(FieldForm form, String code) {
        return form.fields()
                .stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow()
                .proven();
    }

    private static List<Claim> lost(SheetDesk.Outcome outcome) {
        assertThat(outcome).isInstanceOf(SheetDesk.Outcome.Kept.class);
        return ((SheetDesk.Outcome.Kept) outcome).lost();
    }

    @Test
    void theStepMarksWhatIsProvenUntilItSaysSomethingElse() {
        var supplier = offices.supplier("Zegelwas");
        var id = proven(supplier, "Zegelwas Zaal");

        assertThat(marked(security(supplier, id).form(), "two-factor")).isEqualTo(new FieldView.Marked(
                "Aanmelden in twee stappen, sinds 21/11/2026",
                "Zeg je hier iets anders, dan telt het bewijs niet meer."));
        assertThat(marked(security(supplier, id).form(), "logging")).isNull();

        assertThat(lost(say(supplier, id, "two-factor", "mogelijk"))).containsExactly(TWO_FACTOR);
        assertThat(marked(security(supplier, id).form(), "two-factor")).isNull();
        assertThat(lost(say(supplier, id, "two-factor", "verplicht"))).as("the old value brings it back").isEmpty();
        assertThat(marked(security(supplier, id).form(), "two-factor")).isNotNull();
    }

    @Test
    void whoeverSavesSomethingElseHearsThatItIsProvenNoMore() {
        var supplier = offices.supplier("Zegellak");
        var id = proven(supplier, "Zegellak Loket");

        assertThat(redirect(supplier, id, Map.of("two-factor", List.of("verplicht"), "backup", List.of("dagelijks"))))
                .doesNotContain("onbewezen");
        assertThat(redirect(supplier, id, Map.of("two-factor", List.of("niet")))).endsWith("?bewaard&onbewezen");
    }

    private String redirect(Access supplier, Solution.Id id, Map<String, List<String>> typed) {
        var fields = new LinkedMultiValueMap<>(Sheets.fields("Zegel"));
        fields.putAll(typed);
        fields.set("gezien", security(supplier, id).seen());
        return offices.as(supplier,
                () -> new StepController(steps, sheets, away).save(supplier, id, Step.SECURITY.path(),
                        fields, DutchWords.DUTCH, new ExtendedModelMap(), new MockHttpServletResponse()));
    }

    @Test
    void whatIsProvenForAllIsMarkedWhereItIsSaidAndWhereItIsInherited() {
        var supplier = offices.supplier("Zegelklem");
        var id = offering.publish(supplier, "Zegelklem Kaart");
        save(supplier, 0, FACTS);
        prove(supplier, Optional.empty(), CERTIFICATE, Optional.of(LocalDate.of(2027, 12, 31)));

        assertThat(marked(facts(supplier), "certificates")).isNotNull().satisfies(mark -> {
            assertThat(mark.text()).endsWith(", sinds 21/11/2026, tot en met 31/12/2027");
            assertThat(mark.warning()).contains("bij geen enkele oplossing");
        });
        assertThat(marked(facts(supplier), "hosting")).isNull();
        assertThat(marked(security(supplier, id).form(), "certificates")).isNotNull()
                .satisfies(mark -> assertThat(mark.warning()).startsWith("Dit is bewezen voor al je oplossingen."));
    }

    @Test
    void whatHoldsForAllIsProvenNoMoreWhenItIsSaidOtherwise() {
        var supplier = offices.supplier("Zegeldoos");
        save(supplier, 0, FACTS);
        prove(supplier, Optional.empty(), CERTIFICATE, Optional.of(LocalDate.of(2027, 12, 31)));
        var elsewhere = new LinkedHashMap<>(FACTS);
        elsewhere.put("hosting", List.of("bij-de-klant"));
        var other = new LinkedHashMap<>(FACTS);
        other.put("certificates.issuer", List.of("Andere keuring"));

        assertThat(save(supplier, 1, elsewhere)).isEqualTo(new FactsDesk.Outcome.Kept(0, List.of()));
        assertThat(save(supplier, 2, other)).isEqualTo(new FactsDesk.Outcome.Kept(0, List.of(CERTIFICATE)));
    }

    @Test
    void theWorkbookSaysWhichProofsItCostsBeforeItIsApplied() {
        var supplier = offices.supplier("Zegelpers");
        var id = proven(supplier, "Zegelpers Plan");
        var revision = ((SheetDesk.Outcome.Kept) say(supplier, id, "two-factor", "verplicht")).solution().revision();
        var file = propose(supplier, new Proposal.Part(id.value(), revision, "Zegelpers Plan",
                List.of("keywords", "two-factor"), "{\"two-factor\": [\"verplicht\"]}",
                "{\"keywords\": [\"plan\"], \"two-factor\": [\"niet\"]}", List.of(), List.of()));

        var page = offices.as(supplier, () -> preview.page(file, DutchWords.DUTCH));

        assertThat(page.lost()).isEqualTo(1);
        assertThat(page.parts().getFirst().changes()).extracting(ProposalPages.ChangeLine::lost)
                .containsExactly(null, "Het bewijs telt niet meer: Aanmelden in twee stappen");
        say(supplier, id, "two-factor", "mogelijk");
        assertThat(offices.as(supplier, () -> preview.page(file, DutchWords.DUTCH)).lost())
                .as("what is not applied any more costs nothing")
                .isZero();
    }

    @Test
    void aProofOfWhatAFileSaidIsInTheWayOfTakingTheFileBack() {
        var supplier = offices.supplier("Zegelring");
        var id = offering.publish(supplier, "Zegelring Rooster");
        var revision = ((SheetDesk.Outcome.Kept) say(supplier, id, "two-factor", "mogelijk")).solution().revision();
        var file = propose(supplier, new Proposal.Part(id.value(), revision, "Zegelring Rooster",
                List.of("two-factor"), "{\"two-factor\": [\"mogelijk\"]}", "{\"two-factor\": [\"verplicht\"]}",
                List.of(), List.of()));
        offices.as(supplier, () -> desk.apply(supplier, file, Set.of("1")));
        prove(supplier, Optional.of(id), TWO_FACTOR, Optional.empty());

        assertThat(offices.as(supplier, () -> reversal.revert(supplier, file)))
                .isEqualTo(new ProposalReversal.Outcome.InTheWay(
                        List.of(new ProposalReversal.Way("Zegelring Rooster", List.of(SheetField.TWO_FACTOR)))));
    }

    private Proposal.Id propose(Access supplier, Proposal.Part part) {
        var file = Proposal.shown(new Proposal.Id(UUID.randomUUID()), "terug.xlsx",
                Instant.parse("2026-11-21T10:00:00Z"), List.of(part));
        supplier.scope()
                .run(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> proposals.add(supplier, file)));
        return file.id();
    }
}
