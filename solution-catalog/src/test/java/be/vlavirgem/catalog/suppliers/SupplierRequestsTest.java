package be.vlavirgem.catalog.suppliers;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static be.vlavirgem.catalog.suppliers.Register.firm;
import static be.vlavirgem.catalog.suppliers.Register.number;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.suppliers.SupplierRequest.Asker;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.ui.ExtendedModelMap;

/** A company asks to stand in the register; nobody sees it before the address is confirmed, and V-ICT-OR decides once. */
@SpringJUnitConfig(CatalogSlice.class)
class SupplierRequestsTest {

    private final Register register;
    private final SupplierRequests requests;
    private final SupplierRequestDesk desk;
    private final InvitedOnPaper invited;
    private final TestClock clock;

    @Autowired
    SupplierRequestsTest(Register register, SupplierRequests requests, SupplierRequestDesk desk,
            InvitedOnPaper invited, TestClock clock) {
        this.register = register;
        this.requests = requests;
        this.desk = desk;
        this.invited = invited;
        this.clock = clock;
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
        invited.refuses(Optional.empty());
    }

    @Test
    void whatIsNotConfirmedIsThereForNobody() {
        requests.ask(firm(1, "Wilgentak"), asker("nele@wilgentak.test"), DUTCH);
        assertThat(states(1)).containsExactly("asked");
        assertThat(register.subjectsTo("nele@wilgentak.test"))
                .containsExactly("Bevestig dat je leverancier wilt worden");
        var link = register.linkIn("nele@wilgentak.test");
        assertThat(requests.behind(link)).isPresent();
        assertThat(requests.confirm(link)).isPresent();
        assertThat(states(1)).containsExactly("confirmed");
    }

    @Test
    void whoConfirmsTwiceReadsAgainThatItIsConfirmedAndNobodyIsToldTwice() {
        requests.ask(firm(387, "Bosbes"), asker("nele@bosbes.test"), DUTCH);
        var link = register.linkIn("nele@bosbes.test");
        assertThat(requests.behind(link)).hasValueSatisfying(one -> assertThat(one.confirmed()).isFalse());
        requests.confirm(link);
        var told = told();

        assertThat(requests.confirm(link)).hasValueSatisfying(one -> assertThat(one.confirmed()).isTrue());
        assertThat(requests.behind(link)).hasValueSatisfying(one -> assertThat(one.confirmed()).isTrue());
        assertThat(told()).isEqualTo(told);
    }

    private int told() {
        return register.superuser().sql("select count(*) from notification").query(Integer.class).single();
    }

    private static Asker asker(String email) {
        return new Asker("Nele Claerhout", new EmailAddress(email));
    }

    private List<String> states(int place) {
        return register.superuser().sql("""
                select case when approved then 'approved' when decided_at is not null then 'refused' when confirmed_at is not null then 'confirmed' else 'asked' end
                from supplier_request where kbo = ? order by asked_at
                """).param(number(place).value()).query(String.class).list();
    }

    @Test
    void theLinkWorksThreeDays() {
        requests.ask(firm(2, "Meidoorn"), asker("nele@meidoorn.test"), DUTCH);
        var link = register.linkIn("nele@meidoorn.test");
        clock.setTo(LocalDate.of(2026, 11, 24));
        assertThat(requests.confirm(link)).isEmpty();
        clock.setTo(LocalDate.of(2026, 11, 25));
        requests.clean();
        assertThat(states(2)).isEmpty();
    }

