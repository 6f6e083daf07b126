package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Who did what when: an administrator sees that of the own organisation, V-ICT-OR that of all, and nobody what it was about. */
@PortalTest
class AuditPageTest {
    private static final String DIEST = "24020";
    private static final String TIENEN = "24107";
    private static final String WORDS = "Dit stond er eerst";

    @Autowired
    private Visitors visitors;

    private OrganisationId diest;
    private OrganisationId tienen;
    private Visitors.Account boss;
    private String name;
    private Browser keeper;

    @BeforeEach
    void deedsOfTwo() {
        diest = visitors.homes().authority(DIEST);
        tienen = visitors.homes().authority(TIENEN);
        boss = visitors.register(Role.AUTHORITY_ADMINISTRATOR, diest);
        name = "Bas" + boss.person().toString().substring(24);
        PortalDatabase.superuser()
                .sql("update person set name = ? where id = ?")
                .params(name, boss.person().value())
                .update();
        deed(diest, boss.person(), "task.made", "2026-03-03 08:15:00");
        deed(diest, boss.person(), "measurement.submitted", "2026-04-04 09:00:00");
        deed(tienen, boss.person(), "share.made", "2026-05-05 10:00:00");
        keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
    }

    private static void deed(OrganisationId organisation, PersonId person, String action, String at) {
        PortalDatabase.superuser().sql("""
                insert into audit_entry (organisation_id, id, at, person_id, action, subject_id, detail)
                values (?, gen_random_uuid(), ?::timestamp at time zone 'Europe/Brussels', ?, ?, gen_random_uuid(), ?)
                """).params(organisation.value(), at, person.value(), action, WORDS).update();
    }

    @Test
    void anAdministratorSeesTheOwnOrganisationTheLatestFirst() {
        var page = visitors.signIn(boss).get("/logboek?zoek=" + name);
        assertThat(page.document().select("main tbody th").eachText()).containsExactly("04/04/2026 09:00:00",
                "03/03/2026 08:15:00");
        assertThat(page.text()).contains("Meting ingediend", "Taak gegeven", name, "Diest")
                .doesNotContain("Iets gedeeld", "Tienen", WORDS);
        assertThat(page.document().select("main tbody a")).isEmpty();
    }

    @Test
    void vIctOrSeesThoseOfAllAndNotWhatTheyWereAbout() {
        var address = "/beheer/logboek?zoek=" + name;
        var page = keeper.get(address);
        assertThat(page.document().select("main tbody td[data-label=Organisatie]").eachText()).containsExactly("Tienen",
                "Diest", "Diest");
        assertThat(page.body()).doesNotContain(WORDS);
        var file = keeper.get(address.replace("logboek?", "logboek/lijst.csv?")).body();
        assertThat(file).contains("Tienen", "Iets gedeeld", name).doesNotContain(WORDS);
        assertThat(keeper.get("/beheer/logboek?zoek=tienen&over=share").text()).contains("Iets gedeeld");
    }

    @Test
    void aChoiceWhoReadsFiguresNamesItsThemeAndNotToWhom() {
        deed(diest, "benchmark.consent-given", UUID.randomUUID(), "uitgaven PUBLIC 2027-01-01");
        deed(diest, "benchmark.consent-withdrawn", UUID.randomUUID(), "netwerk");
        assertThat(visitors.signIn(boss).get("/logboek?over=benchmark").text())
                .contains("Thema “ICT-uitgaven”", "Thema “Servers en netwerk”")
                .doesNotContain("PUBLIC");
    }

    @Test
    void whatWasDoneToAnotherOrganisationNamesItAndWhatWasSharedSaysWhatWithWhom() {
        var home = visitors.homes().of(Role.VICTOR_ADMINISTRATOR);
        var round = UUID.randomUUID();
        deed(home, "round.extended-one", round, "2026 2026-12-20 " + tienen);
        deed(home, "round.reminded", round, "2026 " + diest);
        deed(home, "round.reminded", round, "2026 17");
        deed(home, "round.called", tienen.value(), "");
        deed(diest, "look-along.page", UUID.randomUUID(), "/taken/{task}");
        var aalst = visitors.homes().authority(Homes.AALST);
        deed(aalst, "share.made", UUID.fromString(Shared.withOrganisation(aalst, tienen)), "");
        Shared.byLink(aalst);
        deed(aalst, "share.made", latestLinkOf(aalst), "");
        assertThat(keeper.get("/beheer/logboek?zoek=" + name).document().select("td[data-label=Betreft]").eachText())
                .startsWith("Resultaat van een meting, met een link", "Resultaat van een meting, met Tienen",
                        "Een taak", "Tienen", "17 besturen",
                        "Diest", "Tienen");
    }

    @Test
    void aRoundIsCalledByItsNameAndAMeasurementByThatOfItsRound() {
        var round = UUID.fromString(Samples.plannedRound());
        var measurement = PortalDatabase.superuser()
                .sql("""
                insert into measurement (organisation_id, id, round_id, questionnaire_version_id, type, state, started_at, version)
                select ?, gen_random_uuid(), id, questionnaire_version_id, 'A', 'OPEN', now(), 0 from measurement_round where id = ?
                returning id
                """)
                .params(diest.value(), round)
                .query(UUID.class)
                .single();
        deed(diest, "measurement.started", measurement, WORDS);
        deed(visitors.homes().of(Role.VICTOR_ADMINISTRATOR), "round.report-drawn", round, WORDS);
        assertThat(keeper.get("/beheer/logboek?zoek=" + name).document().select("td[data-label=Betreft]").eachText())
                .startsWith("Meetronde 2099", "Meetronde 2099");
        var own = visitors.signIn(boss).get("/logboek?zoek=" + name);
        assertThat(own.document().select("td[data-label=Betreft]").eachText()).startsWith("Meetronde 2099");
        assertThat(own.body()).doesNotContain(WORDS);
        PortalDatabase.superuser().sql("delete from measurement where id = ?").param(measurement).update();
    }

