package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.web.form.Days;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Inviting somebody to an organisation, and coming in by the link of the mail. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class InvitationsTest {
    private static final String OLEN = "13029";
    private static final String GOOD = "vier kikkers lezen de krant";
    private static final String INVITE = "/medewerkers/uitnodigen";

    @Autowired
    private Visitors visitors;
    @Value("${vlavirgem.data-folder}")
    private String folder;

    private Browser administrator;
    private String address;

    @BeforeEach
    void anAdministratorOfOlen() {
        administrator = visitors.as(Role.AUTHORITY_ADMINISTRATOR, OLEN);
        address = "nieuw-" + UUID.randomUUID() + "@olen.test";
    }

    @Test
    void whoIsInvitedSetsAPasswordIsSignedInAndHasTheRoles(CapturedOutput log) {
        assertThat(administrator.follow(invite("AUTHORITY_EDITOR")).text())
                .contains("De uitnodiging is verstuurd", "Nele Nieuw", address, "redacteur");
        var link = link();
        var newcomer = visitors.anonymous();
        var page = newcomer.get(link);
        assertThat(page.text()).contains("Werk mee voor Olen", address).doesNotContain("afgemeld");
        assertThat(accept(newcomer, page, link, "Nele Nieuw", "wachtwoord123").text())
                .contains("te makkelijk te raden");
        var accepted = accept(newcomer, page, link, "Nele Nieuwenhuis", GOOD);
        assertThat(accepted.location()).startsWith("/dashboard");
        assertThat(newcomer.get("/profiel").text()).contains("Nele Nieuwenhuis", "redacteur van een lokaal bestuur",
                "Mails gaan naar");
        assertThat(visitors.attempt(visitors.anonymous(), address, GOOD).location()).isEqualTo("/dashboard");
        assertThat(administrator.get("/medewerkers?zoek=nieuwenhuis").text()).contains(address);
        assertThat(administrator.get("/meldingen").text()).contains("Nele Nieuwenhuis aanvaardde je uitnodiging");
        assertThat(isDead(link)).isTrue();
        assertThat(log).doesNotContain(link.substring(link.lastIndexOf('/') + 1))
                .doesNotContain(address)
                .doesNotContain(GOOD);
    }

    @Test
    void ofTwoAtOnceWithTheSameLinkOneWins() {
        invite("AUTHORITY_READER");
        var link = link();
        var answers = List.of("Een", "Twee")
                .stream()
                .map(name -> CompletableFuture.supplyAsync(() -> {
                    var visitor = visitors.anonymous();
                    return accept(visitor, visitor.get(link), link, name, GOOD).status();
                }))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(302, 404);
    }

    @Test
    void anotherMailMakesTheLinkBeforeWorthlessAndNotTooSoon() {
        invite("AUTHORITY_READER");
        var first = link();
        assertThat(administrator.follow(again()).text()).contains("minder dan tien minuten geleden");
        assertThat(isDead(first)).isFalse();
        sentEarlier("11 minutes");
        assertThat(administrator.follow(again()).text()).contains("werkt niet meer");
        assertThat(isDead(first)).isTrue();
        assertThat(isDead(link())).isFalse();
    }

    @Test
    void afterSevenDaysAndWhenWithdrawnTheLinkSaysTheSameAsOneThatNeverWas() {
        invite("AUTHORITY_READER");
        var link = link();
        var invented = visitors.anonymous().get("/uitnodiging/verzonnen").text();
        sentEarlier("7 days 1 minute");
        assertThat(visitors.anonymous().get(link).text()).isEqualTo(invented).contains("Deze uitnodiging werkt niet");
        assertThat(administrator.get("/medewerkers").text()).contains("verlopen");
        sentEarlier("1 day");
        assertThat(isDead(link)).isFalse();
        var path = "/medewerkers/uitnodigingen/" + id() + "/intrekken";
        administrator.fill(administrator.get(path), path, Map.of());
        assertThat(visitors.anonymous().get(link).text()).isEqualTo(invented);
        assertThat(administrator.get("/medewerkers").text()).doesNotContain(address);
    }

    @Test
    void whoHasAnAccountSignsInAndIsAskedNoPassword() {
        var known = visitors.register(Role.DPO, visitors.homes().authority("13008"));
        address = known.email();
        invite("DPO");
        var link = link();
        var stranger = visitors.anonymous();
        var page = stranger.get(link);
        assertThat(page.text()).contains("Er is al een account met " + address);
        assertThat(page.document().select("input[type=password]")).isEmpty();
        stranger.post(link, Map.of("naam", "Indringer", "wachtwoord", GOOD, "nogmaals", GOOD));
        assertThat(visitors.attempt(visitors.anonymous(), address, GOOD).status()).isEqualTo(401);
        var elsewhere = visitors.as(Role.AUTHORITY_READER);
        assertThat(elsewhere.get(link).text()).contains("Dit toestel is nu aangemeld als");
        var here = visitors.signIn(known);
        here.follow(here.fill(here.get(link), link, Map.of()));
        assertThat(here.get("/profiel").text()).contains("Olen", "Geel");
    }

    @Test
    void theFormSaysWhatIsToBeMendedAllAtOnceAndInvitesNobodyTwice() {
        var refused = administrator.fill(administrator.get(INVITE), INVITE, Map.of("naam", " ", "email", "nergens"));
        assertThat(refused.document().select(".error-summary li")).hasSize(3);
        invite("AUTHORITY_READER");
        assertThat(invite("AUTHORITY_EDITOR").text()).contains("loopt al een uitnodiging");
        address = visitors.register(Role.DPO, visitors.homes().authority(OLEN)).email();
        assertThat(invite("DPO").text()).contains("werkt hier al");
        assertThat(invite("VICTOR_ADMINISTRATOR").text()).contains("Kies minstens één rol");
    }

    @Test
    void vIctOrInvitesTheFirstAdministratorAndTheOrganisationReadsWhoDid() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var home = visitors.homes().authority("13017");
        var people = "/beheer/organisaties/" + home + "/mensen";
        assertThat(keeper.get("/beheer/organisaties/" + home).document().select("a[href='" + people + "']"))
                .isNotEmpty();
        assertThat(keeper.get(people).text()).contains("Hier werkt nog niemand");
        var path = people + "/uitnodigen";
        var invited = keeper.fill(keeper.get(path), path,
                Map.of("naam", "Ada Eerst", "email", address, "rol", "AUTHORITY_ADMINISTRATOR"));
        assertThat(keeper.follow(invited).text()).contains("Ada Eerst", "beheerder");
        sentEarlier("11 minutes");
        var again = people + "/uitnodigingen/" + id() + "/opnieuw";
        assertThat(keeper.follow(keeper.fill(keeper.get(people), again, Map.of())).text()).contains("werkt niet meer");
        assertThat(keeper.get(again.replace("opnieuw", "intrekken")).text()).contains("Ada Eerst intrekken?");
        assertThat(PortalDatabase.superuser()
                .sql("select action from audit_entry where organisation_id = ?")
                .param(home.value())
                .query(String.class)
                .list()).contains("invitation.made");
        var newcomer = visitors.anonymous();
        var link = link();
        accept(newcomer, newcomer.get(link), link, "Ada Eerst", GOOD);
        assertThat(newcomer.get("/medewerkers").text()).contains("Ada Eerst");
    }

    @Test
    void vIctOrInvitesAnAdministratorFirstUnlessAnotherIsMeant() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var people = "/beheer/organisaties/" + visitors.homes().authority("13019") + "/mensen";
        var path = people + "/uitnodigen";
        var form = keeper.get(path);
        assertThat(form.text()).contains("heeft nog geen beheerder");
        assertThat(form.document().select("input[name=rol][checked]").eachAttr("value"))
                .containsExactly("AUTHORITY_ADMINISTRATOR");
        var reader = Map.of("naam", "Rik Lezer", "email", address, "rol", "AUTHORITY_READER");
        var refused = keeper.fill(form, path, reader);
        assertThat(refused.text()).contains("deze uitnodiging is er ook niet voor een", "Nodig toch eerst iemand uit");
        var meant = new TreeMap<>(reader);
        meant.put("toch", "ja");
        assertThat(keeper.follow(keeper.fill(refused, path, meant)).text()).contains("Rik Lezer",
                "Nodig eerst een beheerder uit");
        keeper.fill(keeper.get(path), path, Map.of("naam", "Ada Eerst", "email", "ada-" + address));
        assertThat(keeper.get(people).text()).contains("De uitnodiging voor Ada Eerst is onderweg sinds " + day(0)
                + " en geldt tot en met " + day(7)).doesNotContain("Nodig eerst een beheerder uit");
        assertThat(keeper.get(path).document().select("input[name=rol][checked]")).isEmpty();
    }

    private static String day(int later) {
        return Days.write(LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(later));
    }

    @Test
    void theMailSaysWhoSendsItInWhoseNameAsWhatAndForHowLong() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var path = "/beheer/organisaties/" + visitors.homes().authority("13021") + "/mensen/uitnodigen";
        keeper.fill(keeper.get(path), path, Map.of("naam", "Ada Eerst", "email", address));
        var mails = new SentMail(Path.of(folder, "mail"));
        assertThat(mails.latestTo(address, "van V-ICT-OR vraagt je om .*")).contains("VlaVirGem-portaal",
                "Je rol daar: beheerder.");
        assertThat(mails.latestTo(address, "VlaVirGem is het portaal van .*"))
                .contains("meet hoever het staat met ICT");
        assertThat(mails.latestTo(address, "De link werkt één keer.*")).contains("zeven dagen lang");
        address = "ook-" + address;
        invite("AUTHORITY_EDITOR");
        assertThat(mails.latestTo(address, "van Olen vraagt je om .*")).contains("Je rol daar: redacteur.");
    }

    @Test
    void theMailToASupplierSpeaksOfSolutionsAndNotOfMeasuring() {
        administrator = visitors.as(Role.SUPPLIER_ADMINISTRATOR);
        invite("SUPPLIER_EDITOR");
        assertThat(new SentMail(Path.of(folder, "mail")).latestTo(address, "VlaVirGem is het portaal van .*"))
                .contains("leveranciers hun oplossingen beschrijven")
                .doesNotContain("meet hoever");
    }

    @Test
    void whatSomebodySentWhoIsLockedMeanwhileOpensNothingUntilAColleagueSendsItAgain() {
        var dismissed = visitors.register(Role.AUTHORITY_ADMINISTRATOR, visitors.homes().authority(OLEN));
        invite(visitors.signIn(dismissed), "AUTHORITY_ADMINISTRATOR");
        var link = link();
        var visitor = visitors.anonymous();
        var page = visitor.get(link);
        PortalDatabase.superuser()
                .sql("update person set locked_at = now() where id = ?")
                .param(dismissed.person().value())
                .update();
        assertThat(isDead(link)).isTrue();
        assertThat(accept(visitor, page, link, "Achter Deur", GOOD).status()).isEqualTo(404);
        assertThat(administrator.get("/medewerkers").text()).contains("afzender vergrendeld");
        sentEarlier("11 minutes");
        again();
        assertThat(isDead(link())).isFalse();
    }

    @Test
    void sendingAgainCountsAmongTheHundredOfADay() {
        administrator = visitors.as(Role.AUTHORITY_ADMINISTRATOR, "13037");
        invite("AUTHORITY_READER");
        sentEarlier("11 minutes");
        PortalDatabase.superuser().sql("""
                insert into audit_entry (organisation_id, id, at, action, subject_id, detail)
                select ?, gen_random_uuid(), now(), 'invitation.sent-again', gen_random_uuid(), '' from generate_series(1, 99)
                """).param(visitors.homes().authority("13037").value()).update();
        assertThat(administrator.follow(again()).text()).contains("al honderd uitnodigingen");
        address = "ook-" + address;
        assertThat(invite("AUTHORITY_READER").text()).contains("al honderd uitnodigingen");
    }

    @Test
    void ofTwoColleaguesWhoInviteTheSameAtOnceOneDoes() {
        var answers = List.of(administrator, visitors.signIn(
                visitors.register(Role.AUTHORITY_ADMINISTRATOR, visitors.homes().authority(OLEN))))
                .stream()
                .map(browser -> CompletableFuture.supplyAsync(() -> invite(browser, "DPO")))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).map(Page::status)).containsExactlyInAnyOrder(302, 200);
    }

    @Test
    void whoAcceptsAtTwoOrganisationsAtOnceGetsOneAccountAndSignsInForTheOther() {
        invite("DPO");
        var first = link();
        administrator = visitors.as(Role.AUTHORITY_ADMINISTRATOR, "13008");
        invite("DPO");
        var answers = List.of(first, link())
                .stream()
                .map(link -> CompletableFuture.supplyAsync(() -> {
                    var visitor = visitors.anonymous();
                    return accept(visitor, visitor.get(link), link, "Nele Nieuw", GOOD);
                }))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).map(Page::status)).containsExactlyInAnyOrder(302, 200);
    }

    @Test
    void namesAndAddressesAreForgottenAYearLater() {
        invite("DPO");
        sentEarlier("366 days");
        PortalDatabase.superuser()
                .sql("update scheduled_tasks set execution_time = now() where task_name = 'old-invitations'")
                .update();
        Soon.is(Duration.ofSeconds(30), () -> PortalDatabase.superuser()
                .sql("select not exists (select from invitation where email = ?)")
                .param(address)
                .query(Boolean.class)
                .single());
    }

    private Page invite(String role) {
        return invite(administrator, role);
    }

    private Page invite(Browser administrator, String role) {
        return administrator.fill(administrator.get(INVITE), INVITE,
                Map.of("naam", "Nele Nieuw", "email", address, "rol", role));
    }

    private Page again() {
        var path = "/medewerkers/uitnodigingen/" + id() + "/opnieuw";
        return administrator.fill(administrator.get("/medewerkers"), path, Map.of());
    }

    private static Page accept(Browser visitor, Page page, String link, String name, String password) {
        return visitor.fill(page, link, Map.of("naam", name, "wachtwoord", password, "nogmaals", password));
    }

    private boolean isDead(String link) {
        return visitors.anonymous().get(link).status() == 404;
    }

    private String link() {
        return new SentMail(Path.of(folder, "mail")).latestTo(address, "/uitnodiging/[\\w-]+");
    }

    private String id() {
        return PortalDatabase.superuser()
                .sql("select id::text from invitation where email = ?")
                .param(address)
                .query(String.class)
                .single();
    }

    private void sentEarlier(String ago) {
        PortalDatabase.superuser()
                .sql("update invitation set sent_at = now() - ?::interval where email = ?")
                .params(ago, address)
                .update();
    }
}
