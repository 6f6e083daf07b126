package be.vlavirgem.catalog.grade;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.Proven;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.grade.Evidence.Support;
import be.vlavirgem.catalog.grade.SecurityGrade.Graded;
import be.vlavirgem.catalog.grade.SecurityGrade.TooLittleKnown;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet says of its security. */
class SheetEvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Evidence of(Map<SheetField, Value> said, Claim... proven) {
        var proofs = Arrays.stream(proven)
                .map(claim -> new Proven(claim, TODAY, Optional.empty(), Optional.empty()))
                .toList();
        return new SheetEvidence(new Sheet(said), Proofs.on(TODAY, proofs, ""), TODAY).evidence();
    }

    private static Value one(String code) {
        return new Value.Items(List.of(code));
    }

    private static Value.Row certificate(String code, LocalDate until) {
        return new Value.Row(Map.of("certificate", code, "issuer", "Proefkeuring", "valid-until", until.toString()));
    }

    private static Value.Row version(String state) {
        return new Value.Row(Map.of("number", "1", "state", state));
    }

    @Test
    void aSheetThatSaysNothingIsNoEvidence() {
        assertThat(of(Map.of())).isEqualTo(Evidence.none());
    }

    @Test
    void ofCertificatesTheBestCountsAndQualityIsNoSecurity() {
        var rows = new Value.Lines(List.of(certificate("iso9001", TODAY.plusYears(3)),
                certificate("iso27001", TODAY.minusDays(1)), certificate("soc2", TODAY.plusDays(5)),
                certificate("cyfun-basic", TODAY.plusDays(2))));
        assertThat(of(Map.of(SheetField.CERTIFICATES, rows)).certificate())
                .contains(Evidence.Claim.declared(TODAY.plusDays(5)));
        assertThat(of(Map.of(SheetField.CERTIFICATES, rows), new Claim(SheetField.CERTIFICATES, "cyfun-basic"),
                new Claim(SheetField.CERTIFICATES, "iso27001")).certificate())
                .contains(Evidence.Claim.proven(TODAY.plusDays(2)));
        assertThat(of(Map.of(SheetField.CERTIFICATES, new Value.Lines(List.of(certificate("iso9001", TODAY)))))
                .certificate()).isEmpty();
    }

    @Test
    void expresslyNoCertificateIsKnown() {
        assertThat(of(Map.of(SheetField.CERTIFICATES, new Value.Lines(List.of()))).certificate())
                .hasValueSatisfying(claim -> assertThat(claim.value()).isBefore(TODAY));
    }

    @ParameterizedTest
    @CsvSource({ "verplicht,true", "mogelijk,true", "via-aanmelddienst,true", "niet,false" })
    void twoStepsAreThereOrNot(String code, boolean there) {
        assertThat(of(Map.of(SheetField.TWO_FACTOR, one(code))).twoFactor()).contains(Evidence.Claim.declared(there));
        assertThat(of(Map.of(SheetField.TWO_FACTOR, one(code)), Claim.of(SheetField.TWO_FACTOR)).twoFactor())
                .contains(Evidence.Claim.proven(there));
    }

    @Test
    void whatHasNoScreenIsNotAskedWhetherItCanBeRead() {
        var checked = new Value.On(TODAY.minusYears(1));
        assertThat(of(Map.of(SheetField.WCAG, one("niet-van-toepassing"), SheetField.WCAG_CHECKED, checked))
                .accessibility()).isEmpty();
        assertThat(of(Map.of(SheetField.WCAG, one("aa-gedeeltelijk"), SheetField.WCAG_CHECKED, checked))
                .accessibility()).contains(Evidence.Claim.declared(TODAY.minusYears(1)));
        assertThat(of(Map.of(SheetField.WCAG, one("aa-volledig"))).accessibility()).isEmpty();
        assertThat(of(Map.of(SheetField.WCAG, one("niet-onderzocht"))).accessibility())
                .hasValueSatisfying(claim -> assertThat(claim.value()).isBefore(TODAY.minusYears(100)));
    }

    @Test
    void theBestSupportedVersionIsTheOneThatIsSold() {
        var versions = new Value.Lines(
                List.of(version("einde-ondersteuning"), version("in-ontwikkeling"), version("onderhoud")));
        assertThat(of(Map.of(SheetField.VERSIONS, versions)).support())
                .contains(Evidence.Claim.proven(Support.MAINTENANCE));
    }

    @Test
    void aVersionIsSupportedUntilItsLastDay() {
        var ended = new Value.Row(Map.of("number", "1", "state", "actief", "until", TODAY.minusDays(1).toString()));
        var lasts = new Value.Row(Map.of("number", "2", "state", "onderhoud", "until", TODAY.toString()));
        assertThat(of(Map.of(SheetField.VERSIONS, new Value.Lines(List.of(ended)))).support())
                .contains(Evidence.Claim.proven(Support.ENDED));
        assertThat(of(Map.of(SheetField.VERSIONS, new Value.Lines(List.of(ended, lasts)))).support())
                .contains(Evidence.Claim.proven(Support.MAINTENANCE));
    }

    @Test
    void aSheetWithoutTestAndCertificateHasNoGradeHoweverGood() {
        var said = Map.of(SheetField.TWO_FACTOR, one("verplicht"), SheetField.EXIT, one("begeleide-overdracht"),
                SheetField.PROCESSING_AGREEMENT, one("model-vvsg"), SheetField.VERSIONS,
                (Value) new Value.Lines(List.of(version("actief"))));
        assertThat(SecurityGrade.of(of(said), TODAY)).isInstanceOfSatisfying(TooLittleKnown.class,
                grade -> assertThat(grade.known()).isEqualTo(50));
    }

    @Test
    void eachPartSaysWhatProvingItWouldBring() {
        var said = Map.of(SheetField.TWO_FACTOR, one("verplicht"), SheetField.PENETRATION_TEST,
                new Value.On(TODAY.minusYears(2)), SheetField.CERTIFICATES,
                (Value) new Value.Lines(List.of(certificate("iso27001", TODAY))));
        var grade = SecurityGrade.of(of(said), TODAY);
        assertThat(grade).isInstanceOfSatisfying(Graded.class, some -> assertThat(some.points()).isEqualTo(43));
        assertThat(grade.parts().stream().filter(part -> part.name().equals("CERTIFICATE")).findFirst())
                .hasValueSatisfying(part -> assertThat(grade.pointsWith(part)).isEqualTo(63));
        assertThat(grade.parts().stream().filter(part -> part.name().equals("EXIT")).findFirst())
                .hasValueSatisfying(part -> assertThat(grade.pointsWith(part)).isEqualTo(51));
    }
}
