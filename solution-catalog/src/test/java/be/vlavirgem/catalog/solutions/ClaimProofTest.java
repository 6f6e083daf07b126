package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proven;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a proof. */
class ClaimProofTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final OrganisationId SUPPLIER = new OrganisationId(UUID.randomUUID());
    private static final Solution.Id SOLUTION = new Solution.Id(UUID.randomUUID());
    private static final Claim EXIT = Claim.of(SheetField.EXIT);
    private static final Proven.Paper PAPER = new Proven.Paper(UUID.randomUUID(), SUPPLIER.value());

    private static Sheet exit(String code) {
        return new Sheet(Map.of(SheetField.EXIT, new Value.Items(List.of(code))));
    }

    private static ClaimProof handedIn(Optional<Solution.Id> solution, boolean shown) {
        return ClaimProof.handIn(new ClaimProof.Id(UUID.randomUUID()),
                new ClaimProof.About(SUPPLIER, solution, EXIT, exit("begeleide-overdracht")), Optional.of(PAPER), shown,
                Instant.EPOCH);
    }

    private static List<Proven> proving(Sheet own, Sheet facts, ClaimProof proof) {
        return ClaimProof.proving(SOLUTION, Resolved.of(own, facts), List.of(proof));
    }

    @Test
    void onlyWhatIsAcceptedProves() {
        var proof = handedIn(Optional.of(SOLUTION), false);
        var sheet = exit("begeleide-overdracht");
        assertThat(proving(sheet, Sheet.EMPTY, proof)).isEmpty();
        proof.accept(TODAY, Optional.of(TODAY.plusYears(1)));
        assertThat(proving(sheet, Sheet.EMPTY, proof)).containsExactly(
                new Proven(EXIT, TODAY, Optional.of(TODAY.plusYears(1)), Optional.empty()));
        proof.replace();
        assertThat(proving(sheet, Sheet.EMPTY, proof)).isEmpty();
    }

    @Test
    void anotherValueTakesTheProofAway() {
        var proof = handedIn(Optional.of(SOLUTION), false);
        proof.accept(TODAY, Optional.empty());
        assertThat(proving(exit("geen-regeling"), Sheet.EMPTY, proof)).isEmpty();
    }

    @Test
    void whatIsSaidOfAllProvesWhatIsInheritedAndNothingElse() {
        var ofAll = handedIn(Optional.empty(), false);
        ofAll.accept(TODAY, Optional.empty());
        var same = exit("begeleide-overdracht");
        assertThat(proving(Sheet.EMPTY, same, ofAll)).hasSize(1);
        assertThat(proving(same, same, ofAll)).isEmpty();
        var own = handedIn(Optional.of(SOLUTION), false);
        own.accept(TODAY, Optional.empty());
        assertThat(proving(Sheet.EMPTY, same, own)).isEmpty();
    }

    @Test
    void everybodyReadsADocumentOnlyWhereItsSupplierSaysSo() {
        var proof = handedIn(Optional.of(SOLUTION), true);
        proof.accept(TODAY, Optional.empty());
        var sheet = exit("begeleide-overdracht");
        assertThat(proving(sheet, Sheet.EMPTY, proof)).extracting(Proven::paper).containsExactly(Optional.of(PAPER));
        proof.show(false);
        assertThat(proving(sheet, Sheet.EMPTY, proof)).extracting(Proven::paper).containsExactly(Optional.empty());
    }

    @Test
    void whatIsRefusedHasAReasonAndStaysSo() {
        var proof = handedIn(Optional.empty(), false);
        assertThatIllegalArgumentException().isThrownBy(() -> proof.refuse(TODAY, " "));
        proof.refuse(TODAY, "Dit is een offerte.");
        assertThat(proof.decision().flatMap(ClaimProof.Decision::why)).contains("Dit is een offerte.");
        assertThatIllegalStateException().isThrownBy(() -> proof.accept(TODAY, Optional.empty()));
    }

    @Test
    void nothingIsAcceptedUntilYesterdayAndNothingThatIsNotSaidIsHandedIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handedIn(Optional.empty(), false).accept(TODAY, Optional.of(TODAY.minusDays(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimProof.handIn(new ClaimProof.Id(UUID.randomUUID()),
                        new ClaimProof.About(SUPPLIER, Optional.empty(), EXIT, Sheet.EMPTY), Optional.of(PAPER), false,
                        Instant.EPOCH));
    }
}
