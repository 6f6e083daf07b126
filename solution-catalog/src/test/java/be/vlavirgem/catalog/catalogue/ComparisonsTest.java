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
        assertThat(names(compare("cc", "nergens", "aa", "cc"))).containsExactly("Cc", "Aa");
    }

    @Test
    void atMostFourStandSideBySideAndTheOthersAreNamed() {
        assertThat(names(compare("ee", "dd", "cc", "bb", "aa"))).containsExactly("Ee", "Dd", "Cc", "Bb");
        assertThat(notices("ee", "dd", "cc", "bb", "aa", "nergens"))
                .containsExactly("‘nergens’ staat niet in de catalogus.",
                        "Naast elkaar passen er hoogstens vier. Niet getoond: Aa.");
    }

    @Test
    void whatIsWithdrawnIsNamedAndWhatMovedIsFollowed() {
        JdbcClient.create(database.owner()).sql("""
                insert into catalog_address (kind, slug, thing_id, given_at) values ('SOLUTION', 'oude-aa', ?, now())
                on conflict do nothing""").param(Entries.id("Aa")).update();
        JdbcClient.create(database.owner()).sql("delete from published_solution where slug = 'bb'").update();
        assertThat(names(compare("oude-aa", "bb", "cc"))).containsExactly("Aa", "Cc");
        assertThat(notices("oude-aa", "bb")).containsExactly(
                "Het adres ‘oude-aa’ leidt nu naar Aa: die oplossingen zijn één geworden.",
                "Bb is ingetrokken en staat niet meer in de catalogus.");
    }

    @Test
    void whatIsWithdrawnIsNamedOnceWhateverItsAddresses() {
        JdbcClient.create(database.owner()).sql("""
                insert into catalog_address (kind, slug, thing_id, given_at)
                values ('SOLUTION', 'eerste-dd', :dd, now()), ('SOLUTION', 'tweede-dd', :dd, now())
                on conflict do nothing""").param("dd", Entries.id("Dd")).update();
        JdbcClient.create(database.owner()).sql("delete from published_solution where slug = 'dd'").update();
        assertThat(notices("eerste-dd", "tweede-dd", "aa"))
                .containsExactly("Dd is ingetrokken en staat niet meer in de catalogus.");
    }

    @Test
    void aDifferenceIsSaidAndWhatNobodySaysIsFolded() {
        var comparison = compare("aa", "bb");
        assertThat(comparison.rows()).filteredOn(Row::differs).extracting(Row::label).containsExactly("Samenvatting");
        assertThat(comparison.differing().rows()).extracting(Row::label).containsExactly("Samenvatting");
        assertThat(comparison.silent()).contains("Standaarden", "Andere namen", "Veiligheidsgraad")
                .doesNotContain("Leverancier");
    }

    private Comparison compare(String... slugs) {
        return TenantScope.none()
                .call(() -> comparisons.of(ComparePages.sheets(comparisons.sought(List.of(slugs))), DutchWords.DUTCH));
    }

    private List<String> notices(String... slugs) {
        return TenantScope.none()
                .call(() -> new CompareNotices(DutchWords.messages(), DutchWords.DUTCH)
                        .of(comparisons.sought(List.of(slugs))));
    }

    private static List<String> names(Comparison comparison) {
        return comparison.solutions().stream().map(PublishedSheet::name).toList();
    }
}
