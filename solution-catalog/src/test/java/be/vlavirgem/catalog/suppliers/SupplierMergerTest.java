package be.vlavirgem.catalog.suppliers;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static be.vlavirgem.catalog.suppliers.Register.firm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.suppliers.KeptPage.Deed;
import be.vlavirgem.catalog.suppliers.PublicSupplierPages.Found;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Outcome;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Two suppliers become one: nothing is lost, the old address leads to the one that stays, and what would lose something is not done. */
@SpringJUnitConfig(CatalogSlice.class)
class SupplierMergerTest {

    private static final String PEOPLE = "catalog.suppliers.moves.people";
    private static final String SHEETS = "catalog.suppliers.published";

    private final Register register;
    private final SupplierMerger merger;
    private final SupplierKeeper keeper;
    private final PublicSupplierPages pages;
    private final Sheets sheets;
    private final KeptSupplierDesk desk;

    @Autowired
    SupplierMergerTest(Register register, SupplierMerger merger, SupplierKeeper keeper, PublicSupplierPages pages,
            Sheets sheets, KeptSupplierDesk desk) {
        this.register = register;
        this.merger = merger;
        this.keeper = keeper;
        this.pages = pages;
        this.sheets = sheets;
        this.desk = desk;
    }

    @AfterEach
    void nothingIsLostAnyMore() {
        sheets.loses(0);
    }

    @Test
    void twelveAndSevenAreNineteenAndTheOldAddressLeadsToTheOneThatStays() {
        var twelve = register.admitted(firm(60, "Twaalfde Dreef"));
        var seven = register.admitted(firm(61, "Zevende Kaai"));
        sheets.of(twelve, 12);
        sheets.of(seven, 7);
        register.member(seven.organisation(), Role.SUPPLIER_ADMINISTRATOR);
        register.member(seven.organisation(), Role.SUPPLIER_EDITOR);
        register.member(twelve.organisation(), Role.SUPPLIER_ADMINISTRATOR);

        assertThat(merger.counted(seven, twelve)).contains(new Moved(PEOPLE, 2, 1, 3), new Moved(SHEETS, 7, 12, 19));
        var by = register.keeper();
        assertThat(merger.merge(by, seven, twelve)).isEqualTo(new Outcome.Merged());

        assertThat(roles(twelve)).hasSize(3);
        assertThat(roles(seven)).isEmpty();
        assertThat(sheets.count(twelve.value())).isEqualTo(19);
        assertThat(keeper.find(seven).orElseThrow().successor()).contains(twelve);
        assertThat(keeper.find(seven).orElseThrow().isGoingOn()).isFalse();
        assertThat(behind("zevende-kaai")).isEqualTo(new Found.Moved("/leveranciers/twaalfde-dreef"));
        assertThat(merger.merge(by, seven, twelve)).as("a second time").isEqualTo(new Outcome.Ended());
    }

    private Found behind(String slug) {
        return TenantScope.none().call(() -> pages.behind(slug, DUTCH));
    }

    private List<String> roles(SupplierId supplier) {
        return register.superuser()
                .sql("select role from membership where organisation_id = ?")
                .param(supplier.value())
                .query(String.class)
                .list();
    }

    /** Admitted and merged on one day: it ended on that day, not on the one before, and both tell so. */
    @Test
    void bothTellWhenTheyBecameOne() {
        var ends = register.admitted(firm(69, "Rogakker"));
        var stays = register.admitted(firm(70, "Speltveld"));
        var by = register.keeper();
        merger.merge(by, ends, stays);
        var left = desk.page(by, ends, DUTCH);
        assertThat(left.supplier().gone()).contains(left.supplier().admitted());
        assertThat(left.history()).extracting(Deed::action, Deed::detail)
                .contains(tuple("supplier.merged-into", "Speltveld"));
        assertThat(left.kin()).containsExactly(new Kin(stays, "Speltveld", false));
        var kept = desk.page(by, stays, DUTCH);
        assertThat(kept.history()).extracting(Deed::action, Deed::detail)
                .contains(tuple("supplier.took-over", "Rogakker"));
        assertThat(kept.kin()).containsExactly(new Kin(ends, "Rogakker", true));
    }

