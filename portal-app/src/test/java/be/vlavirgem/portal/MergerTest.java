package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.web.form.Days;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two authorities that measured for years become one: people and history come along, and what was stays as it was. */
@PortalTest
class MergerTest {
    private static final String NEW = "Fusiegem-aan-Zee";

    @Autowired
    private Visitors visitors;

    private Browser keeper;
    private Merging merging;
    private Visitors.Account ofOne;
    private Visitors.Account ofBoth;
    private Visitors.Account ofOther;

    @BeforeEach
    void twoAuthoritiesWithPeople() {
        keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        merging = Merging.prepare();
        ofOne = visitors.register(Role.AUTHORITY_ADMINISTRATOR, merging.one().id());
        ofBoth = visitors.register(Role.AUTHORITY_READER, merging.one().id());
        visitors.give(ofBoth, Role.DPO, merging.other().id());
        ofOther = visitors.register(Role.AUTHORITY_EDITOR, merging.other().id());
    }

    @AfterEach
    void asTheyWere() {
        merging.undo();
    }

    @Test
    void theSuccessorSeesBothHistoriesAndOldRoundsStayAsTheyWere() {
        var before = merging.past();
        var task = Samples.task(merging.one().id(), "Nog te doen");
        Shared.byLink(merging.other().id());
        Shared.withEverybody(merging.other().id());
        var delegation = Delegated.to(visitors.homes().body("Proefkring"), merging.one().id(), "DELEGATE");

        var ended = carryOut("nieuw", NEW);
        assertThat(ended.text()).contains("De opdracht is klaar");

        var member = visitors.signIn(ofOther);
        var overview = member.get("/maturiteit");
        assertThat(overview.text()).contains(NEW, merging.one().name(), merging.other().name());
        var old = overview.document().select("a[href^=/maturiteit/metingen/]").eachAttr("href");
        assertThat(old).hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(link -> assertThat(member.get(link).status()).isEqualTo(200));
        assertThat(merging.past()).isEqualTo(before);
        assertThat(state("select state from task where id = ?::uuid", task)).isEqualTo("WITHDRAWN");
        assertThat(state("select count(*)::text from share where organisation_id = ?::uuid and withdrawn_at is null",
                merging.other().id().toString())).isEqualTo("0");
        assertThat(state("select count(*)::text from benchmark_shown where organisation_id = ?::uuid",
                merging.other().id().toString())).isEqualTo("0");
        assertThat(state(
                "select string_agg(scope, ' ' order by said_at) from benchmark_consent where organisation_id = ?::uuid",
                merging.other().id().toString())).isEqualTo("PUBLIC NOBODY");
        assertThat(state("select ended_how from delegation where id = ?::uuid", delegation)).isEqualTo("WITHDRAWN");
    }

    @Test
    void peopleOfBothSignInAndWorkForTheSuccessorOnceWithTheRolesOfBoth() {
        var there = visitors.signIn(ofBoth);
        Invited.to(merging.one().id(), "Nina Nieuw");
        carryOut("nieuw", NEW);

        assertThat(there.get("/dashboard").text()).as("without signing in anew").contains(NEW);
        for (var account : List.of(ofOne, ofBoth, ofOther)) {
            assertThat(visitors.signIn(account).get("/dashboard").text()).contains(NEW);
            assertThat(memberships(account)).containsOnly(successor().toString());
            assertThat(mails(account)).isEqualTo(1);
        }
        assertThat(roles(ofBoth)).containsExactlyInAnyOrder("AUTHORITY_READER", "DPO");
        var colleagues = visitors.signIn(ofOne).get("/medewerkers").text();
        assertThat(colleagues).contains(ofBoth.name(), ofOther.name(), "Nina Nieuw");
    }

    @Test
    void statisticsOfYearsToComeCountItOnce() {
        var before = Merging.counted(Merging.YEAR_TO_COME);
        carryOut("nieuw", NEW);
        assertThat(Merging.counted(Merging.YEAR_TO_COME)).isEqualTo(before - 1);
        assertThat(Merging.counted(NEW, Merging.YEAR_TO_COME)).isEqualTo(1);
        assertThat(Merging.counted(merging.one().name(), Merging.YEAR_TO_COME)).isZero();
        assertThat(Merging.counted(merging.other().name(), Merging.YEAR_OF_NOW)).isEqualTo(1);
        assertThat(Merging.counted(NEW, Merging.YEAR_OF_NOW)).isZero();
    }

