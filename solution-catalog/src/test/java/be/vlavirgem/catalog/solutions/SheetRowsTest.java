package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.catalogue.Comparison.Cell;
import be.vlavirgem.catalog.catalogue.Comparison.Group;
import be.vlavirgem.catalog.catalogue.Comparison.Row;
import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proven;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.solutions.PublishedJson.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What a buyer decides on, side by side; today is 21/11/2026. */
@SpringJUnitConfig(CatalogSlice.class)
class SheetRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Autowired
    private SheetRows rows;
    @Autowired
    private PublishedJson json;

    private final Sheet full = new Sheet(Map.of(SheetField.PRICING, new Value.Items(List.of("per-inwoner")),
            SheetField.PENETRATION_TEST, new Value.On(DAY), SheetField.TWO_FACTOR,
            new Value.Items(List.of("verplicht")), SheetField.SUPPORT_CHANNELS,
            new Value.Items(List.of("telefoon", "e-mail")), SheetField.CERTIFICATES,
            lines(List.of(Map.of("certificate", "iso27001", "issuer", "Keurder", "valid-until", "2026-11-20"),
                    Map.of("certificate", "iso27017", "issuer", "Keurder", "valid-until", "2027-01-31"))),
            SheetField.VERSIONS,
            lines(List.of(Map.of("number", "4.2", "state", "actief", "until", "2027-12-31"),
                    Map.of("number", "3.0", "state", "onderhoud", "until", "2025-12-31"),
                    Map.of("number", "2.0", "state", "einde-ondersteuning")))));

    private static Value lines(List<Map<String, String>> rows) {
        return new Value.Lines(rows.stream().map(Value.Row::new).toList());
    }

    @Test
    void everyQuestionOfABuyerHasItsRowsAndNothingStaysEmpty() {
        var groups = rows.of(List.of(published(full), published(Sheet.EMPTY)), DutchWords.DUTCH);
        assertThat(groups).extracting(Group::title).hasSize(5).contains("Wat kost het, en hoe raken we er weer uit?");
        assertThat(groups).flatExtracting(Group::rows)
                .extracting(Row::label)
                .contains("Hoe wordt het aangerekend", "Licentie", "Waar het draait", "Talen van de toepassing",
                        "Persoonsgegevens", "Certificaten en verslagen",
                        "Versies met ondersteuning", "Veiligheidsgraad", "Standaarden", "Formaten om in te lezen")
                .doesNotContain("Naam", "Beschrijving");
        assertThat(cells("Hoe wordt het aangerekend", full, Sheet.EMPTY)).last().isEqualTo(Cell.BLANK);
    }

    @Test
    void aCertificatePastItsLastDaySaysSo() {
        assertThat(cells("Certificaten en verslagen", full).getFirst().lines()).satisfiesExactly(
                over -> assertThat(over).contains("verlopen op 20/11/2026", "verklaard"),
                held -> assertThat(held).contains("Geldig tot: 31/01/2027").doesNotContain("verlopen"));
    }

    @Test
    void onlyVersionsThatAreLookedAfterCount() {
        assertThat(cells("Versies met ondersteuning", full).getFirst().lines()).singleElement()
                .asString()
                .startsWith("4.2");
        var ended = new Sheet(Map.of(SheetField.VERSIONS,
                lines(List.of(Map.of("number", "2.0", "state", "einde-ondersteuning")))));
        assertThat(cells("Versies met ondersteuning", ended).getFirst().lines()).containsExactly("geen enkele versie");
    }

    @Test
    void whatIsProvenIsToldFromWhatIsSaid() {
        assertThat(cells("Laatste penetratietest", full).getFirst())
                .isEqualTo(new Cell(List.of("04/03/2026"), "proven"));
        assertThat(cells("Aanmelden in twee stappen", full).getFirst().standing()).isEqualTo("declared");
        assertThat(cells("Hoe wordt het aangerekend", full).getFirst().standing()).isNull();
    }

    @Test
    void aGradeThatOnlyItsSupplierSeesIsNotCalledLeftOpen() {
        assertThat(grades(Optional.empty(), Optional.empty())).containsExactly(Cell.BLANK, Cell.BLANK);
        assertThat(grades(Optional.of(Grading.begin(DAY)), Optional.empty())).satisfiesExactly(
                known -> assertThat(known.lines()).isNotEqualTo(List.of("nog niet openbaar")),
                later -> assertThat(later.lines()).containsExactly("nog niet openbaar"));
    }

    private List<Cell> grades(Optional<Grading> one, Optional<Grading> other) {
        return cells("Veiligheidsgraad", Stream.of(one, other).map(grading -> published(full, grading)).toList());
    }

    private List<Cell> cells(String label, Sheet... sheets) {
        return cells(label, Stream.of(sheets).map(this::published).toList());
    }

    private List<Cell> cells(String label, List<PublishedSheet> sheets) {
        return rows.of(sheets, DutchWords.DUTCH)
                .stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private PublishedSheet published(Sheet sheet) {
        return published(sheet, Optional.empty());
    }

    private PublishedSheet published(Sheet sheet, Optional<Grading> grading) {
        var proven = new Proven(Claim.of(SheetField.PENETRATION_TEST), DAY, Optional.empty(), Optional.empty());
        var said = new Published(new Resolved(sheet, Set.of()), List.of(proven), DAY, false, grading);
        return new PublishedSheet(new UUID(0, 1), new UUID(0, 2), "Proef", "proef", "Proef", List.of(), "", null,
                Set.of(),
                50, DAY, DAY, json.write(said));
    }
}
