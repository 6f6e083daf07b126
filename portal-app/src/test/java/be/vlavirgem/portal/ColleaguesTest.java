package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator does with the colleagues of the own organisation. */
@PortalTest
class ColleaguesTest {
    private static final String MERKSPLAS = "13023";

    @Autowired
    private Visitors visitors;

    private OrganisationId home;
    private Visitors.Account boss;
    private Visitors.Account editor;
    private Browser browser;

    @BeforeEach
    void anAdministratorAndAnEditor() {
        home = visitors.homes().authority(MERKSPLAS);
        PortalDatabase.superuser()
                .sql("update organisation set valid_until = '2099-12-31' where id = ?")
                .param(home.value())
                .update();
        PortalDatabase.superuser().sql("delete from membership where organisation_id = ?").param(home.value()).update();
        PortalDatabase.superuser()
                .sql("update organisation set valid_until = null where id = ?")
                .param(home.value())
                .update();
        boss = visitors.register(Role.AUTHORITY_ADMINISTRATOR, home);
        editor = visitors.register(Role.AUTHORITY_EDITOR, home);
        browser = visitors.signIn(boss);
    }

    @Test
    void theListIsSearchedNarrowedAndTakenAlong() {
        var all = browser.get("/medewerkers");
        assertThat(all.text()).contains(boss.name(), editor.name(), "nog nooit", "beheerder", "redacteur");
        assertThat(all.document().select("tbody tr")).hasSize(2);
        assertThat(browser.get("/medewerkers?rol=authority_editor").text()).contains(editor.name())
                .doesNotContain(boss.email());
        assertThat(browser.get("/medewerkers?zoek=" + editor.email()).text()).doesNotContain(boss.email());
        assertThat(browser.get("/medewerkers/lijst.csv").body()).contains(editor.email(), "redacteur");
    }

    @Test
    void changedRolesHoldAtTheNextClickAndTheHistorySaysWhoDidIt() {
        var there = visitors.signIn(editor);
        assertThat(there.get("/medewerkers").status()).isEqualTo(403);
        var saved = roles(editor, "AUTHORITY_ADMINISTRATOR");
        assertThat(browser.follow(saved).text()).contains("De rollen zijn bewaard", "Rollen veranderd", boss.name());
        assertThat(there.get("/medewerkers").status()).isEqualTo(200);
        assertThat(browser.fill(browser.get(page(editor)), page(editor) + "/rollen", Map.of("rol", "")).text())
                .contains("Kies minstens één rol");
        assertThat(roles(editor, "VICTOR_ADMINISTRATOR").text()).contains("Kies minstens één rol");
    }

    @Test
    void theLastAdministratorNeitherLosesTheRoleNorLeaves() {
        assertThat(roles(boss, "AUTHORITY_EDITOR").text()).contains("Dit is de enige beheerder");
        assertThat(end(boss, "").text()).contains("Dit is de enige beheerder");
        roles(editor, "AUTHORITY_ADMINISTRATOR");
        assertThat(end(boss, "").location()).isEqualTo("/dashboard");
        assertThat(browser.get("/medewerkers").status()).isEqualTo(403);
    }

    @Test
    void anOrganisationThatEndedNeedsNoAdministrator() {
        PortalDatabase.superuser()
                .sql("update organisation set valid_until = '2099-12-31' where id = ?")
                .param(home.value())
                .update();
        assertThat(end(boss, "").location()).isEqualTo("/dashboard");
    }

    @Test
    void ofTwoAdministratorsWhoLeaveAtOnceOneStays() {
        roles(editor, "AUTHORITY_ADMINISTRATOR");
        var answers = Stream.of(boss, editor).map(account -> {
            var own = visitors.signIn(account);
            var form = own.get(page(account) + "/einde");
            return CompletableFuture.supplyAsync(() -> own.fill(form, page(account) + "/einde", Map.of()));
        }).toList();
        assertThat(answers.stream().map(CompletableFuture::join).map(Page::status)).containsExactlyInAnyOrder(302, 200);
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void whoLeavesHandsTheTasksToAColleagueAndSeesNothingAnyMore() {
        var there = visitors.signIn(editor);
        task();
        task();
        assertThat(roles(editor, "AUTHORITY_READER").text()).contains("Geef die eerst aan iemand anders");
        var question = browser.get(page(editor) + "/einde");
        assertThat(question.text()).contains("Er staan nog 2 taken open op naam van " + editor.name());
        assertThat(end(editor, "").text()).contains("Kies een collega die aan al deze taken kan werken");
        var left = end(editor, boss.person().toString());
        assertThat(browser.follow(left).text()).contains("De samenwerking is beëindigd").doesNotContain(editor.email());
        assertThat(browser.get("/taken").text()).contains("Proeftaak");
        assertThat(there.get("/taken").status()).isEqualTo(403);
        assertThat(browser.get(page(editor)).status()).isEqualTo(404);
    }

    private Page roles(Visitors.Account account, String role) {
        return browser.post(page(account) + "/rollen", Map.of("rol", role, "organisatie", home.toString()));
    }

    private Page end(Visitors.Account account, String successor) {
        browser.get(page(account) + "/einde");
        return browser.post(page(account) + "/einde", Map.of("opvolger", successor, "organisatie", home.toString()));
    }

    private static String page(Visitors.Account account) {
        return "/medewerkers/" + account.person();
    }

    private void task() {
        var task = Samples.task(home, "Proeftaak");
        PortalDatabase.superuser()
                .sql("update task set owner_id = ? where id = ?::uuid")
                .params(editor.person().value(), task)
                .update();
    }

    private long administrators() {
        return PortalDatabase.superuser()
                .sql("select count(*) from membership where organisation_id = ? and role = 'AUTHORITY_ADMINISTRATOR'")
                .param(home.value())
                .query(Long.class)
                .single();
    }
}
