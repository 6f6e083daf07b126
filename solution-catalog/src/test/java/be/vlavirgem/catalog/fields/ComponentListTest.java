package be.vlavirgem.catalog.fields;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.codes.Vocabulary.Term;
import be.vlavirgem.catalog.components.ReferenceComponent;
import be.vlavirgem.catalog.components.ReferenceComponents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CatalogSlice.class)
class ComponentListTest {

    @Autowired
    private ComponentList list;
    @Autowired
    private ReferenceComponents components;

    @Test
    void whatIsProposedForTheNextVersionCanBeChosenToo() {
        var proposed = components.proposed(DutchWords.DUTCH).stream().map(ReferenceComponent::code).toList();
        assertThat(proposed).isNotEmpty();
        assertThat(list.terms(DutchWords.DUTCH)).extracting(Term::code).containsAll(proposed).doesNotHaveDuplicates();
    }
}
