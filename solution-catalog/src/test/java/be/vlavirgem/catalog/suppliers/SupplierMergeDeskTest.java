package be.vlavirgem.catalog.suppliers;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static be.vlavirgem.catalog.suppliers.Register.firm;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.catalog.merging.MergePage;
import be.vlavirgem.catalog.merging.Moved;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The one that stays is named as people know it, and its name is typed once more before anything is done. */
@SpringJUnitConfig(CatalogSlice.class)
class SupplierMergeDeskTest {

    private final SupplierMergeDesk desk;
    private final SupplierKeeper keeper;
    private final Register register;

    @Autowired
    SupplierMergeDeskTest(SupplierMergeDesk desk, SupplierKeeper keeper, Register register) {
        this.desk = desk;
        this.keeper = keeper;
        this.register = register;
    }

    @Test
    void theOneThatStaysIsFoundByNameOrAddress() {
        var one = register.admitted(firm(100, "Paardenbloem"));
        register.admitted(firm(101, "Madeliefje & Co"));
        for (var typed : new String[]{ "madeliefje & co", "madeliefje-co",
                "https://portaal.test/leveranciers/madeliefje-co" }) {
            var page = desk.page(one, new MergeForm(typed, null, Map.of()), DUTCH);
            assertThat(page.errors()).isEmpty();
            assertThat(page.moved()).extracting(Moved::messageKey)
                    .contains("catalog.suppliers.moves.people", "catalog.suppliers.moves.addresses");
        }
    }

    @Test
    void anotherOfTheSameNameIsFoundByThatName() {
        var one = register.admitted(firm(105, "Pinksterbloem"));
        var other = register.admitted(firm(106, "Pinksterbloem"));
        for (var id : List.of(one, other)) {
            assertThat(desk.page(id, new MergeForm("Pinksterbloem", null, Map.of()), DUTCH).stays()).isNotNull()
                    .extracting(MergePage.Side::about)
                    .isEqualTo(firm(id.equals(one) ? 106 : 105, "Pinksterbloem").kbo().formatted());
        }
    }

    @Test
    void itselfAndWhatIsNotThereAreRefused() {
        var one = register.admitted(firm(102, "Klaproos"));
        for (var typed : new String[]{ "Klaproos", "klaproos", "Nergens" }) {
            var page = desk.page(one, new MergeForm(typed, null, Map.of()), DUTCH);
            assertThat(page.error("opvolger")).contains("Geen andere leverancier");
            assertThat(page.moved()).isEmpty();
        }
    }

    @Test
    void nothingIsDoneBeforeTheNameIsTypedOver() {
        var one = register.admitted(firm(103, "Korenbloem"));
        var other = register.admitted(firm(104, "Boterbloem"));
        var by = register.keeper();
        assertThat(desk.merge(by, one, new MergeForm("boterbloem", "Korenbloem", Map.of()), DUTCH)
                .orElseThrow()
                .error("naam"))
                .contains("Typ de naam");
        assertThat(keeper.find(one).orElseThrow().isGoingOn()).isTrue();
        assertThat(desk.merge(by, one, new MergeForm("boterbloem", " boterbloem ", Map.of()), DUTCH)).isEmpty();
        assertThat(keeper.find(one).orElseThrow().successor()).contains(other);
    }
}
