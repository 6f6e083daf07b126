package be.vlavirgem.catalog.catalogue;

import static be.vlavirgem.catalog.catalogue.Entries.described;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.catalogue.Comparison.Row;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CatalogSlice.class)
class ComparisonsTest {
    @Autowired
    private Comparisons comparisons;

    @Autowired
    private PublishedTable table;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void fill() {
        JdbcClient.create(database.owner()).sql("delete from published_solution").update();
        var supplier = Entries.supplier(database, "Vergeleken");
        for (var name : List.of("Aa", "Bb", "Cc", "Dd", "Ee")) {
            Entries.put(table, described(supplier, name, "Voor " + name, "delivery:saas",
                    "licence:" + name.toLowerCase(DutchWords.DUTCH)));
        }
    }

    @Test
    void theyStandInTheOrderOfTheAddressAndWhatIsAbsentIsPassedOver() {
        assertThat(names(compare("cc", "nergens", "aa"))).containsExactly("Cc", "Aa");
    }

    @Test
    void atMostFourStandSideBySide() {
        assertThat(names(compare("ee", "dd", "cc", "bb", "aa"))).containsExactly("Ee", "Dd", "Cc", "Bb");
    }

    @Test
    void aDifferenceIsSaidAndWhatNobodySaysIsFolded() {
        var comparison = compare("aa", "bb");
        assertThat(comparison.rows()).filteredOn(Row::differs)
                .extracting(Row::label)
                .containsExactly("Samenvatting", "Licentie");
        assertThat(comparison.rows()).filteredOn(row -> row.label().equals("Licentie"))
                .flatExtracting(Row::cells)
                .containsExactly("aa", "bb");
        assertThat(comparison.silent()).contains("Standaard", "Andere namen").doesNotContain("Levering");
    }

    private Comparison compare(String... slugs) {
        return TenantScope.none().call(() -> comparisons.of(List.of(slugs), DutchWords.DUTCH));
    }

    private static List<String> names(Comparison comparison) {
        return comparison.solutions().stream().map(PublishedSheet::name).toList();
    }
}