    @Test
    void aSheetIsCalledByItsNameToItsSupplierAndToVIctOrOnceItIsPublished() {
        var supplier = visitors.homes().of(Role.SUPPLIER_ADMINISTRATOR);
        var published = UUID.fromString(Offered.published(supplier));
        var draft = UUID.fromString(Offered.draft(supplier, "Nog geheim product"));
        deed(supplier, "customer.stated", published, "");
        deed(supplier, "solution.begun", draft, "");
        var own = visitors.signIn(visitors.register(Role.SUPPLIER_ADMINISTRATOR, supplier))
                .get("/logboek?zoek=" + name);

        assertThat(own.document().select("td[data-label=Betreft]").eachText())
                .containsExactly("Nog geheim product", "Proefoplossing");
        assertThat(own.document().select("main tbody a").eachAttr("href"))
                .contains("/leverancier/oplossingen/" + draft);
        assertThat(keeper.get("/beheer/logboek?zoek=" + name).text()).contains("Proefoplossing")
                .doesNotContain("Nog geheim product");
    }

    @Test
    void whatWasAskedOrNamedIsSaidInWords() {
        var asked = UUID.randomUUID();
        deed(diest, "guest.asked", asked, "CAP 3");
        PortalDatabase.superuser().sql("""
                insert into audit_entry (organisation_id, id, at, person_id, action, subject_id, detail)
                values (?, gen_random_uuid(), clock_timestamp(), null, 'guest.sent', ?, '2/3')
                """).params(diest.value(), asked).update();
        deed(diest, "delegate.named", UUID.randomUUID(), boss.person().toString());
        deed(diest, "look-along.page", UUID.randomUUID(), "/maturiteit/metingen/{measurement}/hoofdstukken/{chapter}");
        deed(diest, "look-along.page", UUID.randomUUID(), "/nog/nergens/{thing}");
        var page = visitors.signIn(boss).get("/logboek?zoek=diest").document();
        assertThat(page.select("td[data-label=Betreft]").eachText()).startsWith("Een pagina van het portaal",
                "Hoofdstuk van een meting", name, "2 van 3 vragen beantwoord", "3 vragen");
        assertThat(page.select("td[data-label=Wie]").eachText())
                .contains("zonder account, gevraagd door " + name);
    }

    private static UUID latestLinkOf(OrganisationId owner) {
        return PortalDatabase.superuser()
                .sql("select id from share where organisation_id = ? and grantee_kind = 'LINK' order by made_at desc limit 1")
                .param(owner.value())
                .query(UUID.class)
                .single();
    }

    private void deed(OrganisationId organisation, String action, UUID subject, String detail) {
        PortalDatabase.superuser().sql("""
                insert into audit_entry (organisation_id, id, at, person_id, action, subject_id, detail)
                values (?, gen_random_uuid(), clock_timestamp(), ?, ?, ?, ?)
                """).params(organisation.value(), boss.person().value(), action, subject, detail).update();
    }

    @Test
    void everyKindOfDeedCanBeChosenInWordsInBothLanguages() throws IOException {
        for (var language : List.of("nl-BE", "en")) {
            keeper.setCookie("taal", language);
            var options = keeper.get("/beheer/logboek").document().select("select[name=over] option");
            assertThat(options.eachAttr("value")).containsAll(kinds());
            assertThat(options.eachText()).noneMatch(text -> text.contains("portal.audit"));
        }
    }

    /** The first parts of the codes of all deeds that have words. */
    private static Set<String> kinds() throws IOException {
        var kinds = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_nl.properties")) {
            file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("audit."))
                    .map(line -> line.split("[.]", 3)[1])
                    .forEach(kinds::add);
        }
        return kinds;
    }

    @Test
    void itIsNarrowedToAPeriodAndAKind() {
        var search = "/beheer/logboek?zoek=" + name;
        var period = keeper.get(search + "&dag-van=3%2F3%2F2026&dag-tot=04%2F04%2F2026");
        assertThat(period.document().select("main tbody tr")).hasSize(2);
        assertThat(period.document().select(".filter").text()).contains("Dag vanaf 03/03/2026",
                "Dag tot en met 04/04/2026");
        assertThat(period.document().select("#lijst-dag-van").attr("value")).isEqualTo("03/03/2026");
        assertThat(keeper.get(search + "&dag-tot=03/03/2026").document().select("main tbody tr")).hasSize(1);
        assertThat(keeper.get(search + "&over=measurement").text()).contains("Meting ingediend")
                .doesNotContain("Taak gegeven");
        assertThat(keeper.get(search + "&dag-van=morgen").document().select(".notice.warn").text())
                .contains("Bij Dag is ‘morgen’ geen dag");
        assertThat(keeper.get(search + "&orde=wanneer").document().select("main tbody th").first().text())
                .isEqualTo("03/03/2026 08:15:00");
    }
}