    @Test
    void approvingMakesTheOrganisationItsPlaceInTheRegisterAndTheInvitation() {
        var one = register.asked(firm(3, "Het Lindenhof & Zonen"), "nele@lindenhof.test");
        var mails = register.subjectsTo("nele@lindenhof.test");
        assertThat(requests.approve(register.keeper(), one, DUTCH)).isEmpty();
        assertThat(register.subjectsTo("nele@lindenhof.test"))
                .as("the invitation is the only mail of a yes, as the page promises")
                .isEqualTo(mails);
        assertThat(register.superuser().sql("""
                select organisation.kind, name, supplier.kbo, legal_person.kbo as number, slug, website, catalog_address.thing_id = supplier.organisation_id as found
                from supplier join organisation on organisation.id = supplier.organisation_id
                join legal_person using (organisation_id) join catalog_address using (slug) where supplier.kbo = ?
                """).param(number(3).value()).query().singleRow()).isEqualTo(Map.of("kind", "SUPPLIER", "name",
                "Het Lindenhof & Zonen", "kbo", number(3).value(), "number", number(3).value(), "slug",
                "het-lindenhof-zonen", "website", "https://www.hetlindenhofzonen.test", "found", true));
        var line = invited.to("nele@lindenhof.test").getFirst();
        assertThat(line.invited().roles()).containsExactly(Role.SUPPLIER_ADMINISTRATOR);
        assertThat(deeds(line.organisation().value())).containsExactly("supplier.admitted");
        assertThat(requests.waiting(one.id())).isEmpty();
        assertThat(requests.approve(register.keeper(), one, DUTCH)).contains("catalog.suppliers.fault.decided");
    }

    private List<String> deeds(UUID organisation) {
        return register.superuser()
                .sql("select action from audit_entry where organisation_id = ? order by at")
                .param(organisation)
                .query(String.class)
                .list();
    }

    @Test
    void whatCannotBeInvitedIsNotAdmittedEither() {
        var one = register.asked(firm(4, "Berkenlaan"), "nele@berkenlaan.test");
        invited.refuses(Optional.of("portal.people.fault.many"));
        assertThat(requests.approve(register.keeper(), one, DUTCH)).contains("portal.people.fault.many");
        assertThat(requests.waiting(one.id())).isPresent();
        assertThat(requests.alike(one.firm())).isEmpty();
    }

    @Test
    void aNumberStandsInTheRegisterOnce() {
        var second = register.asked(firm(5, "Kastanje Diensten"), "nele@kastanje.test");
        register.admitted(firm(5, "Kastanjeplein"));
        assertThat(requests.approve(register.keeper(), second, DUTCH)).contains("catalog.suppliers.fault.taken");
        assertThat(requests.waiting(second.id())).isPresent();
        assertThat(requests.alike(second.firm())).anyMatch(SupplierTable.Alike::sameNumber);
    }

    @Test
    void whoConfirmsSecondHearsThatAnotherWaitsAndNotWho() {
        requests.ask(firm(391, "Hazelaar"), asker("nele@hazelaar.test"), DUTCH);
        requests.ask(firm(391, "Hazelaar BV"), asker("joris@hazelaar.test"), DUTCH);
        var first = register.linkIn("nele@hazelaar.test");
        var second = register.linkIn("joris@hazelaar.test");
        assertThat(requests.confirm(first)).hasValueSatisfying(one -> assertThat(one.disputed()).isFalse());
        assertThat(requests.behind(second)).as("not before the address is confirmed")
                .hasValueSatisfying(one -> assertThat(one.disputed()).isFalse());
        assertThat(requests.confirm(second)).hasValueSatisfying(one -> {
            assertThat(one.disputed()).isTrue();
            assertThat(one.request().asker().email()).isEqualTo(new EmailAddress("joris@hazelaar.test"));
        });
        assertThat(states(391)).containsExactly("confirmed", "confirmed");
    }

    @Test
    void aCompanyThatCameIntoTheRegisterMeanwhileIsNotAskedForAgain() {
        requests.ask(firm(392, "Meidoorn BV"), asker("nele@meidoorn.test"), DUTCH);
        var link = register.linkIn("nele@meidoorn.test");
        register.admitted(firm(392, "Meidoorn"));
        assertThat(requests.behind(link)).hasValueSatisfying(
                one -> assertThat(one.known()).map(SupplierTable.Alike::name).contains("Meidoorn"));
        assertThat(requests.confirm(link)).hasValueSatisfying(one -> assertThat(one.known()).isPresent());
        assertThat(states(392)).containsExactlyInAnyOrder("asked", "approved");
    }

