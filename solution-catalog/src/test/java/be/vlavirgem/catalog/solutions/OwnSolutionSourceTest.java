package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.search.Search;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What is not shown to everybody is found by its own supplier alone. */
@SpringJUnitConfig(CatalogSlice.class)
class OwnSolutionSourceTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private OwnSolutionSource source;
    @Autowired
    private Search search;

    @Test
    void aSupplierFindsItsDraftByNameAndWordsAndAMisspelledNameToo() {
        var editor = offices.supplier("Kweldermos");
        var draft = offering.begin(editor, Sheets.ten("Kwelderwijzer"));
        assertThat(paths(editor, editor, "kwelderwijzer")).containsExactly(SolutionAddress.of(draft));
        assertThat(paths(editor, editor, "wachtrij")).containsExactly(SolutionAddress.of(draft));
        assertThat(paths(editor, editor, "kwelderwijser")).containsExactly(SolutionAddress.of(draft));
    }

    @Test
    void whatIsPublishedIsFoundInTheCatalogueAndNotTwice() {
        var editor = offices.supplier("Kwelderzegge");
        offering.publish(editor, "Kwelderboek");
        assertThat(paths(editor, editor, "kwelderboek")).isEmpty();
    }

    @Test
    void nobodyElseFindsIt() {
        var editor = offices.supplier("Zeekraal");
        offering.begin(editor, Sheets.ten("Zeekraalgids"));
        var other = offices.supplier("Lamsoor");
        assertThat(paths(other, other, "zeekraalgids")).isEmpty();
        assertThat(paths(other, editor, "zeekraalgids")).as("rows of another, asked in one's own scope").isEmpty();
        assertThat(paths(editor, other, "zeekraalgids")).as("one's own scope, other rows").isEmpty();
        assertThat(source.permission()).isEqualTo(Permission.DESCRIBE_SOLUTIONS);
        assertThat(offices.reviewer().comesTo(source.permission())).isFalse();
    }

    private List<String> paths(Access scope, Access asked, String typed) {
        return offices.as(scope,
                () -> search.find(List.of(source.rows(asked, DutchWords.DUTCH)), typed, "", 20, 0).some())
                .stream()
                .map(hit -> hit.path())
                .toList();
    }
}