    @Test
    void itStandsInTheBooksOfAllAndOnTheirPages() {
        carryOut("nieuw", NEW);
        assertThat(Merging.deeds(merging.one().id())).endsWith("organisation.merged-into");
        assertThat(Merging.deeds(merging.other().id())).endsWith("organisation.merged-into");
        assertThat(Merging.deeds(successor())).containsExactly("organisation.took-over");
        assertThat(Merging.deeds(visitors.homes().of(Role.VICTOR_ADMINISTRATOR))).contains("organisation.merged");
        assertThat(keeper.get("/beheer/organisaties/" + successor()).text())
                .contains("over wat was van " + merging.one().name(),
                        "Andere besturen overgenomen " + names(), "NIS-code 99801");
        assertThat(keeper.get(page(merging.one())).text()).contains("op in " + NEW, "Opgegaan in een ander bestuur")
                .doesNotContain("Beëindigen", "Einde terugdraaien");
    }

    private String names() {
        return Stream.of(merging.one().name(), merging.other().name()).sorted().collect(Collectors.joining(", "));
    }

    @Test
    void theResponseOfTheRoundThatRunsKeepsThemApartAndSaysSo() {
        carryOut("nieuw", NEW);
        var round = state(
                "select id::text from measurement_round where opens_on <= current_date and ?::uuid is not null order by opens_on desc limit 1",
                successor().toString());
        var response = keeper.get("/beheer/meetrondes/" + round + "/respons");
        assertThat(response.text()).contains(merging.one().name() + " ging op in " + NEW,
                merging.other().name() + " ging op in " + NEW);
        assertThat(response.document().select("#kaart-respons tbody th").eachText()).contains(merging.one().name(),
                merging.other().name()).doesNotContain(NEW);
    }

    @Test
    void theBareAddressOfTheBackOfficeLeadsToItsFirstPage() {
        assertThat(keeper.get("/beheer").location()).isEqualTo("/beheer/meetrondes");
    }

    @Test
    void theSuccessorTakesPartFromTheNextRoundOn() {
        var calls = "/beheer/bellijst?zoek=" + encoded(merging.one().name());
        assertThat(keeper.get(calls).document().select("tbody").text()).contains(merging.one().name());
        assertThat(look("nieuw", LocalDate.now()).text())
                .contains(NEW + " was er niet bij de start, en doet voor het eerst mee met de volgende ronde.");
        carryOut("nieuw", NEW);

        var member = visitors.signIn(ofOther);
        assertThat(member.get("/maturiteit").text())
                .contains("Je bestuur doet mee vanaf de volgende ronde", "is voor besturen die er op")
                .doesNotContain("Meting beginnen");
        assertThat(member.get("/dashboard").text()).contains("De eerste meting van je bestuur is die van de volgende");
        var begun = member.post("/maturiteit/metingen", Map.of("soort", "A", "organisatie", successor().toString()));
        assertThat(begun.location()).isEqualTo("/maturiteit");
        assertThat(state("select count(*)::text from measurement where organisation_id = ?::uuid",
                successor().toString())).isEqualTo("0");
        assertThat(keeper.get(calls).document().select("tbody").text()).doesNotContain(merging.one().name());
    }

    @Test
    void whoGoesOnTakesPartAsBeforeAndIsAsLargeAsAllTogether() {
        var before = inhabitants(merging.one());
        assertThat(look("dit", LocalDate.now()).text()).contains("doet daarin mee zoals voorheen");
        carryOut("dit", merging.one().name());
        assertThat(inhabitants(merging.one())).isEqualTo(before + inhabitants(merging.other()));
        assertThat(visitors.signIn(ofOne).get("/maturiteit").text()).contains("Meting beginnen");
        PortalDatabase.superuser()
                .sql("update inhabitants set count = ? where organisation_id = ? and year = (select max(year) from inhabitants)")
                .params(before, merging.one().id().value())
                .update();
    }

