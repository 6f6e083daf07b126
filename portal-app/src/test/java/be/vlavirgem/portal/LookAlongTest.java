package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody of V-ICT-OR looks along: when it may, what is seen, who is told, and how it ends. */
@PortalTest
class LookAlongTest {

    private static final String MOL = "13025";
    private static final String REASON = "De knop om in te dienen werkt niet.";
    private static final String BANNER = "Je kijkt mee met ";

    @Autowired
    private Visitors visitors;

    @Autowired
    private People people;

    private OrganisationId mol;
    private Onlooking both;

    @BeforeEach
    void somebodyOfMolHasAProblem() {
        mol = visitors.homes().authority(MOL);
        both = Onlooking.with(visitors, visitors.register(Role.AUTHORITY_EDITOR, mol));
    }

    @Test
    void thePersonSeesTheQuestionOnEveryPageAndDecides() {
        assertThat(both.user().get("/taken").text()).doesNotContain("om met je mee te kijken");
        assertThat(both.keeper().follow(both.ask(REASON)).text()).contains("Wacht op " + both.account().name());
        assertThat(both.user().get("/taken").text()).contains("van V-ICT-OR vraagt om met je mee te kijken");
        assertThat(both.user().get("/profiel/meekijken").text()).contains(REASON, "Mol");
        assertThat(both.keeper().post(both.page() + "/beginnen", Map.of("organisatie", keepers())).location())
                .endsWith("?voorbij");
        assertThat(both.user().follow(both.answer("weigeren")).text()).contains("Je weigerde", "geweigerd");
        assertThat(both.keeper().get(both.page()).text()).contains("geweigerd", "Waarom wil je meekijken?");
        assertThat(both.user().get("/taken").text()).doesNotContain("om met je mee te kijken");
    }

    @Test
    void afterTheApprovalThePagesOfThePersonAreSeen() {
        both.ask(REASON);
        assertThat(both.user().follow(both.answer("toestaan")).text()).contains("kijkt mee tot");
        assertThat(both.keeper().get("/maturiteit").status()).isEqualTo(403);
        assertThat(both.begin().location()).isEqualTo("/dashboard");
        var seen = both.keeper().get("/maturiteit");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains(BANNER + both.account().name() + " (Mol) tot ", "Stop met meekijken");
        assertThat(seen.document().body().hasAttr("data-person")).isFalse();
        assertThat(seen.document().select("[name=formulier][value~=.]")).isEmpty();
        assertThat(both.keeper().get("/beheer/mensen").status()).isEqualTo(403);
        assertThat(both.user().get("/taken").text()).contains("kijkt met je mee tot").doesNotContain(BANNER);
        assertThat(both.keeper().follow(both.stop()).text()).contains("Je kijkt niet meer mee");
        assertThat(both.keeper().get("/beheer/mensen").text()).doesNotContain(BANNER);
        assertThat(both.keeper().get("/maturiteit").status()).isEqualTo(403);
    }

    @Test
    void whatIsThePersonsAloneIsNotShown() {
        var boss = Onlooking.with(visitors, visitors.register(Role.AUTHORITY_ADMINISTRATOR, mol)).begun();
        for (var own : List.of("/profiel", "/profiel/wachtwoord", "/profiel/meekijken", "/koppelingen/sleutels",
                "/meldingen", "/opdrachten")) {
            var page = boss.keeper().get(own);
            assertThat(page.status()).as(own).isEqualTo(403);
            assertThat(page.text()).contains("Deze pagina is van de persoon zelf", BANNER);
            assertThat(boss.user().get(own).status()).isEqualTo(200);
        }
    }

    @Test
    void aSecondOrganisationOfThePersonIsNotSeen() {
        visitors.give(both.account(), Role.AUTHORITY_READER, visitors.homes().authority(Homes.GENT));
        both.keeper()
                .fill(both.keeper().get(both.page()), both.page(), Map.of("reden", REASON, "waar", mol.toString()));
        both.answer("toestaan");
        both.begin();
        var dashboard = both.keeper().get("/dashboard");
        assertThat(dashboard.text()).contains("(Mol)").doesNotContain("Gent");
        assertThat(dashboard.hasForm("/organisatie")).isFalse();
    }

