package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.PageRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** V-ICT-OR sees how the portal works behind its pages, and steps in. */
@PortalTest
class OperationsPageTest {
    private static final String PAGE = "/beheer/werking";

    @Autowired
    private Visitors visitors;

    @Autowired
    private List<Chore> chores;

    @Autowired
    private MessageSource messages;

    private Browser keeper;

    @BeforeEach
    void aKeeper() {
        keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
    }

    @Test
    void aJobOfAnybodyIsSeenAndStopped() {
        var editor = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(Homes.AALST));
        var job = Samples.job(editor.person(), visitors.homes().authority(Homes.AALST));
        var page = keeper.get(PAGE);
        assertThat(page.document().select("section[aria-labelledby=opdrachten] tbody").text()).contains("Aalst",
                "100/285");
        var stop = PAGE + "/opdrachten/stoppen?opdracht=" + job;
        assertThat(page.document().select("a[href='" + stop + "']")).hasSize(1);
        var asked = keeper.get(stop);
        assertThat(asked.text()).contains("De opdracht stoppen?", "van Aalst, gevraagd op", "De rest wordt niet meer");
        var stopped = keeper.follow(keeper.fill(asked, stop, Map.of()));
        assertThat(stopped.text()).contains("De opdracht stopt na de stap");
        assertThat(stopped.document().select("a[href='" + stop + "']")).isEmpty();
        assertThat(PortalDatabase.superuser()
                .sql("select cancel_asked from job where id = ?::uuid")
                .param(job)
                .query(Boolean.class)
                .single()).isTrue();
        assertThat(keeper.follow(keeper.get(stop)).text()).contains("Die opdracht was al klaar");
        var home = visitors.homes().keeper().toString();
        assertThat(keeper.follow(
                keeper.post(PAGE + "/opdrachten/stoppen", Map.of("organisatie", home, "opdracht", "geen"))).text())
                .contains("Die opdracht was al klaar");
    }

    @Test
    void aMergerIsStoppedByNobody() {
        var mine = visitors.register(Role.VICTOR_ADMINISTRATOR, visitors.homes().keeper());
        var own = visitors.signIn(mine);
        var job = Samples.job(mine.person(), visitors.homes().keeper());
        var sql = PortalDatabase.superuser();
        sql.sql("update job set type = 'merger' where id = ?::uuid").param(job).update();
        var page = own.get("/opdrachten/" + job);
        assertThat(page.text()).contains("niemand kan ze halfweg stoppen");
        assertThat(page.document().select("a[href$=/stoppen], dialog, form[action$=/stoppen]")).isEmpty();
        assertThat(own.get(PAGE).document().select("a[href$='=" + job + "']")).isEmpty();
        var home = Map.of("organisatie", visitors.homes().keeper().toString(), "opdracht", job);
        own.post("/opdrachten/" + job + "/stoppen", home);
        own.post(PAGE + "/opdrachten/stoppen", home);
        assertThat(sql.sql("select cancel_asked from job where id = ?::uuid").param(job).query(Boolean.class).single())
                .isFalse();
        sql.sql("delete from job where id = ?::uuid").param(job).update();
    }

    @Test
    void mailThatWasTriedInVainIsGivenUpAndWhatHappensByItselfIsTold() {
        var mail = UUID.randomUUID();
        PortalDatabase.superuser().sql("""
                insert into mail (id, type, address, subject, plain, html, secret, state, created_at, next_try_at, tries, trouble)
                values (?, 'invitation', 'weg@proef.test', 's', 'p', 'h', true, 'WAITING', now(), now() + interval '1 hour', 3, 'SERVER')
                """).param(mail).update();
        var page = keeper.get(PAGE);
        assertThat(page.text()).contains("Mails versturen", "Databank", "Documenten");
        assertThat(page.document().select("section[aria-labelledby=post] > .actions form[action$=opgeven]"))
                .as("not by one click")
                .isEmpty();
        assertThat(page.document().select("dialog#opgeven").text()).contains("Eén mail wacht na een vergeefse poging",
                "waarvan één met een link die dan verloren gaat");
        var asked = keeper.get(PAGE + "/mails/opgeven");
        assertThat(asked.text()).contains("waarvan één met een link die dan verloren gaat");
        assertThat(PageRules.faults(asked)).isEmpty();
        assertThat(state(mail)).as("asking changes nothing").startsWith("WAITING");
        var given = keeper.follow(keeper.fill(asked, PAGE + "/mails/opgeven", Map.of()));
        assertThat(given.text()).contains("Wat vergeefs geprobeerd was, is opgegeven", "Uitnodiging");
        assertThat(state(mail)).as("a secret mail loses its words").isEqualTo("GIVEN_UP");
        PortalDatabase.superuser().sql("delete from mail where id = ?").param(mail).update();
    }

    private static String state(UUID mail) {
        return PortalDatabase.superuser()
                .sql("select state || coalesce(plain, '') from mail where id = ?")
                .param(mail)
                .query(String.class)
                .single();
    }

    @Test
    void whatHappensByItselfIsToldInWordsInBothLanguages() {
        assertThat(chores).hasSizeGreaterThan(10);
        for (var language : List.of("nl", "en")) {
            assertThat(chores).allSatisfy(chore -> assertThat(messages.getMessage(
                    "portal.operations.chore." + chore.name(), null, "", Locale.of(language))).isNotBlank());
        }
    }
}