    private static int inhabitants(Merging.Authority authority) {
        return Integer.parseInt(state(
                "select count::text from inhabitants where organisation_id = ?::uuid and year = (select max(year) from inhabitants)",
                authority.id().toString()));
    }

    @Test
    void whatItDelegatedAndItsKeysEndForTheyWouldReadTheHistoryOfTheOther() {
        var delegation = Delegated.to(visitors.homes().body("Proefkring"), merging.one().id(), "DELEGATE");
        var key = Shared.key(merging.one().id());
        assertThat(look("dit", LocalDate.now()).text()).contains("1 delegatie en 1 sleutel");
        carryOut("dit", merging.one().name());
        assertThat(state("select ended_how from delegation where id = ?::uuid", delegation)).isEqualTo("WITHDRAWN");
        assertThat(state("select (withdrawn_at is not null)::text from api_token where id = ?::uuid", key))
                .isEqualTo("true");
    }

    @Test
    void oneOfThemCanGoOnItself() {
        carryOut("dit", merging.one().name());
        assertThat(successor()).isEqualTo(merging.one().id());
        assertThat(memberships(ofOther)).containsOnly(merging.one().id().toString());
        assertThat(visitors.signIn(ofOne).get("/maturiteit").text()).contains(merging.other().name());
        assertThat(mails(ofBoth)).isEqualTo(1);
    }

    @Test
    void whatWasStoppedHalfWayIsFinishedFromThePage() {
        carryOut("nieuw", NEW);
        var late = visitors.register(Role.AUTHORITY_EDITOR, merging.one().id());
        Shared.byLink(merging.other().id());
        merging.stop();
        var page = keeper.get(page(merging.one()));
        assertThat(page.text()).contains("Deze fusie is nog niet helemaal afgewerkt");
        assertThat(keeper.get(page(merging.other())).text()).as("without anybody").contains("nog niet helemaal");
        ended(keeper.fill(page, page(merging.one()) + "/fusie/afwerken", Map.of()));
        assertThat(keeper.fill(page, page(merging.one()) + "/fusie/afwerken", Map.of()).location())
                .as("one job for all that is left")
                .isEqualTo(page(merging.one()));
        assertThat(memberships(late)).containsOnly(successor().toString());
        assertThat(state("select count(*)::text from share where organisation_id = ?::uuid and withdrawn_at is null",
                merging.other().id().toString())).isEqualTo("0");
        assertThat(List.of(mails(ofOne), mails(ofOther), mails(late))).as("each once").containsOnly(1);
        assertThat(keeper.get(page(merging.other())).text()).doesNotContain("nog niet helemaal");
    }

    @Test
    void aMergerIsAnnouncedShownOnBothPagesAndCancelled() {
        var day = LocalDate.now().plusDays(40);
        var look = look("nieuw", day);
        assertThat(look.text()).contains("Deze fusie gebeurt op " + Days.write(day),
                "Tot de dag zelf kan je ze annuleren");
        var announced = keeper.fill(look, page(merging.one()) + "/fusie", Map.of("bevestiging", NEW));
        assertThat(keeper.follow(announced).text()).contains("De fusie is aangekondigd",
                "worden samen " + NEW + " op " + Days.write(day));
        var other = keeper.get(page(merging.other()));
        assertThat(other.text()).contains("Aangekondigde fusie", merging.one().name());
        assertThat(memberships(ofOther)).containsOnly(merging.other().id().toString());
        var twice = keeper.fill(look("nieuw", LocalDate.now()), page(merging.one()) + "/fusie",
                Map.of("bevestiging", NEW));
        assertThat(twice.text()).contains("al in een aangekondigde fusie");
        var cancelled = keeper.follow(keeper.fill(other, page(merging.other()) + "/fusie/annuleren", Map.of()));
        assertThat(cancelled.text()).contains("is geannuleerd").doesNotContain("worden samen");
        assertThat(keeper.get(page(merging.one())).text()).doesNotContain("worden samen");
        var absent = "/beheer/organisaties/" + UUID.randomUUID() + "/fusie/annuleren";
        assertThat(keeper.post(absent, other.form(page(merging.other()) + "/fusie/annuleren")).status()).isEqualTo(404);
    }

