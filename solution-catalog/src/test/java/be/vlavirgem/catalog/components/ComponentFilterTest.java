package be.vlavirgem.catalog.components;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CatalogSlice.class)
class ComponentFilterTest {

    @Autowired
    ComponentPages pages;
    @Autowired
    JdbcTemplate sql;
    @Autowired
    PlatformTransaction transaction;

    private List<String> found(String zoek, String laag, String domein, String relevantie, String nazien) {
        return pages.rows(ComponentFilter.of(zoek, laag, domein, relevantie, nazien), DutchWords.DUTCH)
                .stream()
                .map(ReferenceComponent::code)
                .toList();
    }

    @Test
    void a_name_is_found_without_its_accents_case_and_hyphens() {
        assertThat(found("e formulieren", "", "", "", "")).containsExactly("e-formulieren");
        assertThat(found("MEERJARENPLAN", "", "", "", "")).containsExactly("meerjarenplan");
        assertThat(found("geintegreerd", "", "", "", "")).isEqualTo(found("geïntegreerd", "", "", "", ""));
    }

    @Test
    void the_name_on_the_figure_leads_to_the_flemish_one() {
        assertThat(found("planning en control", "", "", "", "")).contains("meerjarenplan");
        assertThat(found("crab", "", "", "", "")).contains("adressenregister");
    }

    @Test
    void what_is_narrowed_by_is_narrowed_together() {
        assertThat(found("", "", "", "te-bekijken", "")).hasSize(8);
        assertThat(found("", "", "financien-en-control", "", "")).hasSize(2);
        assertThat(found("", "frontoffice", "financien-en-control", "", "")).isEmpty();
        assertThat(found("", "", "", "vlaams", "ja")).isNotEmpty()
                .allMatch(code -> !found("", "", "", "te-bekijken", "").contains(code));
    }

    @Test
    void the_page_counts_those_of_now_and_shows_the_proposed_apart() {
        var page = pages.all(ComponentFilter.of("", "", "", "", ""), DutchWords.DUTCH);
        assertThat(page.count()).isEqualTo(page.total()).isEqualTo(117);
        assertThat(page.proposed()).hasSize(6);
        assertThat(page.layers()).hasSize(7);
        assertThat(page.isNarrowed()).isFalse();
    }

    @Test
    void a_component_stands_beside_the_others_of_its_domain_and_has_no_solutions_yet() {
        var one = TenantScope.none().call(() -> pages.one("meerjarenplan", DutchWords.DUTCH)).orElseThrow();
        assertThat(one.neighbours()).hasSize(1).noneMatch(other -> other.code().equals("meerjarenplan"));
        assertThat(one.answering()).isEqualTo(AnsweringSolutions.Answering.NONE);
        assertThat(TenantScope.none().call(() -> pages.one("bestaat-niet", DutchWords.DUTCH))).isEmpty();
    }

    @Test
    void each_stands_as_a_row_for_what_points_to_it() {
        assertThat(transaction.call(() -> sql.queryForList(
                "select state || ' ' || count(*) from reference_component group by state order by state",
                String.class)))
                .containsExactly("CURRENT 117", "PROPOSED 6");
    }
}
