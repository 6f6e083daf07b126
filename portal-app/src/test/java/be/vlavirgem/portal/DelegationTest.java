package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.StatementCounter;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An authority lets a body work for it, the body names people, and these work for all such authorities on one page. */
@PortalTest
class DelegationTest {

    private static final String ZOTTEGEM = "41081";
    private static final String WETTEREN = "42025";
    private static final String BODY = "Proefkring Oost";

    @Autowired
    private Visitors visitors;

    @Autowired
    private StatementCounter counter;

    private OrganisationId body;
    private Browser authority;
    private Browser keeper;
    private Visitors.Account delegate;

    @BeforeEach
    void anAuthorityAndABodyWithAnAdministratorAndSomebodyElse() {
        body = visitors.homes().body(BODY);
        var sql = PortalDatabase.superuser();
        sql.sql("update delegation set ended_how = 'WITHDRAWN', ended_by = granted_by, ended_at = now() where body_id = ? and ended_at is null")
                .param(body.value())
                .update();
        authority = visitors.signIn(visitors.register(Role.AUTHORITY_ADMINISTRATOR, home(ZOTTEGEM)));
        keeper = visitors.signIn(visitors.register(Role.BODY_ADMINISTRATOR, body));
        delegate = visitors.register(Role.BODY_MEMBER, body);
    }

    @Test
    void halfANameIsAQuestionAndABodyIsLetInOnce() {
        var asked = grants("proefkring o", "DELEGATE", "");
        assertThat(asked.text()).contains("Kies welke organisatie je bedoelt", BODY);
        assertThat(grants("bestaat niet", "DELEGATE", "").text())
                .contains("We kennen geen intercommunale of vereniging");
        assertThat(grants("Gent", "DELEGATE", "").text()).contains("We kennen geen intercommunale of vereniging");
        assertThat(grants("V-ICT-OR", "DELEGATE", "").text()).contains("enkel meelezen en meedenken");
        assertThat(grants(BODY, "", "").text()).contains("Kies wat deze organisatie mag");
        assertThat(until(grants(BODY, "DELEGATE", "01/01/2020"))).contains("error");
        var made = grants("proefkring o", "DELEGATE", body.toString());
        assertThat(authority.follow(made).text()).contains(BODY, "Deze organisatie kan voor je bestuur werken",
                BODY + " wees nog niemand aan");
        assertThat(grants(BODY, "COACH", "").text()).contains(BODY + " werkt al voor je bestuur");
        assertThat(authority.get("/delegaties").text()).contains(BODY, "Maturiteitsmeting: invullen");
    }

    @Test
    void theBodyNamesPeopleAndTheAuthoritySeesRefusesAndAllowsThem() {
        var there = visitors.signIn(delegate);
        var address = grants(BODY, "DELEGATE", "").location().replaceFirst("[?].*", "");
        assertThat(keeper.get("/meldingen").text()).contains("laat jullie meewerken");
        assertThat(there.get("/mijn-besturen").text()).contains("Je werkt nog voor geen enkel bestuur");
        names(address);
        assertThat(authority.get("/meldingen").text()).contains(BODY + " veranderde wie voor jullie bestuur werkt");
        assertThat(authority.get(address).text()).contains(delegate.name(), "aangewezen");
        assertThat(there.get("/mijn-besturen").text()).contains("Zottegem");
        assertThat(there.get("/meldingen").text()).contains("Namens " + BODY + " kan je hier werken");
        assertThat(said(authority, address + "/weigeren").text()).contains("Geweigerd.", "geweigerd");
        assertThat(there.get("/mijn-besturen").text()).doesNotContain("Zottegem");
        names(address);
        assertThat(there.get("/mijn-besturen").text()).doesNotContain("Zottegem");
        assertThat(keeper.get(mandate(address)).text()).contains("Het bestuur weigerde: " + delegate.name());
        said(authority, address + "/toelaten");
        assertThat(there.get("/mijn-besturen").text()).contains("Zottegem");
    }