    @Test
    void whenThePersonStopsItTheNextClickSaysItIsOver() {
        both.begun();
        assertThat(both.keeper().get("/dashboard").status()).isEqualTo(200);
        both.user().fill(both.user().get("/taken"), "/profiel/meekijken/stoppen", Map.of());
        over("stopgezet door de persoon zelf");
    }

    @Test
    void itEndsAfterHalfAnHourAndAQuestionLapses() {
        both.begun();
        both.later(29);
        assertThat(both.keeper().get("/dashboard").status()).isEqualTo(200);
        both.later(1);
        over("half uur voorbij");
        both.ask(REASON);
        both.later(30);
        assertThat(both.user().get("/taken").text()).doesNotContain("om met je mee te kijken");
        assertThat(both.user().post("/profiel/meekijken/toestaan", Map.of("vraag", question())).location())
                .endsWith("?voorbij");
        assertThat(both.user().get("/profiel/meekijken").text()).contains("niet beantwoord");
    }

    @Test
    void itEndsWhenThePersonSignsOut() {
        both.begun();
        both.user().fill(both.user().get("/taken"), "/afmelden", Map.of());
        over("een van beiden meldde zich af");
    }

    @Test
    void itEndsWhenThePersonLeavesIsLockedOrBecomesOneOfVIctOr() {
        both.begun();
        TenantScope.none().run(() -> people.withdraw(both.account().person(), mol, Role.AUTHORITY_EDITOR));
        over("een van beiden mocht niet meer");
        TenantScope.none().run(() -> people.give(both.account().person(), mol, Role.AUTHORITY_EDITOR));
        both.begun();
        lock(both.account(), "now()");
        over("een van beiden mocht niet meer");
        lock(both.account(), "null");
        both.begun();
        TenantScope.none()
                .run(() -> people.give(both.account().person(), visitors.homes().of(Role.VICTOR_EDITOR),
                        Role.VICTOR_EDITOR));
        over("een van beiden mocht niet meer");
        assertThat(both.keeper().get(both.page()).text()).contains("Daarmee kijkt niemand mee");
    }

    @Test
    void itEndsWhenWhoLooksLosesTheRoleOrIsLockedOrSignsOut() {
        both.begun();
        var keeper = onlooker();
        give(keeper, false);
        assertThat(both.keeper().get("/maturiteit").status()).isEqualTo(403);
        give(keeper, true);
        assertThat(both.keeper().get("/maturiteit").status()).isEqualTo(403);
        assertThat(both.user().get("/profiel/meekijken").text()).contains("een van beiden mocht niet meer");
        both.begun();
        both.keeper().post("/afmelden", Map.of());
        assertThat(both.user().get("/profiel/meekijken").text()).contains("een van beiden meldde zich af");
    }

    @Test
    void onlyWhoAskedLooksAndOnlyThePersonAnswers() {
        both.ask(REASON);
        var other = Onlooking.with(visitors, visitors.register(Role.AUTHORITY_EDITOR, mol));
        assertThat(other.user().post("/profiel/meekijken/toestaan", Map.of("vraag", question())).location())
                .endsWith("?voorbij");
        both.answer("toestaan");
        assertThat(other.keeper().get(both.page()).hasForm(both.page() + "/beginnen")).isFalse();
        assertThat(other.keeper().post(both.page() + "/beginnen", Map.of("organisatie", keepers())).location())
                .endsWith("?voorbij");
        assertThat(other.keeper().get("/maturiteit").status()).isEqualTo(403);
    }

    @Test
    void aReasonIsAskedAndTooLongOneIsSaid() {
        assertThat(both.ask("  ").text()).contains("Schrijf waarom je wilt meekijken");
        assertThat(both.ask("x".repeat(301)).text()).contains("Hou het bij 300 tekens", "x".repeat(301));
    }