    /** What a supplier handed in for all its solutions stands in its books too, and names no field of the register. */
    @Test
    void whatElseBecameOfASupplierIsTold() {
        var supplier = register.admitted(firm(777, "Wikkeveld"));
        register.superuser()
                .sql("insert into audit_entry (organisation_id, id, at, action, subject_id, detail) values (?, gen_random_uuid(), now(), 'solution.proof-added', ?, 'hosting')")
                .params(supplier.value(), supplier.value())
                .update();
        assertThat(desk.page(register.keeper(), supplier, DUTCH).history()).extracting(Deed::action, Deed::detail)
                .contains(tuple("solution.proof-added", ""));
    }

    @Test
    void whoWorkedForBothHasTheRoleOnce() {
        var one = register.admitted(firm(62, "Iepenstraat"));
        var other = register.admitted(firm(63, "Notelaar"));
        var both = register.member(one.organisation(), Role.SUPPLIER_EDITOR);
        register.superuser()
                .sql("insert into membership (person_id, organisation_id, role) values (?, ?, 'SUPPLIER_EDITOR'), (?, ?, 'SUPPLIER_ADMINISTRATOR')")
                .params(both.person().value(), other.value(), both.person().value(), other.value())
                .update();
        assertThat(merger.counted(one, other)).contains(new Moved(PEOPLE, 1, 2, 2));
        assertThat(merger.merge(register.keeper(), one, other)).isEqualTo(new Outcome.Merged());
        assertThat(roles(other)).containsExactlyInAnyOrder("SUPPLIER_EDITOR", "SUPPLIER_ADMINISTRATOR");
    }

    @Test
    void whatWouldLoseSomethingIsNotDone() {
        var one = register.admitted(firm(64, "Vogelkers"));
        var other = register.admitted(firm(65, "Sleedoorn"));
        register.member(one.organisation(), Role.SUPPLIER_ADMINISTRATOR);
        sheets.of(one, 4);
        sheets.of(other, 3);
        sheets.loses(1);
        assertThat(merger.merge(register.keeper(), one, other)).isEqualTo(new Outcome.Lost(SHEETS, 7, 6));
        assertThat(keeper.find(one).orElseThrow().isGoingOn()).isTrue();
        assertThat(roles(one)).containsExactly("SUPPLIER_ADMINISTRATOR");
        assertThat(behind("vogelkers")).isInstanceOf(Found.Page.class);
    }

    @Test
    void thePageTellsTheNamesOfAllThatBecamePartOfIt() {
        var first = register.admitted(firm(394, "Spurriehof"));
        var second = register.admitted(firm(395, "Esparcethof"));
        var third = register.admitted(firm(396, "Serradellahof"));
        merger.merge(register.keeper(), first, second);
        merger.merge(register.keeper(), second, third);
        assertThat(behind("serradellahof")).isInstanceOfSatisfying(Found.Page.class,
                page -> assertThat(page.before()).containsExactly("Esparcethof", "Spurriehof"));
    }

    @Test
    void addressesOfOnesMergedBeforeLeadToTheLast() {
        var first = register.admitted(firm(66, "Tarwehof"));
        var second = register.admitted(firm(67, "Gersthof"));
        var third = register.admitted(firm(68, "Haverhof"));
        merger.merge(register.keeper(), first, second);
        merger.merge(register.keeper(), second, third);
        assertThat(behind("tarwehof")).isEqualTo(new Found.Moved("/leveranciers/haverhof"));
        assertThat(behind("gersthof")).isEqualTo(new Found.Moved("/leveranciers/haverhof"));
    }
}
