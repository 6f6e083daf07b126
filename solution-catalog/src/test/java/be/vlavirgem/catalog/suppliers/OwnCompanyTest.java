package be.vlavirgem.catalog.suppliers;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static be.vlavirgem.catalog.suppliers.Register.firm;
import static be.vlavirgem.catalog.suppliers.Register.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.suppliers.PublicSupplierPages.Found;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What a company says of itself: written by its administrator, corrected and ended by V-ICT-OR, read by everybody. */
@SpringJUnitConfig(CatalogSlice.class)
class OwnCompanyTest {

    private static final CarriedForm NOTHING = new CarriedForm("", Map.of());

    private final Register register;
    private final OwnCompany own;
    private final KeptSupplierDesk kept;
    private final PublicSupplierPages pages;
    private final Endings endings;

    @Autowired
    OwnCompanyTest(Register register, OwnCompany own, KeptSupplierDesk kept, PublicSupplierPages pages,
            Endings endings) {
        this.register = register;
        this.own = own;
        this.kept = kept;
        this.pages = pages;
        this.endings = endings;
    }

    private static CompanyForm written(String version) {
        return new CompanyForm("Rozelaar  Software", "Rozelaar bv", "Wij maken software voor bibliotheken.",
                "rozelaar.test", "Kerkstraat 1", "Eeklo", "info@rozelaar.test", "09 123 45 67", version);
    }

    private Access administrator(SupplierId supplier) {
        return register.member(supplier.organisation(), Role.SUPPLIER_ADMINISTRATOR);
    }

    private HomePage home(Access by) {
        return by.scope().call(() -> own.home(by, DUTCH));
    }

    @Test
    void whatTheAdministratorWritesEverybodyReads() {
        var supplier = register.admitted(firm(80, "Rozelaar"));
        var by = administrator(supplier);
        assertThat(home(by).missing()).containsExactly("over", "gemeente", "email", "telefoon");
        assertThat(own.describe(by, written("0"), DUTCH)).isEmpty();
        assertThat(home(by).missing()).isEmpty();
        var found = (Found.Page) TenantScope.none().call(() -> pages.behind("rozelaar", DUTCH));
        assertThat(found.supplier().company()).isEqualTo(new Company("Rozelaar Software", "Rozelaar bv",
                "Wij maken software voor bibliotheken.", "https://rozelaar.test", "Kerkstraat 1", "Eeklo",
                "info@rozelaar.test", "09 123 45 67"));
        assertThat(register.superuser()
                .sql("select detail from audit_entry where organisation_id = ? and action = 'supplier.described'")
                .param(supplier.value())
                .query(String.class)
                .list()).containsExactly("naam juridisch over website adres gemeente email telefoon");
    }

    @Test
    void theLaterOfTwoIsToldAndKeepsWhatTheyTyped() {
        var supplier = register.admitted(firm(81, "Ligusterhaag"));
        var by = administrator(supplier);
        own.describe(by, written("0"), DUTCH);
        var page = own.describe(by, written("0"), DUTCH).orElseThrow();
        assertThat(page.errors()).extracting(Mistake::text).first().asString().contains("intussen");
        assertThat(page.form().over()).isEqualTo("Wij maken software voor bibliotheken.");
        assertThat(own.describe(by, page.form(), DUTCH)).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var by = administrator(register.admitted(firm(82, "Buxusdreef")));
        var page = own.describe(by, new CompanyForm(" ", "x".repeat(151), "x".repeat(601), "http://x.test", "", "",
                "geen adres", "bel ons", "0"), DUTCH).orElseThrow();
        assertThat(page.errors()).extracting(Mistake::field)
                .containsExactly("naam", "juridisch", "over", "website", "email", "telefoon");
    }

    @Test
    void vIctOrCorrectsTheNumberAsWell() {
        var supplier = register.admitted(firm(83, "Taxushof"));
        register.admitted(firm(84, "Thujapad"));
        var keeper = register.keeper();
        var form = kept.correction(supplier, NOTHING).form();
        assertThat(kept.correct(keeper, supplier, form, new KeptForm(number(84).formatted()), DUTCH)
                .orElseThrow()
                .error("kbo")).contains("Een andere leverancier");
        assertThat(kept.correct(keeper, supplier, form, new KeptForm(number(85).formatted()), DUTCH)).isEmpty();
        assertThat(numbers(supplier)).containsExactly(number(85).value(), number(85).value());
    }

