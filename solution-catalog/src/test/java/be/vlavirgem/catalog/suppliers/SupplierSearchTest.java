package be.vlavirgem.catalog.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.list.ListRows;
import be.vlavirgem.platform.list.Selection;
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
    void whoEndedStandsInTheWayOfNobody() {
        companies.end(companies.admitted(322, "Haverkist"));
        companies.admitted(323, "Haverkistje Noord");
        companies.end(companies.admitted(324, "Haverkisj"));
        assertThat(found("haverkisj")).containsExactly("Haverkistje Noord");
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