    @Test
    void theAuditTrailOfTheOrganisationSaysWhoSawWhat() {
        both.begun();
        both.keeper().get("/maturiteit?zoek=geheim");
        both.stop();
        var boss = visitors.signIn(visitors.register(Role.AUTHORITY_ADMINISTRATOR, mol));
        var trail = boss.get("/logboek?over=look-along");
        var rows = trail.document().select("main tbody tr").eachText();
        assertThat(rows.subList(0, 5)).satisfiesExactly(row -> assertThat(row).contains("Meekijken beëindigd"),
                row -> assertThat(row).contains("Pagina bekeken bij het meekijken", "ICT-maturiteit")
                        .doesNotContain("geheim"),
                row -> assertThat(row).contains("Begonnen met meekijken"),
                row -> assertThat(row).contains("Meekijken toegestaan", both.account().name()),
                row -> assertThat(row).contains("Gevraagd om mee te kijken"));
        assertThat(trail.body()).doesNotContain(REASON);
        assertThat(both.user().get("/profiel/meekijken").text()).contains("De knop werkt niet",
                "stopgezet door wie meekeek");
    }

    @Test
    void thePageOfThePersonListsWhoLookedWhenAndHowItEnded() {
        both.begun();
        var sheet = "/beheer/mensen/" + both.account().person();
        both.stop();
        var other = visitors.as(Role.VICTOR_ADMINISTRATOR).get(sheet);
        var row = other.document().expectFirst("section[aria-labelledby=eerder] tbody tr");
        assertThat(row.text()).contains("De knop werkt niet", "Mol", " tot ", "stopgezet door wie meekeek");
        both.ask(REASON);
        assertThat(both.keeper().get(sheet).document().select("section[aria-labelledby=eerder] tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains(REASON, "loopt nog");
    }

    @Test
    void theFieldsOfAPageAreReadAndARefusalToAScriptSaysWhy() {
        var measured = Measured.of(both.user());
        both.begun();
        var seen = both.keeper().get(measured.chapterAddress());
        assertThat(seen.text()).contains("Je kijkt alleen mee");
        assertThat(seen.document().select("#hoofdstuk, main [data-hx-post]")).isEmpty();
        assertThat(measured.chapter().document().select("#hoofdstuk")).hasSize(1);
        assertThat(both.keeper().get("/taken").document().select("main a[href='/taken/nieuw']")).isEmpty();
        assertThat(both.keeper().get("/dashboard").text()).contains("Taken");
        var refused = both.keeper().script(measured.chapterAddress(), Map.of("organisatie", mol.toString()));
        assertThat(refused.status()).isEqualTo(403);
        var kind = refused.headers().firstValue("Portal-Refused").orElseThrow();
        assertThat(seen.document().expectFirst("#mislukt").attr("data-" + kind)).contains("Je kijkt alleen mee");
    }

    /** The next click leads to the person's page, which says so; the one after that is one's own. */
    private void over(String because) {
        var click = both.keeper().get("/maturiteit");
        assertThat(click.location())
                .isEqualTo("/beheer/mensen/%s?meekijken-voorbij".formatted(both.account().person()));
        assertThat(both.keeper().follow(click).text()).contains("Het meekijken is voorbij").doesNotContain(BANNER);
        assertThat(both.keeper().get(both.page()).document().expectFirst("main tbody tr").text()).contains(because);
    }

    private void lock(Visitors.Account account, String moment) {
        PortalDatabase.superuser()
                .sql("update person set locked_at = %s where id = ?".formatted(moment))
                .param(account.person().value())
                .update();
    }

    private PersonId onlooker() {
        var id = PortalDatabase.superuser()
                .sql("select asked_by from look_along where person_id = ? order by asked_at desc limit 1")
                .param(both.account().person().value())
                .query(UUID.class)
                .single();
        return new PersonId(id);
    }

    private void give(PersonId keeper, boolean given) {
        var home = visitors.homes().of(Role.VICTOR_ADMINISTRATOR);
        TenantScope.none().run(() -> {
            if (given) {
                people.give(keeper, home, Role.VICTOR_ADMINISTRATOR);
            } else {
                people.withdraw(keeper, home, Role.VICTOR_ADMINISTRATOR);
            }
        });
    }

    private String question() {
        return PortalDatabase.superuser()
                .sql("select id::text from look_along where person_id = ? order by asked_at desc limit 1")
                .param(both.account().person().value())
                .query(String.class)
                .single();
    }

    private String keepers() {
        return visitors.homes().of(Role.VICTOR_ADMINISTRATOR).toString();
    }
}
