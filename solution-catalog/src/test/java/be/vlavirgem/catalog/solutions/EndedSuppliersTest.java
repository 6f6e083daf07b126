package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.suppliers.Companies;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Of a supplier that ended nothing is shown, nor comes back. */
@SpringJUnitConfig(CatalogSlice.class)
class EndedSuppliersTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private Companies companies;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private SolutionPages pages;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private PlatformTransaction platform;

    private boolean isRead(String slug) {
        return platform.call(() -> everybody.at(slug, Optional.empty(), DutchWords.DUTCH)).isPresent();
    }

    private String state(Access editor, Solution.Id id) {
        return offices.as(editor, () -> pages.overview(editor, id, DutchWords.DUTCH)).state();
    }

    @Test
    void whatWasShownIsWithdrawnAndWhatWasHandedInIsADraft() {
        var supplier = companies.admitted(310, "Gagel");
        var editor = offices.editor(supplier);
        var shown = offering.publish(editor, "Gagel Gids");
        var handedIn = offering.begin(editor, Sheets.ten("Gagel Galerij"));
        offices.as(editor, () -> deeds.submit(editor, handedIn));

        assertThat(companies.end(supplier)).isTrue();

        assertThat(isRead("gagel-gids")).isFalse();
        assertThat(state(editor, shown)).isEqualTo("WITHDRAWN");
        assertThat(state(editor, handedIn)).isEqualTo("DRAFT");
        assertThat(offices.as(editor, () -> deeds.confirm(editor, shown))).isFalse();
    }

    @Test
    void whatIsHandedInAndPublishedAllTheSameIsNotShown() {
        var supplier = companies.admitted(311, "Veenpluis");
        var editor = offices.editor(supplier);
        companies.end(supplier);

        offering.publish(editor, "Veenpluis Vragen");

        assertThat(isRead("veenpluis-vragen")).isFalse();
        assertThat(companies.published(supplier)).isZero();
    }
}