    @Test
    void aDelegateWorksInTwoAuthoritiesOnOnePageAndLosesOneAtTheMomentOfWithdrawal() {
        var zottegem = delegated(ZOTTEGEM);
        var wetteren = delegated(WETTEREN);
        names(zottegem);
        names(wetteren);
        var ours = task(ZOTTEGEM, "Back-ups nakijken", LocalDate.now().minusDays(2));
        var theirs = task(WETTEREN, "Lijst aanvullen", LocalDate.now().plusYears(2));
        var there = visitors.signIn(delegate);
        var page = there.get("/mijn-besturen");
        assertThat(page.text()).contains("Zottegem", "Wetteren", "Back-ups nakijken", "Lijst aanvullen", "te laat");
        assertThat(there.get("/mijn-besturen?wanneer=te-laat").text()).contains("Back-ups nakijken")
                .doesNotContain("Lijst aanvullen");
        assertThat(there.get("/mijn-besturen?bestuur=" + home(WETTEREN)).text()).contains("Lijst aanvullen")
                .doesNotContain("Back-ups nakijken");
        assertThat(there.get("/mijn-besturen/lijst.csv").body()).contains("Back-ups nakijken", "Lijst aanvullen");
        var done = done(there, page, ours);
        assertThat(there.follow(done).text()).contains("De taak is klaar").doesNotContain("Back-ups nakijken");
        assertThat(there.follow(there.get("/mijn-besturen/%s?naar=/taken/%s".formatted(home(WETTEREN), theirs))).text())
                .contains("Lijst aanvullen");
        assertThat(there.get("/maturiteit").status()).isEqualTo(200);
        assertThat(there.get("/delen").status()).isEqualTo(403);
        assertThat(visitors.signIn(visitors.register(Role.AUTHORITY_READER, home(WETTEREN))).get("/taken/alle").text())
                .contains(delegate.name());

        var chief = visitors.signIn(visitors.register(Role.AUTHORITY_ADMINISTRATOR, home(WETTEREN)));
        assertThat(said(chief, wetteren + "/intrekken").text()).contains("Ingetrokken.");
        assertThat(there.get("/taken/" + theirs).status()).isEqualTo(404);
        assertThat(there.get("/maturiteit").status()).isEqualTo(403);
        assertThat(there.get("/mijn-besturen").text()).contains("Zottegem").doesNotContain("Lijst aanvullen");
        assertThat(there.get("/mijn-besturen/" + home(WETTEREN)).status()).isEqualTo(404);
        assertThat(there.get("/meldingen").text()).contains("Wetteren laat jullie niet langer meewerken");
        assertThat(chief.get("/taken").text()).contains("Lijst aanvullen");
        assertThat(authority.get(zottegem).text()).contains("Wat er gebeurde", "Taak gedaan",
                "Medewerker aangewezen voor het bestuur (" + delegate.name() + ")");
    }

    @Test
    void theAuthorityReadsWhatTheBodyAnsweredAndWhen() {
        var there = visitors.signIn(Role.MEASUREMENT_DELEGATE, home(ZOTTEGEM));
        var own = Measured.of(visitors.as(Role.AUTHORITY_EDITOR, ZOTTEGEM));
        own.save(Map.of("antwoord.SEC04", "?", "toelichting.SEC04", "Door onszelf"));
        var measured = new Measured(there, own.address());
        measured.save(Map.of("antwoord.SEC05", "?", "toelichting.SEC05", "Door de kring"));
        var byBody = PortalDatabase.superuser().sql("""
                select delegation.id::text from delegation join organisation on organisation.id = body_id
                where authority_id = ? and ended_at is null and organisation.name = 'Proefkring MEASUREMENT_DELEGATE'
                """).param(home(ZOTTEGEM).value()).query(String.class).single();
        var link = authority.get("/delegaties/" + byBody).document().select("section[aria-labelledby=antwoorden] a");
        assertThat(link.text()).contains("antwoord");
        var history = authority.get(link.attr("href"));
        assertThat(history.text()).contains("Alleen wat de mensen van Proefkring MEASUREMENT_DELEGATE antwoordden",
                "Door de kring").doesNotContain("Door onszelf");
        assertThat(authority.get(measured.address() + "/geschiedenis").text()).contains("Door onszelf");
    }

    @Test
    void whoWorksForAuthoritiesSeesUntilWhenAndWhatEndsSoon() {
        var delegation = Delegated.to(body, home(ZOTTEGEM), "DELEGATE");
        Delegated.name(delegation, delegate.person());
        var there = visitors.signIn(delegate);
        var line = there.get("/mijn-besturen").document().select("main li:contains(Zottegem)");
        assertThat(line.text()).contains("tot en met " + Days.write(LocalDate.now().plusDays(300)))
                .doesNotContain("loopt bijna af");
        PortalDatabase.superuser()
                .sql("update delegation set until = current_date + 59 where id = ?::uuid")
                .param(delegation)
                .update();
        assertThat(there.get("/mijn-besturen").document().select("main li:contains(Zottegem)").text())
                .contains("tot en met " + Days.write(LocalDate.now().plusDays(59)), "loopt bijna af");
    }

