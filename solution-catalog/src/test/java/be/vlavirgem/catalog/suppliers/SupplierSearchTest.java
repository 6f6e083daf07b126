package be.vlavirgem.catalog.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.list.ListRows;
import be.vlavirgem.platform.list.Selection;
import be.vlavirgem.web.list.ListPage;
import be.vlavirgem.web.list.Pager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Suppliers are found although their name is misspelled. */
@SpringJUnitConfig(CatalogSlice.class)
class SupplierSearchTest {

    private static final Access STRANGER = new Access(new PersonId(new UUID(0, 0)), "", List.of(), Optional.empty());

    @Autowired
    private Companies companies;
    @Autowired
    private PublicSuppliers list;
    @Autowired
    private PublicSupplierPages pages;
    @Autowired
    private ListRows rows;

    @Test
    void aTypingErrorFindsWhatResemblesItWhereNobodyIsCalledSo() {
        companies.admitted(320, "Roggelelie Software");
        companies.admitted(321, "Roggeveld");
        assertThat(found("roggelelie")).containsExactly("Roggelelie Software");
        assertThat(found("rogelelie")).containsExactly("Roggelelie Software");
        assertThat(found("roggeleliee software")).containsExactly("Roggelelie Software");
        assertThat(found("rogge")).containsExactly("Roggelelie Software", "Roggeveld");
        assertThat(found("xylofoon")).isEmpty();
        assertThat(found("zz")).isEmpty();
    }

    @Test
    void aNameOfBeforeAMergerFindsTheOneThatStays() {
        companies.merge(companies.admitted(397, "Boekweitkorrel"), companies.admitted(398, "Kanariezaad"));
        assertThat(found("boekweitkorrel")).containsExactly("Kanariezaad");
        assertThat(found("boekwijtkorrel")).containsExactly("Kanariezaad");
        assertThat(resembles("boekweitkorrel")).isFalse();
    }

    @Test
    void whoEndedStandsInTheWayOfNobody() {
        companies.end(companies.admitted(322, "Haverkist"));
        companies.admitted(323, "Haverkistje Noord");
        companies.end(companies.admitted(324, "Haverkisj"));
        assertThat(found("haverkisj")).containsExactly("Haverkistje Noord");
    }

    @Test
    void thatItOnlyResemblesIsJudgedByWhatIsSearchedAndNotByTheColumnsShown() {
        companies.admitted(325, "Gerstekorrel");
        assertThat(resembles("gérstekorrel")).isFalse();
        assertThat(resembles("gerstekorel")).isTrue();
        assertThat(resembles("BE 1999")).as("a number is found or not").isFalse();
        assertThat(resembles("")).isFalse();
    }

    /** With a row of which the only column shown says nothing of what was typed. */
    private boolean resembles(String typed) {
        var row = new ListPage.Row("/leveranciers/x", "Iets", List.of(new ListPage.Cell("Oplossingen", "3", true)));
        var shown = new ListPage("/leveranciers",
                new ListPage.Search(typed, List.of(), List.of(), List.of(), List.of()), List.of(), "", List.of(),
                List.of(), List.of(row), new Pager(1, 1, 1, 1, 1, null, null),
                new ListPage.Columns(List.of(), List.of()),
                new ListPage.Views(new ListPage.Actions("", "", ""), List.of(), "", "", null), "", "");
        return SupplierSearch.isByName(shown) && !TenantScope.none().call(() -> pages.isFound(typed));
    }

    private List<String> found(String typed) {
        var columns = list.columns();
        var asked = new Selection<>(list.search(typed), columns.getFirst(), false, columns);
        return TenantScope.none()
                .call(() -> rows.some(list, STRANGER, asked, 20, 0))
                .stream()
                .map(PublicLine::name)
                .toList();
    }
}