    private List<String> numbers(SupplierId supplier) {
        return register.superuser().sql("""
                select kbo from supplier where organisation_id = :id union all select kbo from legal_person where organisation_id = :id
                """).param("id", supplier.value()).query(String.class).list();
    }

    @Test
    void aNumberCorrectedAtTheOrganisationIsThatOfTheSupplier() {
        var supplier = register.admitted(firm(86, "Hazelaar"));
        register.superuser()
                .sql("update legal_person set kbo = ? where organisation_id = ?")
                .params(number(87).value(), supplier.value())
                .update();
        assertThat(numbers(supplier)).containsExactly(number(87).value(), number(87).value());
    }

    @Test
    void oneThatEndedIsFoundByNobodyAndEverybodyHears() {
        var supplier = register.admitted(firm(88, "Krentenboom"));
        kept.end(register.keeper(), supplier);
        assertThat(endings.heard()).contains(supplier.value());
        assertThat(TenantScope.none().<Found, RuntimeException>call(() -> pages.behind("krentenboom", DUTCH)))
                .isEqualTo(new Found.Nothing());
        assertThatThrownBy(() -> kept.ending(supplier, DUTCH)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> kept.end(register.keeper(), supplier)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWaitsIsCountedFirstAndBeginnersOnlyHearHowToBegin() {
        var supplier = register.admitted(firm(94, "Gaspeldoorn"));
        var by = administrator(supplier);
        assertThat(home(by).toDos()).isEmpty();
        assertThat(home(by).steps()).extracting(HomePage.Step::key).containsExactly("company", "sheet", "people");

        solution(supplier, "DRAFT", "{}", null);
        solution(supplier, "DRAFT", "{\"name\": \"Schrijf voluit.\"}", null);
        solution(supplier, "PUBLISHED", "{}", LocalDate.of(2020, 1, 1));
        solution(supplier, "OUTDATED", "{}", LocalDate.of(2020, 1, 1));
        solution(supplier, "PUBLISHED", "{}", LocalDate.of(2999, 1, 1));
        question(supplier, false);
        question(supplier, true);
        register.superuser()
                .sql("update supplier set published = 3 where organisation_id = ?")
                .param(supplier.value())
                .update();

        assertThat(home(by).toDos()).containsExactly(
                new SupplierToDo.Counted("catalog.todo.questions", 1, "/leverancier/vragen"),
                new SupplierToDo.Counted("catalog.todo.confirm", 2, "/leverancier/klopt-nog"),
                new SupplierToDo.Counted("catalog.todo.sent-back", 1, "/leverancier/oplossingen?in=DRAFT"),
                new SupplierToDo.Counted("catalog.todo.drafts", 1, "/leverancier/oplossingen?in=DRAFT"));
        assertThat(home(by).steps()).extracting(HomePage.Step::key).containsExactly("company");
    }

    private void solution(SupplierId supplier, String state, String remarks, @Nullable LocalDate confirmed) {
        register.superuser().sql("""
                insert into solution (organisation_id, id, state, revision, sheet, remarks, completeness, ready, slug, begun_at, changed_at,
                    changed_by, submitted_at, published_on, confirmed_on)
                values (?, gen_random_uuid(), ?, 1, '{"name": "Proef"}', ?::jsonb, 28, true, gen_random_uuid()::text, now(), now(),
                    gen_random_uuid(), now(), ?, ?)
                """).params(supplier.value(), state, remarks).param(confirmed).param(confirmed).update();
    }

    private void question(SupplierId supplier, boolean withdrawn) {
        register.superuser().sql("""
                insert into solution_question (organisation_id, id, supplier_id, solution_id, solution_name, text, named, asked_at, asked_by,
                    closed_at, closed_by)
                select organisation.id, gen_random_uuid(), ?, gen_random_uuid(), 'Proef', 'Werkt het?', false, now(), someone.id,
                    case when ? then now() end, case when ? then someone.id end
                from organisation, (select id from person limit 1) as someone where nis = '41002'
                """).params(supplier.value(), withdrawn, withdrawn).update();
    }

    @Test
    void anOrganisationThatStandsInNoRegisterHasNoPage() {
        var outsider = register.keeper();
        assertThatThrownBy(() -> own.home(outsider, DUTCH)).isInstanceOf(NotFoundException.class);
    }
}