    @Test
    void twoCompaniesOfOneNameHaveTwoAddresses() {
        register.admitted(firm(6, "Esdoorn"));
        register.admitted(firm(7, "Esdoorn"));
        assertThat(register.superuser()
                .sql("select slug from supplier where slug like 'esdoorn%' order by slug")
                .query(String.class)
                .list()).containsExactly("esdoorn", "esdoorn-2");
    }

    @Test
    void whoIsRefusedIsToldWhy() {
        var one = register.asked(firm(8, "Sparrenbos"), "nele@sparrenbos.test");
        var keeper = register.keeper();
        assertThat(requests.refuse(keeper, one, "De website bestaat niet.", DUTCH)).isEmpty();
        assertThat(register.subjectsTo("nele@sparrenbos.test")).endsWith("Je aanvraag voor Sparrenbos is geweigerd");
        assertThat(states(8)).containsExactly("refused");
        assertThat(requests.refuse(keeper, one, "Nog eens.", DUTCH)).contains("catalog.suppliers.fault.decided");
    }

    @Test
    void whoDecidesSecondHearsThatItWasDecided() {
        var one = register.asked(firm(12, "Jeneverbes"), "nele@jeneverbes.test");
        var keeper = register.keeper();
        requests.refuse(keeper, one, "Geen software.", DUTCH);
        var second = new SupplierRequestController(desk);
        assertThat(second.approve(keeper, one.id(), new DecisionForm("ja", null), DUTCH, new ExtendedModelMap()))
                .isEqualTo("redirect:/beheer/leveranciers?beslist")
                .isEqualTo(second.refuse(keeper, one.id(), new DecisionForm(null, "Ook niet."), DUTCH,
                        new ExtendedModelMap()));
    }

    @Test
    void theReasonOfARefusalIsNotLostByTheOtherButton() {
        var one = register.asked(firm(393, "Zuurbesheg"), "nele@zuurbesheg.test");
        var keeper = register.keeper();
        for (var form : List.of(new DecisionForm(null, "De website bestaat niet."),
                new DecisionForm("on", "De website bestaat niet."))) {
            var page = desk.approve(keeper, one.id(), form, DUTCH).orElseThrow();
            assertThat(page.error("reden")).contains("Weiger, of wis de reden");
            assertThat(page.form().reason()).isEqualTo("De website bestaat niet.");
            assertThat(page.form().isChecked()).isEqualTo(form.isChecked());
        }
        var unexplained = desk.refuse(keeper, one.id(), new DecisionForm("on", " "), DUTCH).orElseThrow();
        assertThat(unexplained.error("reden")).isNotNull();
        assertThat(unexplained.form().isChecked()).isTrue();
        assertThat(states(393)).containsExactly("confirmed");
    }

    @Test
    void namesMuchAlikeAreFoundWhateverTheirCaseAndAccents() {
        register.admitted(firm(9, "Vlierbéssen Gemeentesoftware"));
        assertThat(alike(10, "vlierbessen gemeente software")).containsExactly("Vlierbéssen Gemeentesoftware");
        assertThat(alike(10, "Vlierbessen")).containsExactly("Vlierbéssen Gemeentesoftware");
        assertThat(alike(10, "Populierenkaai")).isEmpty();
    }

    private List<String> alike(int place, String name) {
        return requests.alike(firm(place, name)).stream().map(SupplierTable.Alike::name).toList();
    }

    @Test
    void aYearAfterTheDecisionNothingIsLeftOfWhoAsked() {
        var one = register.asked(firm(11, "Hulstpad"), "nele@hulstpad.test");
        requests.refuse(register.keeper(), one, "Geen software.", DUTCH);
        clock.setTo(LocalDate.of(2027, 11, 20));
        requests.clean();
        assertThat(states(11)).containsExactly("refused");
        clock.setTo(LocalDate.of(2027, 11, 23));
        requests.clean();
        assertThat(states(11)).isEmpty();
    }
}
