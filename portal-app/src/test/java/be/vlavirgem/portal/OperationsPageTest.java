package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** V-ICT-OR sees how the portal works behind its pages, and steps in. */
@PortalTest
class OperationsPageTest {
    private static final String PAGE = "/beheer/werking";

    @Autowired
    private Visitors visitors;

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
        var stopped = keeper.follow(keeper.fill(page, PAGE + "/opdrachten/stoppen", Map.of("opdracht", job)));
        assertThat(stopped.text()).contains("De opdracht stopt na de stap");
        assertThat(stopped.document().select("button[value=" + job + "]")).isEmpty();
        assertThat(PortalDatabase.superuser()
                .sql("select cancel_asked from job where id = ?::uuid")
                .param(job)
                .query(Boolean.class)
                .single()).isTrue();
        assertThat(keeper.follow(keeper.fill(page, PAGE + "/opdrachten/stoppen", Map.of("opdracht", "geen"))).text())
                .contains("Die opdracht was al klaar");
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
        var given = keeper.follow(keeper.fill(page, PAGE + "/mails/opgeven", Map.of()));
        assertThat(given.text()).contains("Wat vergeefs geprobeerd was, is opgegeven", "Uitnodiging");
        var kept = PortalDatabase.superuser()
                .sql("select state || coalesce(plain, '') from mail where id = ?")
                .param(mail)
                .query(String.class)
                .single();
        assertThat(kept).as("a secret mail loses its words").isEqualTo("GIVEN_UP");
        PortalDatabase.superuser().sql("delete from mail where id = ?").param(mail).update();
    }
}
