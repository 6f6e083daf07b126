package be.vlavirgem.catalog.suppliers;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static be.vlavirgem.catalog.suppliers.Register.firm;
import static be.vlavirgem.catalog.suppliers.Register.number;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What is typed to become a supplier: all that is wrong at once, and what may be there already before anything is sent. */
@SpringJUnitConfig(CatalogSlice.class)
class BecomeDeskTest {

    private static final String NETWORK = "198.51.100.7";

    private final BecomeDesk desk;
    private final Register register;
    private final SupplierKeeper keeper;
    private final SupplierRequestDesk requests;

    @Autowired
    BecomeDeskTest(BecomeDesk desk, Register register, SupplierKeeper keeper, SupplierRequestDesk requests) {
        this.desk = desk;
        this.register = register;
        this.keeper = keeper;
        this.requests = requests;
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var page = desk.ask(new BecomeForm("0207.508.933", " ", "http://x", "www.win.be", "geen adres", null, null),
                NETWORK, DUTCH).orElseThrow();
        assertThat(fields(page)).containsExactly("kbo", "onderneming", "website", "naam", "email", "akkoord");
        assertThat(page.error("kbo")).contains("tien cijfers");
    }

    @Test
    void anAddressWithoutADotInItsDomainIsAskedAgain() {
        var page = desk.ask(new BecomeForm(number(48).value(), "Vlierbes", "vlierbes.test", "Nele Claerhout",
                "nele@vlierbes", "ja", null), NETWORK, DUTCH).orElseThrow();
        assertThat(fields(page)).containsExactly("email");
    }

    private static List<String> fields(BecomePage page) {
        return page.errors().stream().map(Mistake::field).toList();
    }

    @Test
    void aCompanyThatStandsThereIsNotAskedForAgain() {
        register.admitted(firm(40, "Beukendreef"));
        var page = desk.ask(form(40, "Heel iets anders", "ja"), NETWORK, DUTCH).orElseThrow();
        assertThat(fields(page)).containsExactly("kbo");
        assertThat(page.isKnown()).isTrue();
        assertThat(page.alike()).extracting(SupplierTable.Alike::name).containsExactly("Beukendreef");
    }

    @Test
    void theNumberOfOneThatEndedIsSaidBeforeAnythingIsSent() {
        var ended = register.admitted(firm(44, "Wolfsmelk"));
        keeper.end(register.keeper(), ended);
        var page = desk.ask(form(44, "Heel iets anders", "ja"), NETWORK, DUTCH).orElseThrow();
        assertThat(page.isEnded()).isTrue();
        assertThat(page.error("kbo")).contains("niet meer in het register");
        assertThat(waiting(44)).as("only the one that was admitted").isEqualTo(1);
        assertThat(desk.ask(form(45, "Wolfsmelk", null), NETWORK, DUTCH)).as("its name is free").isEmpty();
    }

    @Test
    void whoeverAskedWithSuchANumberWaitsForItsCorrection() {
        var asked = register.asked(firm(46, "Weegbree"), "nele@weegbree.test");
        var ended = register.admitted(firm(47, "Smalle weegbree"));
        keeper.end(register.keeper(), ended);
        register.superuser()
                .sql("update supplier set kbo = ? where organisation_id = ?")
                .params(number(46).value(), ended.value())
                .update();
        assertThat(requests.page(asked.id()).isApprovable()).isFalse();
        assertThat(requests.page(asked.id()).correction()).isEqualTo("/beheer/leveranciers/" + ended + "/wijzigen");
    }

    private static BecomeForm form(int place, String name, @Nullable String other) {
        return new BecomeForm("BE " + number(place).formatted(), name, "www.voorbeeld.test", "Nele Claerhout",
                UUID.randomUUID() + "@vlavirgem.test", "ja", other);
    }

    @Test
    void aNameMuchAlikeIsAskedAboutOnce() {
        register.admitted(firm(41, "Olmenhof Software"));
        var typed = form(42, "Olmenhof software", null);
        var page = desk.ask(typed, NETWORK, DUTCH).orElseThrow();
        assertThat(page.isDoubtful()).isTrue();
        assertThat(fields(page)).containsExactly("toch");
        assertThat(waiting(42)).isZero();
        assertThat(desk.ask(form(42, "Olmenhof software", "ja"), NETWORK, DUTCH)).isEmpty();
        assertThat(waiting(42)).isEqualTo(1);
    }

    private long waiting(int place) {
        return register.superuser()
                .sql("select count(*) from supplier_request where kbo = ?")
                .param(number(place).value())
                .query(Long.class)
                .single();
    }

    @Test
    void oneAddressGetsNoMoreThanThreeMails() {
        for (var asked = 0; asked < 5; asked++) {
            assertThat(desk.ask(new BecomeForm(number(43).value(), "Zilverberk", "zilverberk.test", "Nele Claerhout",
                    "vol@zilverberk.test", "ja", null), "198.51.100.9", DUTCH)).isEmpty();
        }
        assertThat(register.subjectsTo("vol@zilverberk.test")).hasSize(3);
    }
}