    @Test
    void aCoachReadsAndSaysAndChangesNothing() {
        var measured = Measured.of(visitors.as(Role.AUTHORITY_EDITOR, ZOTTEGEM));
        var coach = visitors.signIn(Role.MEASUREMENT_COACH, home(ZOTTEGEM));
        assertThat(coach.get(measured.address()).status()).isEqualTo(200);
        var said = new Together(new Measured(coach, measured.address())).say("SEC01", "Denk ook aan het OCMW.");
        assertThat(said.status()).isLessThan(400);
        assertThat(coach.get(measured.chapterAddress()).document().select("form#hoofdstuk button[type=submit]"))
                .isEmpty();
        assertThat(coach.post(measured.chapterAddress(), Map.of("organisatie", home(ZOTTEGEM).toString(),
                "antwoord.SEC01", "?")).status()).isEqualTo(403);
    }

    @Test
    void whatIsSharedWithTheAuthorityIsNotForWhoOnlyWorksForIt() {
        Measured.of(visitors.as(Role.AUTHORITY_EDITOR, WETTEREN));
        var share = Shared.withOrganisation(home(WETTEREN), home(ZOTTEGEM));
        assertThat(authority.get("/gedeeld-met-ons/" + share).status()).isEqualTo(200);
        var there = visitors.signIn(Role.MEASUREMENT_SUBMITTER, home(ZOTTEGEM));
        assertThat(there.get("/gedeeld-met-ons").body()).doesNotContain(share);
        assertThat(there.get("/gedeeld-met-ons/" + share).status()).isEqualTo(404);
    }

    @Test
    void itIsRenewedInOneClickAndHandedBackByTheBody() {
        var address = delegated(ZOTTEGEM);
        var renewed = authority.fill(authority.get("/delegaties"), address + "/hernieuwen", Map.of());
        assertThat(authority.follow(renewed).text()).contains("Het loopt door tot en met");
        var changed = authority.fill(authority.get(address), address + "/wijzigen", Map.of("reikwijdte", "SUBMITTER"));
        assertThat(authority.follow(changed).text()).contains("invullen en indienen");
        assertThat(said(keeper, mandate(address) + "/teruggeven").text()).contains("Teruggegeven.");
        assertThat(keeper.get(mandate(address)).status()).isEqualTo(404);
        assertThat(authority.get("/delegaties").text()).contains("Voorbij", "teruggegeven");
        assertThat(authority.get("/meldingen").text()).contains(BODY + " werkt niet langer voor jullie bestuur");
        assertThat(said(authority, address + "/hernieuwen").text()).contains("intussen al veranderd");
    }

    @Test
    void anOlderFormGivesNothingBackThatWasTakenMeanwhile() {
        var address = delegated(ZOTTEGEM);
        var older = authority.get(address);
        authority.fill(authority.get(address), address + "/wijzigen", Map.of("reikwijdte", "COACH"));
        var refused = authority.fill(older, address + "/wijzigen", Map.of("reikwijdte", "SUBMITTER"));
        assertThat(refused.text()).contains("Iemand anders wijzigde dit intussen");
        assertThat(authority.get(address).text()).contains("Maturiteitsmeting: meelezen");
        authority.post(address + "/hernieuwen", Map.of("organisatie", home(ZOTTEGEM).toString()));
        assertThat(authority.get(address).text()).as("renewed as it stands").contains("Maturiteitsmeting: meelezen");
    }

    @Test
    void renewingTwiceIsToldOnce() {
        var address = delegated(ZOTTEGEM);
        var told = changesTold();
        said(authority, address + "/hernieuwen");
        assertThat(said(authority, address + "/hernieuwen").text()).contains("intussen al veranderd");
        assertThat(changesTold()).isEqualTo(told + 1);
    }

    private int changesTold() {
        return PortalDatabase.superuser()
                .sql("select count(distinct occasion) from notification where type = 'delegation-changed'")
                .query(Integer.class)
                .single();
    }

    @Test
    void whoLeavesTheBodyWorksNoLongerForItsAuthoritiesAlsoAfterComingBack() {
        var address = delegated(ZOTTEGEM);
        names(address);
        var sql = PortalDatabase.superuser();
        sql.sql("delete from membership where person_id = ? and organisation_id = ?")
                .params(delegate.person().value(), body.value())
                .update();
        visitors.give(delegate, Role.BODY_MEMBER, body);
        assertThat(visitors.signIn(delegate).get("/mijn-besturen").text()).doesNotContain("Zottegem");
        assertThat(authority.get(address).text()).contains("niet meer aangewezen");
    }

