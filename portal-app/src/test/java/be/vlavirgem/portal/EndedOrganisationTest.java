package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of an organisation that ended read all of it, and change nothing any more but what is their own. */
@PortalTest
class EndedOrganisationTest {
    private static final String OTHER_PASSWORD = "zeven paarse olifanten op de kade";

    @Autowired
    private Visitors visitors;

    private Merging merging;
    private Browser member;
    private String task;
    private String said;

    @BeforeEach
    void itEndedYesterday() {
        merging = Merging.prepare();
        var own = merging.one().id();
        member = visitors.signIn(Role.AUTHORITY_ADMINISTRATOR, own);
        task = Samples.task(own, "Nog te doen");
        said = merging.one().name() + " bestaat niet meer sinds " + Days.write(LocalDate.now())
                + ". Je kunt er alles nog lezen.";
        PortalDatabase.superuser()
                .sql("update organisation set valid_until = current_date - 1 where id = ?")
                .param(own.value())
                .update();
    }

    @AfterEach
    void asItWas() {
        merging.undo();
    }

    @Test
    void nothingIsDoneForIt() {
        for (var deed : List.of("/maturiteit/metingen", "/taken/nieuw", "/taken/" + task + "/klaar",
                "/medewerkers/uitnodigen", "/koppelingen/sleutels", "/delegaties/nieuw")) {
            var refused = member.post(deed, Map.of("organisatie", merging.one().id().toString(), "soort", "A"));
            assertThat(refused.status()).as(deed).isEqualTo(403);
            assertThat(refused.text()).as(deed).contains("Hier verandert niets meer", said);
        }
    }

    @Test
    void noLinkLetsAnybodyDecideForItEither() {
        var sql = PortalDatabase.superuser();
        var own = merging.one().id();
        var measurement = sql.sql("select id::text from measurement where organisation_id = ? limit 1")
                .param(own.value())
                .query(String.class)
                .single();
        var link = "/goedkeuren/" + Shared.toApprove(own, measurement);
        assertThat(visitors.anonymous().get(link).status()).isEqualTo(404);
        sql.sql("update organisation set valid_until = null where id = ?").param(own.value()).update();
        var guest = visitors.anonymous();
        assertThat(guest.follow(guest.get(link)).status()).as("it had not ended").isEqualTo(200);
    }

    @Test
    void allOfItIsReadUnderAMarkThatSaysSo() {
        var overview = member.get("/maturiteit");
        assertThat(overview.text()).contains("Je bestuur bestaat niet meer").doesNotContain("Meting beginnen");
        var pages = List.of("/dashboard", "/taken", "/taken/" + task, "/delen", "/medewerkers", "/logboek", "/profiel",
                "/koppelingen/sleutels", "/delegaties", "/meldingen",
                overview.document().select("a[href$=/resultaat]").attr("href"));
        for (var path : pages) {
            var page = member.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.document().select(".ended").eachText()).as(path).containsExactly(said);
        }
        assertThat(member.get("/taken").document().select("a[href*=/taken/nieuw]")).isEmpty();
    }

    @Test
    void whatIsOnesOwnIsKept() {
        assertThat(member.post("/profiel/voorkeuren", Map.of("thema", "DARK", "taal", "nl")).location())
                .startsWith("/profiel?bewaard");
        var changed = member.fill(member.get("/profiel/wachtwoord"), "/profiel/wachtwoord", Map.of("huidig",
                Visitors.PASSWORD, "wachtwoord", OTHER_PASSWORD, "nogmaals", OTHER_PASSWORD));
        assertThat(changed.location()).startsWith("/profiel");
        assertThat(member.post("/organisatie", Map.of("organisatie-id", merging.one().id().toString())).location())
                .isEqualTo("/dashboard");
        assertThat(member.post("/overal-afmelden", Map.of()).location()).contains("/aanmelden");
    }
}
