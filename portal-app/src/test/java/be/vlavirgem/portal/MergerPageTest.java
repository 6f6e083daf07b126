package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Municipalities put together, on the page. */
@PortalTest
class MergerPageTest {

    private static final String PATH = "/benchmark/fusie";
    /** Of authorities no other test looks at. */
    private static final String ZOERSEL = "11055";
    private static final String RANST = "11035";
    private static final String BOTH = PATH + "?met=%s&met=%s&jaar=%d".formatted(ZOERSEL, RANST, Benchmarked.YEAR);

    @Autowired
    private Visitors visitors;
    @Autowired
    private StatementCounter counter;

    private Browser reader;

    @BeforeEach
    void figuresOfBoth() {
        reader = visitors.as(Role.AUTHORITY_READER, ZOERSEL);
        Benchmarked.groups();
        var zoersel = visitors.homes().authority(ZOERSEL);
        var ranst = visitors.homes().authority(RANST);
        Benchmarked.figures(zoersel, "00000000-0000-0000-0000-000000000001");
        PortalDatabase.superuser().sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
                values (:one, 'mensen', 'ict-vte', :year, 1.5, 20000, 'DECLARED', 'AUTHORITIES', current_date + 300),
                    (:one, 'mensen', 'onderwijs-vte', :year, 10, 20000, 'DECLARED', 'AUTHORITIES', current_date - 400) on conflict do nothing
                """).param("one", ranst.value()).param("year", Benchmarked.YEAR).update();
    }

    private static String row(Page page, String indicator) {
        return page.document()
                .select("table.merger tr:has(a[href='/benchmark/cijfers/%s'])".formatted(indicator))
                .text();
    }

    @Test
    void what_is_shown_goes_together_and_what_is_not_is_said() {
        var page = reader.get(BOTH);
        assertThat(row(page, "ict-vte")).contains("4,5 VTE")
                .contains("1,5 VTE")
                .contains("6 VTE")
                .contains("opgeteld, en opnieuw gedeeld")
                .contains("0,20 VTE per 1.000 inwoners");
        assertThat(row(page, "onderwijs-vte")).as("until last year")
                .contains("niet volledig")
                .contains("Ranst: geen cijfer");
        assertThat(row(page, "score-totaal")).contains("naast elkaar");
        assertThat(page.text()).contains("Niet alles is te zien van Ranst");
    }

    @Test
    void the_table_comes_along_with_both_sides() {
        var csv = reader.get(BOTH.replace("fusie?", "fusie/tabel.csv?")).body();
        assertThat(csv).contains("Zoersel: Teller").contains("Samen: Noemer").contains("6,0;30000");
    }

    @Test
    void what_is_mistyped_is_said_at_its_field() {
        var page = reader.get(PATH + "?met=Zoersel&met=Nergenshuizen");
        assertThat(page.document().select("#met-2-error").text()).contains("Er is geen gemeente “Nergenshuizen”");
        assertThat(page.document().select("#met-1").val()).isEqualTo("Zoersel");
        assertThat(reader.get(PATH + "?met=Zoersel").text()).contains("Kies minstens 2 gemeenten.");
    }

    @Test
    void all_mergers_since_2019_are_named_and_those_of_2025_can_be_replayed() {
        var page = reader.get(PATH);
        assertThat(page.document().select("a[href*='?echt=2025-']")).hasSize(13);
        assertThat(page.text()).contains("Puurs-Sint-Amands (2019)").contains("Pelt (2019)");
        assertThat(reader.get(PATH + "?echt=2025-23106").status()).isEqualTo(200);
    }

    @Test
    void the_page_takes_at_most_eight_statements_however_many_are_chosen() {
        var few = List.of(PATH, BOTH);
        few.forEach(reader::get);
        assertThat(few).allMatch(page -> counter.during(() -> reader.get(page)).size() <= 8);
        var two = counter.during(() -> reader.get(BOTH)).size();
        var five = BOTH + "&met=11002&met=44021&met=12025";
        reader.get(five);
        assertThat(counter.during(() -> reader.get(five))).hasSize(two);
    }
}
