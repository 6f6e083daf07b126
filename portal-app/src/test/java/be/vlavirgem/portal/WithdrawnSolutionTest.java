package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody reads at the address of a solution that was withdrawn. */
@PortalTest
class WithdrawnSolutionTest {

    @Autowired
    private Visitors visitors;

    @Test
    void saysWhyAndWhatTakesItsPlace() {
        var supplier = visitors.homes().of(Role.SUPPLIER_EDITOR);
        Offered.published(supplier);
        Offered.withdrawn(supplier, "Vervangen Proefoplossing", "vervangen-proef");
        PortalDatabase.superuser()
                .sql("update withdrawn_solution set reason = 'Alles zit nu in één pakket.', successor = ? where slug = 'vervangen-proef'")
                .param(Offered.SLUG)
                .update();
        var page = visitors.anonymous().get("/oplossingen/vervangen-proef");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("De leverancier zegt erover:", "Alles zit nu in één pakket.");
        assertThat(page.document().expectFirst("main a.go[href=/oplossingen/%s]".formatted(Offered.SLUG)).text())
                .isEqualTo("In de plaats komt Proefoplossing");
    }

    @Test
    void saysThatItIsGoneAndLeadsOn() {
        Offered.withdrawn(visitors.homes().of(Role.SUPPLIER_EDITOR), "Verdwenen Proefoplossing", "verdwenen-proef");
        var page = visitors.anonymous().get("/oplossingen/verdwenen-proef");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.document().expectFirst("h1").text())
                .isEqualTo("Verdwenen Proefoplossing staat niet meer in de catalogus");
        assertThat(page.document().expectFirst("main input[name=zoek]").val()).isEqualTo("Verdwenen Proefoplossing");
        assertThat(page.document().select("main a[href=/catalogus]")).isNotEmpty();
        assertThat(visitors.anonymous().get("/oplossingen/nooit-geweest").status()).isEqualTo(404);
    }
}