    @Test
    void onItsDayItIsCarriedOut() {
        var look = look("nieuw", LocalDate.now().plusDays(40));
        keeper.fill(look, page(merging.one()) + "/fusie", Map.of("bevestiging", NEW));
        itsDayComes();
        await(() -> mails(ofOther) == 1);
        assertThat(memberships(ofOther)).containsOnly(successor().toString());
        assertThat(visitors.signIn(ofOne).get("/dashboard").text()).contains(NEW);
        assertThat(keeper.get(page(merging.other())).text()).contains("op in " + NEW).doesNotContain("worden samen");
    }

    @Test
    void whatCannotBeDoneAnyMoreOnItsDayIsToldOnThePages() {
        var look = look("nieuw", LocalDate.now().plusDays(40));
        keeper.fill(look, page(merging.one()) + "/fusie", Map.of("bevestiging", NEW));
        PortalDatabase.superuser()
                .sql("update organisation set valid_until = current_date where id = ?")
                .param(merging.other().id().value())
                .update();
        itsDayComes();
        await(() -> keeper.get(page(merging.one())).text().contains("kon niet uitgevoerd worden"));
        assertThat(memberships(ofOther)).containsOnly(merging.other().id().toString());
    }

    private static void itsDayComes() {
        PortalDatabase.superuser()
                .sql("update merger_announced set merged_on = current_date where ended_at is null")
                .update();
        PortalDatabase.superuser()
                .sql("update scheduled_tasks set execution_time = now() where task_name = 'announced-mergers'")
                .update();
    }

    private static void await(BooleanSupplier come) {
        for (var tries = 0; tries < 300 && !come.getAsBoolean(); tries++) {
            pause();
        }
        assertThat(come.getAsBoolean()).isTrue();
    }

    @Test
    void thePreviewNamesWhoLosesAMeasurementAndCountsApprovals() {
        var sql = PortalDatabase.superuser();
        var begun = visitors.signIn(ofOther);
        begun.fill(begun.get("/maturiteit"), "/maturiteit/metingen", Map.of("soort", "A"));
        var measurement = sql.sql("select id::text from measurement where organisation_id = ? and state = 'OPEN'")
                .param(merging.other().id().value())
                .query(String.class)
                .single();
        try {
            var approval = Shared.approval(merging.other().id(), measurement, ofOne.person());
            sql.sql("""
                    update approval set decided_at = now(), approved = true, decided_name = 'Dina', decided_by = ?, remark = ''
                    where id = ?::uuid
                    """).params(ofOne.person().value(), approval).update();
            assertThat(look("nieuw", LocalDate.now()).text()).contains("wordt niet meer ingediend door ",
                    merging.other().name(),
                    "Eén goedkeuring vervalt, gegeven voor een meting die nog niet ingediend is ("
                            + merging.other().name() + ")");
        } finally {
            sql.sql("""
                    do $$ begin
                        perform set_config('session_replication_role', 'replica', true);
                        delete from approval where subject_id = '%1$s';
                        delete from share where subject_id = '%1$s';
                        delete from measurement where id = '%1$s';
                    end $$
                    """.formatted(measurement)).update();
        }
    }

    @Test
    void nothingChangesBeforeTheNameIsTypedAndASecondTimeIsRefused() {
        var look = look("nieuw", LocalDate.now());
        assertThat(look.text()).contains("3 mensen werken voortaan voor " + NEW, merging.other().name(),
                "Er is nog niets veranderd", NEW + " neemt over van ", "provincie ", "Aan anderen gevraagd");
        var refused = keeper.fill(look, page(merging.one()) + "/fusie", Map.of("bevestiging", "Fusiegem"));
        assertThat(refused.text()).contains("Typ precies de naam van de opvolger");
        assertThat(memberships(ofOther)).containsOnly(merging.other().id().toString());

        var started = keeper.fill(look, page(merging.one()) + "/fusie", Map.of("bevestiging", NEW));
        var again = keeper.fill(look, page(merging.one()) + "/fusie", Map.of("bevestiging", NEW));
        assertThat(again.status()).as("it has ended").isIn(404, 200);
        assertThat(again.location()).isEmpty();
        ended(started);
    }

