package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.TenantRows;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;

/** A municipality with invented data: everything works there, nobody outside hears of it, and all is put back as it was. */
@PortalTest
class PracticeTest {

    private static final String MARK = "Oefenomgeving – verzonnen gegevens";

    @Autowired
    private Visitors visitors;
    @Value("${vlavirgem.data-folder}")
    private String folder;
    @Autowired
    @Qualifier("jobScheduler")
    private SmartLifecycle scheduler;

    private Practising practising;

    @BeforeEach
    void somebodyKeepsThem() {
        LongAgo.take();
        practising = new Practising(visitors.as(Role.VICTOR_ADMINISTRATOR));
    }

    private Browser student(OrganisationId practice) {
        return visitors.signIn(visitors.register(Role.AUTHORITY_ADMINISTRATOR, practice));
    }

    @Test
    void oneIsMadeWithInventedDataAndSaysSoOnEveryPage() {
        var practice = practising.make("Bloemendaal");
        assertThat(practising.keeper().get(Practising.PATH).text()).contains("Oefengemeente Bloemendaal",
                "Gemiddeld (21.500 inwoners)", "In gebruik");
        assertThat(practising.keeper().get("/beheer/organisaties/" + practice).text()).contains("oefengemeente")
                .doesNotContain("Organisatie beëindigen");
        assertThat(practising.keeper().get("/beheer/organisaties?zoek=Bloemendaal").document().select("tbody tr"))
                .isEmpty();
        var student = student(practice);
        assertThat(student.get("/maturiteit").document().select("main tbody tr")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(student.get("/dashboard").text()).contains(MARK);
        assertThat(student.get("/taken/alle").text()).contains(MARK, "Lies Verzonnen");
        var measured = Measured.of(student);
        assertThat(measured.chapter().text()).contains(MARK, "Lies Verzonnen");
        assertThat(visitors.as(Role.AUTHORITY_EDITOR).get("/dashboard").text()).doesNotContain(MARK);
    }

    @Test
    void itsPeopleAndItsMailsAreMarked() {
        var practice = practising.make("Kenteken");
        var student = visitors.register(Role.AUTHORITY_ADMINISTRATOR, practice);
        var list = practising.keeper().get("/beheer/mensen?oefening=ja&zoek=Kenteken");
        assertThat(list.text()).contains(student.email(), "werkt in een oefengemeente");
        assertThat(practising.keeper().get("/beheer/mensen?oefening=nee&zoek=Kenteken").text())
                .doesNotContain(student.email());
        var address = UUID.randomUUID() + "@proef.test";
        var form = "/medewerkers/uitnodigen";
        var browser = visitors.signIn(student);
        browser.fill(browser.get(form), form, Map.of("naam", "Noor", "email", address, "rol", "AUTHORITY_READER"));
        var mails = new SentMail(Path.of(folder, "mail"));
        assertThat(mails.latestTo(address, "Dit is een oefening: .*")).contains("verzonnen gegevens");
    }

    @Test
    void puttingItBackLeavesTheInventedDataAndThePeopleAndNothingElse() {
        var practice = practising.make("Terugkeer");
        var begin = Practising.contents(practice);
        assertThat(begin.get("measurement")).startsWith("2 ");
        assertThat(begin.get("answer")).doesNotStartWith("0 ");
        var others = new TenantRows(PortalDatabase.DATABASE);
        var member = visitors.register(Role.AUTHORITY_ADMINISTRATOR, practice);
        useEverything(practice, visitors.signIn(member));
        assertThat(Practising.contents(practice)).doesNotContainEntry("answer", begin.get("answer"))
                .doesNotContainEntry("approval", begin.get("approval"));
        var home = visitors.homes().of(Role.VICTOR_ADMINISTRATOR);
        var untouched = others.withoutThoseOf(practice.value(), home.value());

        practising.putBack(practice);

        assertThat(Practising.contents(practice)).isEqualTo(begin);
        assertThat(others.withoutThoseOf(practice.value(), home.value())).isEqualTo(untouched);
        assertThat(visitors.signIn(member).get("/dashboard").text()).contains("Oefengemeente Terugkeer");
        practising.putBack(practice);
        assertThat(Practising.contents(practice)).isEqualTo(begin);
    }

    /** Answers, hands in, talks, asks, shares, approves, keeps a key. */
    private static void useEverything(OrganisationId practice, Browser student) {
        var measured = Measured.of(student);
        measured.save(measured.everyAnswer());
        measured.save(Map.of("antwoord.SEC01", "?", "toelichting.SEC01", "Door een student."));
        new Proofs(measured).any();
        new Together(measured).say("SEC01", "Klopt dit?");
        new Together(measured).ask("Zelf gemaakt", new Together(measured).me(), "");
        Shared.byLink(practice);
        Shared.guestRequest(practice, measured.id(), "Marie Claes");
        Shared.key(practice);
        Samples.answerFile(measured.id());
        Samples.upload(practice);
        decided(Shared.approval(practice, measured.id(), person(student)));
        handIn(measured.id());
    }

    private static PersonId person(Browser student) {
        return new PersonId(
                UUID.fromString(student.get("/profiel").document().body().attr("data-person")));
    }

    private static void decided(String approval) {
        PortalDatabase.superuser().sql("""
                update approval set decided_at = now(), approved = true, decided_name = 'An', decided_address = 'an@proef.test', remark = ''
                where id = ?::uuid
                """).param(approval).update();
    }

    private static void handIn(String measurement) {
        PortalDatabase.superuser()
                .sql("update measurement set state = 'SUBMITTED', submitted_at = now(), version = version + 1 where id = ?::uuid")
                .param(measurement)
                .update();
    }

    @Test
    void whoWasTypingReadsThatItWasPutBack() {
        var practice = practising.make("Onderbroken");
        var measured = Measured.of(student(practice));
        var open = measured.chapter();
        practising.putBack(practice);
        var refused = measured.member()
                .fill(open, measured.chapterAddress(), Map.of("antwoord.SEC01", "?", "toelichting.SEC01", "Te laat."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("De oefenomgeving is intussen teruggezet");
        assertThat(measured.save(Map.of("antwoord.SEC01", "?", "toelichting.SEC01", "Opnieuw.")).status())
                .isEqualTo(302);
    }

    @Test
    void aJobThatStopsHalfWayGoesOnAndPutsEachBackOnce() {
        var all = IntStream.range(0, 6)
                .mapToObj(nth -> Practising.there("Oefengemeente Halfweg " + nth))
                .toList();
        var address = Practising.PATH + "/terugzetten";
        var keeper = practising.keeper();
        var question = keeper.get(address);
        assertThat(question.text()).contains("Dit verdwijnt", "Dit blijft", "Oefengemeente Halfweg 3");
        scheduler.stop();
        var started = keeper.fill(question, address, Map.of());
        scheduler.start();
        Soon.is(Practising.PATIENCE, () -> all.stream().anyMatch(PracticeTest::isFilled));
        scheduler.stop();
        assertThat(all).as("some of them").anyMatch(one -> !isFilled(one));
        assertThat(keeper.get(Practising.PATH).text()).contains("Wordt klaargezet");
        scheduler.start();
        assertThat(practising.ended(started).text()).contains("De opdracht is klaar");
        assertThat(all).allSatisfy(one -> assertThat(resets(one)).isEqualTo(1));
        assertThat(keeper.get(Practising.PATH).text()).doesNotContain("Wordt klaargezet");
    }

    private static boolean isFilled(OrganisationId practice) {
        return resets(practice) > 0;
    }

    private static int resets(OrganisationId practice) {
        return PortalDatabase.superuser()
                .sql("select count(*) from audit_entry where organisation_id = ? and action = 'practice.reset'")
                .param(practice.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsEndedHasNobodyAndNothingLeft() {
        var practice = practising.make("Voorbij");
        var student = student(practice);
        Invited.to(practice, "Nog Genodigd");
        practising.end(practice);
        assertThat(Practising.contents(practice).values()).allMatch(rows -> rows.startsWith("0 "));
        assertThat(student.get("/dashboard").text()).doesNotContain("Voorbij");
        assertThat(practising.keeper().get(Practising.PATH).text()).contains("Oefengemeente Voorbij", "Beëindigd op");
        assertThat(practising.keeper().get("%s/%s/terugzetten".formatted(Practising.PATH, practice)).status())
                .isEqualTo(404);
    }

    @Test
    void nobodySharesFromThereToAuthoritiesNorTheOtherWayRound() {
        var practice = practising.make("Apart");
        var aalst = visitors.homes().authority(Homes.AALST);
        assertThatThrownBy(() -> Shared.withOrganisation(practice, aalst)).hasMessageContaining("is for practice");
        assertThatThrownBy(() -> Shared.withOrganisation(aalst, practice)).hasMessageContaining("is for practice");
        Shared.withOrganisation(practice, Practising.named("Oefengemeente Zonnedaal"));
    }

    @Test
    void noOrganisationBecomesOneAndOnlyWhereOnePractisesEverythingGoes() {
        var sql = PortalDatabase.superuser();
        assertThatThrownBy(() -> sql.sql("update organisation set kind = 'PRACTICE' where nis = '41002'").update())
                .hasMessageContaining("for good");
        assertThatThrownBy(() -> sql.sql("""
                select set_config('vlavirgem.organisation', (select id::text from organisation where nis = '41002'), true),
                       empty_practice_organisation()
                """).query(row -> {})).hasMessageContaining("not for practice");
    }

    @Test
    void whatMakesNoSenseIsToldAtItsField() {
        var keeper = practising.keeper();
        var address = Practising.PATH + "/nieuw";
        assertThat(keeper.fill(keeper.get(address), address, Map.of("naam", " ", "profiel", "REUSACHTIG"))
                .document()
                .select(".error-summary li")
                .eachText()).containsExactly("Geef een naam van hoogstens 60 tekens.", "Kies een profiel.");
        assertThat(keeper
                .fill(keeper.get(address), address, Map.of("naam", "oefengemeente  zonnedaal", "profiel", "SMALL"))
                .text()).contains("Er is al een organisatie met de naam Oefengemeente zonnedaal.");
    }
}
