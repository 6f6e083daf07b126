package be.vlavirgem.catalog.fields;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.testsupport.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private final SheetReader reader = new SheetReader(FewCodes.choices(),
            TestClock.on(LocalDate.of(2026, 11, 21)));

    private SheetReader.Reading read(Map<String, List<String>> typed, SheetField... fields) {
        return reader.read(new Typed(typed), List.of(fields), DutchWords.DUTCH);
    }

    @Test
    void eachKindIsReadAsItIsKept() {
        var read = read(Map.of("name", List.of(" Balie "), "product-page", List.of("www.proef.test/a"), "keywords",
                List.of("loket\n\n afspraak \nloket"), "components", List.of("de balie", "", "kassa"), "audience",
                List.of("een", "twee"), "licence", List.of("twee"), "penetration-test", List.of("1/12/2025")),
                SheetField.NAME, SheetField.PRODUCT_PAGE, SheetField.KEYWORDS, SheetField.COMPONENTS,
                SheetField.AUDIENCE, SheetField.LICENCE, SheetField.PENETRATION_TEST);

        assertThat(read.faults()).isEmpty();
        assertThat(read.sheet().text(SheetField.NAME)).isEqualTo("Balie");
        assertThat(read.sheet().text(SheetField.PRODUCT_PAGE)).isEqualTo("https://www.proef.test/a");
        assertThat(read.sheet().items(SheetField.KEYWORDS)).containsExactly("loket", "afspraak");
        assertThat(read.sheet().items(SheetField.COMPONENTS)).containsExactly("balie", "kassa");
        assertThat(read.sheet().items(SheetField.AUDIENCE)).containsExactly("een", "twee");
        assertThat(read.sheet().items(SheetField.LICENCE)).containsExactly("twee");
        assertThat(read.sheet().day(SheetField.PENETRATION_TEST)).contains(LocalDate.of(2025, 12, 1));
    }

    @Test
    void whatIsTypedInAFieldThatInheritedIsItsOwnFromThenOn() {
        var typed = Map.of("erft", List.of("processing-agreement", "exit"), "processing-agreement", List.of("een"),
                "exit",
                List.of(""));
        var read = read(typed, SheetField.PROCESSING_AGREEMENT, SheetField.EXIT).sheet();
        assertThat(read.items(SheetField.PROCESSING_AGREEMENT)).containsExactly("een");
        assertThat(read.value(SheetField.EXIT)).isEmpty();
        var unticked = read(Map.of("processing-agreement", List.of("een")), SheetField.PROCESSING_AGREEMENT).sheet();
        assertThat(unticked.value(SheetField.PROCESSING_AGREEMENT)).isEmpty();
    }

    @Test
    void everyWrongFieldIsNamedAtItsControl() {
        var read = read(Map.of("summary", List.of("a".repeat(151)), "product-page", List.of("http://proef.test"),
                "components", List.of("balie", "bestaat niet"), "licence", List.of("drie"), "penetration-test",
                List.of("31/02/2026"), "cpe", List.of("cpe:niets")), SheetField.SUMMARY, SheetField.PRODUCT_PAGE,
                SheetField.COMPONENTS, SheetField.LICENCE, SheetField.PENETRATION_TEST, SheetField.CPE);

        assertThat(read.faults()).extracting(Fault::control)
                .containsExactly("summary", "product-page", "components-2", "licence", "penetration-test", "cpe");
        assertThat(read.faults().getFirst().about()).containsExactly(150, 151);
    }

    @Test
    void rowsAreReadByPlaceAndEmptyOnesAreLeftOut() {
        var read = read(Map.of("standards.standard", List.of("De oslo-adres", "", "oslo-persoon"), "standards.degree",
                List.of("een", "", "twee"), "standards.version", List.of("1.0", "", "")), SheetField.STANDARDS);

        assertThat(read.faults()).isEmpty();
        assertThat(read.sheet().rows(SheetField.STANDARDS)).containsExactly(
                new Value.Row(Map.of("standard", "oslo-adres", "degree", "een", "version", "1.0")),
                new Value.Row(Map.of("standard", "oslo-persoon", "degree", "twee")));
    }

    @Test
    void aRowThatIsNotWholeSaysWhatIsMissing() {
        var read = read(Map.of("standards.standard", List.of("", "oslo-adres"), "standards.version",
                List.of("1.0", "")), SheetField.STANDARDS);

        assertThat(read.faults()).extracting(Fault::control)
                .containsExactly("standards-1-standard", "standards-1-degree", "standards-2-degree");
    }

    @Test
    void whatHappenedIsNotToCome() {
        for (var field : List.of(SheetField.PENETRATION_TEST, SheetField.WCAG_CHECKED)) {
            assertThat(read(Map.of(field.code(), List.of("22/11/2026")), field).faults()).containsExactly(
                    new Fault(field.code(), "catalog.sheet.wrong.future", "21/11/2026"));
            assertThat(read(Map.of(field.code(), List.of("21/11/2026")), field).isSound()).isTrue();
        }
    }

    @Test
    void aVersionDoesNotEndBeforeItBegins() {
        var read = read(Map.of("versions.number", List.of("1", "2", "3"), "versions.state",
                List.of("een", "een", "een"), "versions.since", List.of("01/05/2026", "01/05/2026", ""),
                "versions.until", List.of("30/04/2026", "01/05/2026", "01/01/2020")), SheetField.VERSIONS);

        assertThat(read.faults())
                .containsExactly(new Fault("versions-1-until", "catalog.sheet.wrong.ends-before", "01/05/2026"));
    }

    @Test
    void anInheritedFieldCountsOnlyWhenItIsSaidToBeItsOwn() {
        var typed = Map.of("hosting", List.of("een"), "exit", List.of(""), "eigen", List.of("exit"));

        var read = read(typed, SheetField.HOSTING, SheetField.EXIT);

        assertThat(read.sheet().value(SheetField.HOSTING)).isEmpty();
        assertThat(read.sheet().value(SheetField.EXIT)).contains(new Value.Items(List.of()));
        assertThat(read.sheet().has(SheetField.EXIT)).isFalse();
    }

    @Test
    void anAddressThatHidesSomethingIsRefused() {
        for (var typed : List.of("javascript:alert(1)", "https://user@proef.test", "https://localhost", "ftp://a.b",
                "https://a b.c")) {
            assertThat(read(Map.of("product-page", List.of(typed)), SheetField.PRODUCT_PAGE).isSound()).isFalse();
        }
    }
}