    @Test
    void whatMakesNoSenseIsToldAtItsField() {
        var page = keeper.get(page(merging.one()) + "/fusie/nakijken?opvolger=nieuw&nis=41002&gemeente=123&dag="
                + encoded(Days.write(LocalDate.now().plusYears(2))));
        assertThat(page.document().select(".error-summary li").eachText()).containsExactly(
                "Kies minstens één ander bestuur.", "Geef een naam, in hoogstens 150 tekens.",
                "Deze NIS-code heeft Aalst.", "Dit is geen KBO-nummer: kijk de tien cijfers na.",
                "Die dag is te ver weg. Kies ten laatste " + Days.write(LocalDate.now().plusYears(1)) + ".");
        assertThat(look("nieuw", LocalDate.of(2026, 9, 1)).document().select(".error-summary li")).hasSize(1);
    }

    @Test
    void aNewOneHasNoNameAndNumberOfAnotherAndNoMoreThanFiveMerge() {
        var form = page(merging.one()) + "/fusie/nakijken?opvolger=nieuw&nis=99801&dag="
                + encoded(Days.write(LocalDate.now())) + "&met=";
        var taken = keeper.get(form + merging.other().id() + "&naam=Aalst&ocmw=0207.508.932");
        assertThat(taken.document().select(".error-summary li").eachText()).containsExactly(
                "Zo heet al een andere organisatie van deze soort.",
                "Een van deze KBO-nummers hoort al bij Aartselaar.");
        var own = keeper.get(form + merging.other().id() + "&naam=" + encoded(merging.other().name()));
        assertThat(own.document().select(".error-summary li")).as("of one that ends").isEmpty();
        var many = PortalDatabase.superuser()
                .sql("select id::text from organisation where kind = 'LOCAL_AUTHORITY' and valid_until is null and id <> ? limit 5")
                .param(merging.one().id().value())
                .query(String.class)
                .list();
        assertThat(keeper.get(form + String.join("&met=", many) + "&naam=" + NEW).text())
                .contains("Kies hoogstens 4 andere besturen.");
    }

    private Page carryOut(String successor, String name) {
        var look = look(successor, LocalDate.now());
        return ended(keeper.fill(look, page(merging.one()) + "/fusie", Map.of("bevestiging", name)));
    }

    private Page look(String successor, LocalDate day) {
        return keeper.get(page(merging.one()) + "/fusie/nakijken?met=" + merging.other().id() + "&met=&opvolger="
                + successor + "&naam=" + encoded(NEW) + "&nis=99801&dag=" + encoded(Days.write(day)));
    }

    private Page ended(Page started) {
        assertThat(started.location()).startsWith("/opdrachten/");
        for (var tries = 0; tries < 300; tries++) {
            var now = keeper.get(started.location());
            if (now.document().select("#voortgang[data-hx-get]").isEmpty()) {
                return now;
            }
            pause();
        }
        throw new IllegalStateException("The job does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String page(Merging.Authority authority) {
        return "/beheer/organisaties/" + authority.id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private OrganisationId successor() {
        return new OrganisationId(
                UUID.fromString(state("select successor_id::text from organisation where id = ?::uuid",
                        merging.other().id().toString())));
    }

    private static List<String> memberships(Visitors.Account account) {
        return texts("select distinct organisation_id::text from membership where person_id = ?", account);
    }

    private static List<String> roles(Visitors.Account account) {
        return texts("select role from membership where person_id = ?", account);
    }

    private static int mails(Visitors.Account account) {
        return texts("select id::text from mail where type = 'organisation-merged' and person_id = ?", account).size();
    }

    private static List<String> texts(String question, Visitors.Account account) {
        return PortalDatabase.superuser().sql(question).param(account.person().value()).query(String.class).list();
    }

    private static String state(String question, String id) {
        return PortalDatabase.superuser().sql(question).param(id).query(String.class).single();
    }
}
