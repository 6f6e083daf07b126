package be.vlavirgem.catalog.fields;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.web.form.Mistake;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form says of what was typed. */
class FieldFormsTest {

    private static final TestClock CLOCK = TestClock.on(LocalDate.of(2026, 11, 21));
    private static final List<SheetField> FIELDS = List.of(SheetField.HOSTING, SheetField.COMPONENTS,
            SheetField.WCAG_CHECKED, SheetField.CERTIFICATES);

    private final FieldForms forms = new FieldForms(FewCodes.choices(), CLOCK);
    private final SheetWords words = new SheetWords(DutchWords.messages(), DutchWords.DUTCH);

    private FieldForm form(Map<String, List<String>> typed) {
        var all = new Typed(typed);
        var faults = new SheetReader(FewCodes.choices(), CLOCK).read(all, FIELDS, DutchWords.DUTCH).faults();
        return forms.of(FIELDS, FieldForms.Content.typed(all, faults), words);
    }

    @Test
    void theSummaryNamesEachFieldTheRowAndTheColumn() {
        var form = form(Map.of("eigen", List.of("certificates", "hosting"), "hosting", List.of("zes"), "components",
                List.of("balie", "elders"), "wcag-checked", List.of("01/01/2027"), "certificates.certificate",
                List.of("een", "twee"), "certificates.issuer", List.of("Proefkeuring", ""),
                "certificates.valid-until", List.of("01/01/2030", "02/02/2030")));

        assertThat(form.errors()).extracting(Mistake::text)
                .containsExactly("Waar het draait: “zes” staat niet in de lijst. Kies een van de voorstellen.",
                        "Referentiecomponenten, nummer 2: “elders” staat niet in de lijst. Kies een van de voorstellen.",
                        "Toegankelijkheid onderzocht op: deze dag moet nog komen. Vul in wanneer het gebeurd is, ten laatste 21/11/2026.",
                        "Certificaten en verslagen, rij 2, Uitgegeven door: vul ook dit in, of maak de hele rij leeg.");
        assertThat(form.fields().get(2).error()).startsWith("Deze dag moet nog komen.");
        assertThat(form.fields().get(2).value()).isEqualTo("01/01/2027");
    }

    @Test
    void aCertificateThatIsOverIsKeptAndSaysSo() {
        var rows = form(Map.of("eigen", List.of("certificates"), "certificates.certificate", List.of("een", "twee"),
                "certificates.issuer", List.of("Proefkeuring", "Proefkeuring"), "certificates.valid-until",
                List.of("20/11/2026", "21/11/2026"))).fields().getLast().cells();

        assertThat(rows.getFirst().cells().getLast().note())
                .isEqualTo("Verlopen op 20/11/2026: telt niet mee. Vul de nieuwe dag in zodra het verlengd is.");
        assertThat(rows.get(1).cells().getLast().note()).isNull();
    }

    @Test
    void everybodyReadsThatItIsOverAndNothingAsksToProveIt() {
        var sheet = new Sheet(Map.of(SheetField.CERTIFICATES, new Value.Lines(List.of(
                new Value.Row(Map.of("certificate", "een", "issuer", "A", "valid-until", "2026-11-20")),
                new Value.Row(Map.of("certificate", "twee", "issuer", "B", "valid-until", "2026-11-21"))))));
        var shown = new ShownFields(FewCodes.choices(), CLOCK);

        assertThat(shown.inOneLine(words)
                .apply(SheetField.CERTIFICATES,
                        sheet.value(SheetField.CERTIFICATES).orElseThrow()))
                .isEqualTo("De een · A · verlopen op 20/11/2026; De twee · B · 21/11/2026");
        assertThat(Claim.provable(sheet, LocalDate.now(CLOCK))).extracting(Claim::code)
                .containsExactly("certificates/twee");
    }
}
