package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.ListRows;
import be.vlavirgem.platform.list.Selection;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The head, the list and the page say the same of what stands in the register no more. */
@SpringJUnitConfig(CatalogSlice.class)
class VanishedStandardTest {

    private static final String SLUG = "applicatieprofiel-besluit-publicatie";
    private static final String LEAD = "catalog.standards.lead";

    @Autowired
    private Keeping keeping;
    @Autowired
    private StandardList list;
    @Autowired
    private ListRows rows;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private TestDatabase database;
    private Access keeper;

    @BeforeEach
    void oneVanished() {
        keeping.again();
        keeper = keeping.keeper();
        JdbcClient.create(database.owner())
                .sql("update standard set vanished_on = '2026-11-20' where slug = ?")
                .param(SLUG)
                .update();
    }

    private List<StandardLine> narrowed(String status) {
        return platform.call(() -> {
            var condition = list.filters()
                    .stream()
                    .filter(filter -> filter.key().equals("status"))
                    .flatMap(filter -> ((ListFilter.Choice) filter).options().stream())
                    .filter(option -> option.value().equals(status))
                    .map(ListFilter.Option::condition)
                    .findFirst()
                    .orElseGet(Condition::none);
            return rows.some(list, keeper,
                    new Selection<>(condition, list.columns().getFirst(), false, list.columns()), 1_000, 0);
        });
    }

    @Test
    void the_head_counts_it_among_what_is_past() {
        assertThat(keeping.numbers()).isEqualTo(new StandardTable.Numbers(251, 40, 1));
        assertThat(DutchWords.messages().getMessage(LEAD, new Object[]{ 40, 1 }, DutchWords.DUTCH))
                .endsWith(
                        "authentieke bronnen. Eén andere verdween uit het register of is beëindigd; die staat er ook nog bij.");
        assertThat(DutchWords.messages().getMessage(LEAD, new Object[]{ 40, 0 }, DutchWords.DUTCH))
                .endsWith("authentieke bronnen.");
    }

    @Test
    void the_list_says_so_in_place_of_its_last_status() {
        assertThat(narrowed("verdwenen")).singleElement().satisfies(line -> {
            assertThat(line.slug()).isEqualTo(SLUG);
            assertThat(line.status()).isEqualTo("ErkendeStandaard");
            assertThat(line.statusInWords()).isEqualTo(Cell.word("catalog.standards.field.vanished"));
        });
        assertThat(narrowed("ErkendeStandaard")).isNotEmpty()
                .extracting(StandardLine::slug)
                .doesNotContain(SLUG);
    }

    @Test
    void the_page_promises_nothing_and_calls_the_status_the_last_one() {
        var page = keeper.scope().call(() -> keeping.pages.page(SLUG, keeper)).orElseThrow();
        assertThat(page.statusExplained()).isEqualTo("catalog.standards.status.vanished.explained");
        assertThat(page.facts()).extracting(FactLine::labelKey)
                .contains("catalog.standards.field.status.last")
                .doesNotContain("catalog.standards.field.status");
    }
}
