package be.vlavirgem.catalog.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a sheet claims, and when it claims something else. */
class ClaimTest {

    private static final Sheet SHEET = new Sheet(Map.of(SheetField.TWO_FACTOR, one("verplicht"), SheetField.WCAG,
            one("aa-volledig"), SheetField.WCAG_CHECKED, new Value.On(LocalDate.of(2026, 3, 1)), SheetField.AUDIENCE,
            one("burgers"), SheetField.CERTIFICATES, certificates("2027-12-31"), SheetField.STANDARDS,
            new Value.Lines(List.of(standard("vocabularium-persoon", "voldoet", ""),
                    standard("vocabularium-adres", "gepland", "")))));

    private static Value one(String code) {
        return new Value.Items(List.of(code));
    }

    private static Value certificates(String until) {
        return new Value.Lines(List.of(new Value.Row(Map.of("certificate", "iso27001", "issuer", "Proefkeuring",
                "valid-until", until))));
    }

    private static Value.Row standard(String slug, String degree, String evidence) {
        return new Value.Row(Map.of("standard", slug, "degree", degree, "evidence", evidence));
    }

    private static Sheet with(SheetField field, Value value) {
        return SHEET.with(new Sheet(Map.of(field, value)), List.of(field));
    }

    @Test
    void eachRelianceIsAClaimAndRowsAreClaimedOneByOne() {
        assertThat(Claim.in(SHEET)).extracting(Claim::code)
                .containsExactly("standards/vocabularium-persoon", "two-factor", "wcag", "certificates/iso27001");
    }

    @Test
    void whoSaysThatSomethingIsNotThereHasNothingToProve() {
        assertThat(Claim.in(with(SheetField.TWO_FACTOR, one("niet")))).extracting(Claim::code)
                .doesNotContain("two-factor")
                .contains("wcag");
    }

    @Test
    void aCodeNamesOneClaimAndNothingElse() {
        assertThat(Claim.in(SHEET)).allSatisfy(claim -> assertThat(Claim.of(claim.code())).contains(claim));
        assertThat(List.of("audience", "certificates", "two-factor/iets", "bestaat-niet", ""))
                .allSatisfy(code -> assertThat(Claim.of(code)).isEqualTo(Optional.empty()));
    }

    @Test
    void anotherValueIsAnotherClaim() {
        var claim = Claim.of("certificates/iso27001").orElseThrow();
        assertThat(claim.part(with(SheetField.CERTIFICATES, certificates("2028-12-31"))))
                .isNotEqualTo(claim.part(SHEET));
        assertThat(claim.part(with(SheetField.TWO_FACTOR, one("niet")))).isEqualTo(claim.part(SHEET));
        assertThat(claim.part(Sheet.EMPTY)).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void theDayTheScreensWereExaminedIsClaimedAlong() {
        var wcag = Claim.of(SheetField.WCAG);
        assertThat(wcag.part(with(SheetField.WCAG_CHECKED, new Value.On(LocalDate.of(2025, 1, 1)))))
                .isNotEqualTo(wcag.part(SHEET));
    }

    @Test
    void whereEvidenceOfAStandardStandsIsNoPartOfTheClaim() {
        var claim = new Claim(SheetField.STANDARDS, "vocabularium-persoon");
        var moved = with(SheetField.STANDARDS,
                new Value.Lines(
                        List.of(standard("vocabularium-persoon", "voldoet", "https://www.proef.test/verslag"))));
        assertThat(claim.part(moved)).isEqualTo(claim.part(SHEET));
    }

    @Test
    void aProofThatEndedIsNone() {
        var day = LocalDate.of(2026, 11, 21);
        var claim = Claim.of(SheetField.TWO_FACTOR);
        var proven = List.of(new Proven(claim, day.minusYears(1), Optional.of(day), Optional.empty()));
        assertThat(Proofs.on(day, proven, "").prove(claim)).isTrue();
        assertThat(Proofs.on(day.plusDays(1), proven, "").prove(claim)).isFalse();
    }
}
