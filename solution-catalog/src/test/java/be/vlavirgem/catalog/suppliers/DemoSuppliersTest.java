package be.vlavirgem.catalog.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.seed.TabSeparated;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The file of invented companies: each at an address of its own, and short enough for the register. */
class DemoSuppliersTest {

    @Test
    void eachCompanyHasAnAddressAndANameOfItsOwn() {
        var rows = TabSeparated.read(DemoSuppliers.FILE);
        assertThat(rows).hasSize(240)
                .extracting(row -> row.text("slug"))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .contains("korenmaat", "studio-klinkaert");
        assertThat(rows).extracting(row -> row.text("naam"))
                .doesNotHaveDuplicates()
                .contains(
                        "Korenmaat Gemeentesoftware", "Studio Klinkaert");
        assertThat(rows).allMatch(row -> row.text("over").length() <= Company.LONGEST_ABOUT);
    }

    @Test
    void numbersAreSoundAndOutsideWhatWasIssued() {
        assertThat(IntStream.range(0, 240).mapToObj(DemoSuppliers::number)).doesNotHaveDuplicates()
                .allMatch(number -> number.formatted().startsWith("1999."));
    }
}