    @Test
    void whatSomebodyWhoIsUntickedStillHadToDoComesBackToTheAuthority() {
        var address = delegated(ZOTTEGEM);
        names(address);
        var task = task(ZOTTEGEM, "Inventaris nakijken", LocalDate.now().plusDays(9));
        keeper.fill(keeper.get(mandate(address)), mandate(address) + "/mensen", Map.of("persoon", ""));
        assertThat(owner(task)).isNotEqualTo(delegate.person().toString());
        names(address);
        var second = task(ZOTTEGEM, "Kabels tellen", LocalDate.now().plusDays(9));
        said(keeper, mandate(address) + "/teruggeven");
        assertThat(owner(second)).isEqualTo(owner(task)).isNotEqualTo(delegate.person().toString());
    }

    private static String owner(String task) {
        return PortalDatabase.superuser()
                .sql("select owner_id::text from task where id = ?::uuid")
                .param(task)
                .query(String.class)
                .single();
    }

    @Test
    void thePagesTakeAtMostEightStatementsHoweverManyAuthoritiesThereAre() {
        var address = delegated(ZOTTEGEM);
        names(address);
        var there = visitors.signIn(delegate);
        there.get("/mijn-besturen");
        var one = counter.during(() -> there.get("/mijn-besturen")).size();
        names(delegated(WETTEREN));
        assertThat(counter.during(() -> there.get("/mijn-besturen"))).hasSize(one).hasSizeLessThanOrEqualTo(8);
        authority.get("/delegaties");
        assertThat(counter.during(() -> authority.get("/delegaties"))).hasSizeLessThanOrEqualTo(8);
        assertThat(counter.during(() -> authority.get(address))).hasSizeLessThanOrEqualTo(8);
        keeper.get("/werken-voor");
        assertThat(counter.during(() -> keeper.get("/werken-voor"))).hasSizeLessThanOrEqualTo(8);
        assertThat(counter.during(() -> keeper.get(mandate(address)))).hasSizeLessThanOrEqualTo(8);
    }

    private static List<String> until(Page page) {
        return page.document().select("#tot-error").isEmpty() ? List.of() : List.of("error");
    }

    private Page grants(String name, String reach, String chosenOrDay) {
        var typed = new TreeMap<>(Map.of("naam", name, "reikwijdte", reach));
        if (chosenOrDay.contains("/")) {
            typed.put("tot", chosenOrDay);
        } else if (!chosenOrDay.isEmpty()) {
            typed.put("gekozen", chosenOrDay);
        }
        return authority.fill(authority.get("/delegaties/nieuw"), "/delegaties/nieuw", typed);
    }

    private String delegated(String nis) {
        return "/delegaties/" + Delegated.to(body, home(nis), "DELEGATE");
    }

    private static String mandate(String address) {
        return address.replace("/delegaties/", "/werken-voor/");
    }

    private void names(String address) {
        var saved = keeper.fill(keeper.get(mandate(address)), mandate(address) + "/mensen",
                Map.of("persoon", delegate.person().toString()));
        assertThat(keeper.follow(saved).text()).contains("Bewaard.");
    }

    private Page said(Browser browser, String action) {
        browser.get("/profiel");
        var home = browser.get("/dashboard").document().body().attr("data-organisation");
        return browser
                .follow(browser.post(action, Map.of("organisatie", home, "persoon", delegate.person().toString())));
    }

    private static Page done(Browser there, Page page, String task) {
        assertThat(page.document().select("input[name=taak][value=" + task + "]")).hasSize(1);
        return there.post("/mijn-besturen/%s/klaar".formatted(homeOf(page, task)), Map.of("taak", task, "organisatie",
                page.document().body().attr("data-organisation")));
    }

    private static String homeOf(Page page, String task) {
        var form = page.document().expectFirst("form:has(input[name=taak][value=" + task + "])");
        return form.attr("action").replaceAll(".*/mijn-besturen/([^/]+)/klaar", "$1");
    }

    private String task(String nis, String title, LocalDate due) {
        var id = Samples.task(home(nis), title);
        PortalDatabase.superuser()
                .sql("update task set owner_id = ?, due_on = ? where id = ?::uuid")
                .params(delegate.person().value(), due, id)
                .update();
        return id;
    }

    private OrganisationId home(String nis) {
        return visitors.homes().authority(nis);
    }
}
