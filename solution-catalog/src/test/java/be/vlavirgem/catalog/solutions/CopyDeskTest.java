package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.Typed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CatalogSlice.class)
class CopyDeskTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private CopyDesk desk;
    @Autowired
    private SolutionPages pages;

    @Test
    void takesOverTheStepsThatWereChosenUnderAnotherName() {
        var supplier = offices.supplier("Hagedoorn");
        var from = offering.begin(supplier, Sheets.ten("Hagedoorn Huren"));

        var made = offices.as(supplier, () -> desk.copy(supplier, from,
                new Typed(Map.of("name", List.of("Hagedoorn Lenen"), "stappen", List.of("indeling", "levering")))));

        var page = offices.as(supplier, () -> pages.overview(supplier, made.orElseThrow(), DutchWords.DUTCH));
        assertThat(page.name()).isEqualTo("Hagedoorn Lenen");
        assertThat(page.missing()).extracting(SolutionPages.ToDo::label)
                .containsExactly("Samenvatting", "Beschrijving", "Productpagina", "Persoonsgegevens");
    }

    @Test
    void oneThatMayBeThereAlreadyIsAskedAboutFirst() {
        var supplier = offices.supplier("Bosanemoon");
        var from = offering.begin(supplier, Sheets.ten("Bosanemoon Boeken"));
        offering.begin(supplier, Sheets.ten("Speenkruid Sporthal"));
        var typed = new Typed(Map.of("name", List.of("Speenkruid Sporthallen"), "stappen", List.of("indeling")));

        assertThat(offices.as(supplier, () -> desk.copy(supplier, from, typed))).isEmpty();
        assertThat(offices.as(supplier, () -> desk.page(from, typed, true, DutchWords.DUTCH)).alike())
                .extracting(SolutionNames.Alike::name)
                .containsExactly("Speenkruid Sporthal");
        assertThat(offices.as(supplier, () -> desk.copy(supplier, from, new Typed(Map.of("name",
                List.of("Speenkruid Sporthallen"), "stappen", List.of("indeling"), "toch", List.of("ja"))))))
                .isPresent();
    }

    @Test
    void withoutAChoiceOrANameSaysWhatIsMissing() {
        var supplier = offices.supplier("Ganzerik");
        var from = offering.begin(supplier, Sheets.ten("Ganzerik Gids"));

        assertThat(offices.as(supplier, () -> desk.copy(supplier, from, Typed.NOTHING))).isEmpty();
        var page = offices.as(supplier, () -> desk.page(from, Typed.NOTHING, true, DutchWords.DUTCH));
        assertThat(page.errors()).extracting(error -> error.field()).containsExactly("name", "stappen");
    }
}
