package be.vlavirgem.catalog.components;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CatalogSlice.class)
class ReferenceComponentsTest {

    @Autowired
    ReferenceComponents components;

    @Test
    void those_of_now_and_those_proposed_are_apart() {
        assertThat(components.all(DutchWords.DUTCH)).hasSize(117);
        assertThat(components.proposed(DutchWords.DUTCH)).hasSize(6)
                .extracting(ReferenceComponent::name)
                .contains("Bibliotheeksysteem", "Kinderopvang");
    }

    @Test
    void the_name_on_the_figure_is_an_alias_of_the_flemish_name() {
        assertThat(components.of("meerjarenplan", DutchWords.DUTCH)).get().satisfies(component -> {
            assertThat(component.name()).isEqualTo("Meerjarenplan (BBC)");
            assertThat(component.figureName()).contains("Planning en control");
            assertThat(component.aliases()).startsWith("Planning en control");
        });
    }

    @Test
    void a_component_is_read_in_english_and_says_what_is_dutch_still() {
        assertThat(components.of("meerjarenplan", Locale.ENGLISH)).get().satisfies(component -> {
            assertThat(component.name()).isNotEqualTo("Meerjarenplan (BBC)");
            assertThat(component.domain().name()).isEqualTo("Finance and control");
            assertThat(component.wording()).isEqualTo(new ReferenceComponent.Wording(false, false, true));
        });
    }

    @Test
    void what_is_to_be_reviewed_says_why() {
        assertThat(components.all(DutchWords.DUTCH))
                .filteredOn(component -> component.relevance() == ReferenceComponent.Relevance.TO_REVIEW)
                .hasSize(8)
                .allMatch(component -> component.reviewMark().isPresent());
    }
}
