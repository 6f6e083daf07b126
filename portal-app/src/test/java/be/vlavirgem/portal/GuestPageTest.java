package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.PageRules;
import be.vlavirgem.web.form.Days;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Some questions are asked of somebody without account: as who asks, who answers, a mail scanner and an attacker meet it. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class GuestPageTest {

    private static final String DEINZE = "44083";
    private static final String PATTERN = "/antwoorden/[A-Za-z0-9_-]+";

    @Autowired
    private Visitors visitors;

    @Value("${vlavirgem.data-folder}")
    private String folder;

    private Browser asker;
    private Measured measured;
    private String form;
    private String address;

    @BeforeEach
    void deinzeMeasures() {
        asker = visitors.as(Role.AUTHORITY_EDITOR, DEINZE);
        measured = Measured.of(asker);
        form = measured.chapterAddress() + "/zonder-account";
        address = UUID.randomUUID() + "@nergens.test";
    }

    /** The address of what was asked. */
    private String asks(Map<String, String> typed) {
        var fields = new TreeMap<>(Map.of("naam", "Marie Claes", "mail", address, "wat", "vragen", "vraag", "SEC03"));
        fields.putAll(typed);
        var asked = asker.fill(asker.get(form), form, fields);
        assertThat(asked.location()).contains("/zonder-account/").endsWith("?gemaakt");
        return asked.location().replace("?gemaakt", "");
    }

    private String mailed() {
        return new SentMail(Path.of(folder, "mail")).latestTo(address, PATTERN);
    }

    private Page sends(Browser guest, Page page, String link, Map<String, String> typed, String wish) {
        var fields = new TreeMap<>(typed);
        fields.put("doe", wish);
        return guest.fill(page, link, fields);
    }

    @Test
    void theGuestSeesOnlyTheQuestionBeginsSavesAndSendsOnceAndTheAskerSeesIt(CapturedOutput log) {
        var request = asks(Map.of("bericht", "Kijk in het contract."));
        assertThat(new SentMail(Path.of(folder, "mail")).latestTo(address, "schrijft erbij: .*"))
                .contains("Kijk in het contract.");
        var link = mailed();
        var guest = visitors.anonymous();
        var shown = guest.get(link);
        assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(shown.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(shown.text()).contains("Vragen van Deinze", "vraagt je antwoord op één vraag", "Beginnen",
                "Kijk in het contract.");
        assertThat(shown.document().select(".question")).as("before a button is pressed").isEmpty();
        guest.get(link);
        assertThat(asker.get(request).text()).contains("Nog niet begonnen", "0 van 1");

        var begun = guest.follow(sends(guest, shown, link, Map.of(), "beginnen"));
        assertThat(begun.document().select(".question").eachAttr("id")).containsExactly("vraag-SEC03");
        assertThat(begun.document().select("main a[href*=/maturiteit], main a[href*=/opmerkingen]")).isEmpty();
        assertThat(asker.get(request).text()).contains("Begonnen op");
        assertThat(sends(guest, begun, link, Map.of(), "verzenden").text()).contains("nog geen antwoord",
                "Toch verzenden");
        var saved = sends(guest, begun, link, Map.of("antwoord.SEC03", "?", "toelichting.SEC03", "Navragen.",
                "versie.SEC01", "0", "antwoord.SEC01", "?"), "bewaren");
        assertThat(saved.location()).endsWith("?bewaard");
        var again = guest.follow(saved);
        assertThat(again.text()).contains("door jou", "Navragen.");
        assertThat(sends(guest, again, link, Map.of(), "verzenden").text()).contains("Verzonden, bedankt",
                "1 van 1 beantwoord");

        isSent(guest, link);
        assertThat(measured.chapter().document().expectFirst("#vraag-SEC01").select("p.saved"))
                .as("it was not asked")
                .isEmpty();
        assertThat(measured.chapter().text()).contains("door Marie Claes (zonder account, gevraagd door ");
        assertThat(asker.get(measured.address() + "/geschiedenis").text())
                .contains("Marie Claes (zonder account, gevraagd door ");
        assertThat(asker.get(request).text()).contains("Verzonden op", "1 van 1");
        assertThat(asker.get("/meldingen").text()).contains("is beantwoord");
        assertThat(asker.get("/taken").text()).contains("Gevraagd aan mensen zonder account", "Marie Claes");
        assertThat(log).doesNotContain(link.substring("/antwoorden/".length()))
                .doesNotContain("Marie Claes")
                .doesNotContain(address);
    }

    /** It says so, shows no answer and takes none. */
    private static void isSent(Browser guest, String link) {
        var again = guest.get(link);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("Verzonden, bedankt", "Je antwoorden zijn op ", " van Deinze.",
                "vraag dan een nieuwe aan ").doesNotContain("Navragen.");
        assertThat(again.document().select("main form")).isEmpty();
        for (var late : new Page[]{ guest.post(link, Map.of("doe", "beginnen")),
                guest.post(link, Map.of("doe", "verzenden", "versie.SEC03", "1", "antwoord.SEC03", "-")),
                guest.script(link, Map.of("versie.SEC03", "1", "antwoord.SEC03", "-")) }) {
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.text()).contains("Verzonden, bedankt");
        }
    }

    private static void isDead(Browser guest, String link) {
        var never = guest.get("/antwoorden/nooit-geweest");
        for (var page : new Page[]{ guest.get(link), guest.post(link, Map.of("doe", "beginnen")),
                guest.post(link, Map.of("doe", "verzenden", "versie.SEC03", "1", "antwoord.SEC03", "-")),
                guest.script(link, Map.of("versie.SEC03", "1", "antwoord.SEC03", "-")) }) {
            assertThat(page.status()).isEqualTo(404);
        }
        assertThat(guest.get(link).document().select("main p:not(.reference)").text())
                .isEqualTo(never.document().select("main p:not(.reference)").text())
                .contains("Vraag een nieuwe link aan wie hem je stuurde");
    }

    @Test
    void anAnswerByHtmxFindsEveryPlaceItReplacesAndNeedsNoCookie() {
        asks(Map.of("wat", "hoofdstuk"));
        var link = mailed();
        var guest = visitors.anonymous();
        var page = guest.follow(sends(guest, guest.get(link), link, Map.of(), "beginnen"));
        var fields = page.form(link);
        fields.putAll(Map.of("antwoord.SEC04", "?", "_csrf", ""));
        var saved = visitors.anonymous().script(link, fields);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.headers().firstValue("HX-Trigger").orElse("")).contains("antwoord.SEC04");
        assertThat(PageRules.missingTargets(saved, page)).isEmpty();
    }

    @Test
    void aWithdrawalAndANewLinkEndTheOneBeforeAndTheDayCanBeMoved() {
        var request = asks(Map.of());
        var first = mailed();
        assertThat(prolongs(request, "31/12/2099")).contains("te ver weg");
        assertThat(prolongs(request, in(8))).isEmpty();
        assertThat(asker.get(request).text()).contains(in(8));
        var again = with(asker.get(request).form(request + "/verlengen"), in(9));
        asker.post(request + "/opnieuw", again);
        var second = mailed();
        assertThat(second).isNotEqualTo(first);
        isDead(visitors.anonymous(), first);
        assertThat(visitors.anonymous().get(second).text()).contains("tot en met " + in(9));
        assertThat(asker.post(request + "/opnieuw", again).location()).as("a second click").endsWith("?gemaakt");
        assertThat(mailed()).isEqualTo(second);

        var asked = asker.get(request + "/intrekken");
        assertThat(asked.text()).contains("De link werkt dan meteen niet meer");
        assertThat(asker.follow(asker.fill(asked, request + "/intrekken", Map.of())).text()).contains("ingetrokken");
        isDead(visitors.anonymous(), second);
        assertThat(asker.post(request + "/intrekken", asked.form(request + "/intrekken")).location())
                .endsWith("?telaat");
        assertThat(measured.chapter().body()).doesNotContain(request);
    }

    /** Within the round, which runs for a month yet at least. */
    private static String in(int days) {
        return Days.write(LocalDate.now().plusDays(days));
    }

    @Test
    void whoWorksByDelegationReadsWhatWasAskedAndAsksNothing() {
        var request = asks(Map.of());
        var delegate = visitors.as(Role.MEASUREMENT_DELEGATE, DEINZE);
        var chapter = delegate.get(measured.chapterAddress());
        assertThat(chapter.document().select("form#hoofdstuk")).as("they answer").hasSize(1);
        assertThat(chapter.document().select("a[href*=/hoofdstukken/SEC/zonder-account]")).isEmpty();
        assertThat(measured.chapter().document().select("a[href*=/hoofdstukken/SEC/zonder-account]")).isNotEmpty();
        assertThat(delegate.get(form).status()).isEqualTo(403);
        assertThat(delegate.post(form, Map.of("naam", "Ik", "mail", address, "wat", "hoofdstuk")).status())
                .isEqualTo(403);
        var seen = delegate.get(request);
        assertThat(seen.text()).contains("Gevraagd aan Marie Claes").doesNotContain(address);
        assertThat(seen.document().select("main form, main a[href$=/intrekken]")).isEmpty();
        assertThat(delegate.post(request + "/opnieuw", Map.of("tot", in(3))).status()).isEqualTo(403);
    }

    @Test
    void theLinkIsDeadOnceWhoAskedLeftAndAColleagueAsksAnew() {
        var leaving = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(DEINZE));
        var colleague = asker;
        asker = visitors.signIn(leaving);
        var request = asks(Map.of());
        var first = mailed();
        assertThat(visitors.anonymous().get(first).status()).isEqualTo(200);
        PortalDatabase.superuser()
                .sql("delete from membership where person_id = ?")
                .param(leaving.person().value())
                .update();
        isDead(visitors.anonymous(), first);

        var seen = colleague.get(request);
        assertThat(seen.text()).contains(leaving.name() + " werkt hier niet meer; vraag het opnieuw");
        assertThat(seen.hasForm(request + "/verlengen")).isFalse();
        assertThat(measured.chapter().text()).contains(leaving.name() + " werkt hier niet meer");
        assertThat(colleague.fill(seen, request + "/opnieuw", Map.of("tot", in(5))).location()).endsWith("?gemaakt");
        assertThat(colleague.get(request).text()).contains("Nog niet begonnen");
        assertThat(visitors.anonymous().get(mailed()).text()).contains("Beginnen").doesNotContain(leaving.name());
        isDead(visitors.anonymous(), first);
    }

    @Test
    void aLinkByWhichAnswersWereSentIsDeadOnceItIsWithdrawnOrReplaced() {
        var request = asks(Map.of());
        var link = mailed();
        var guest = visitors.anonymous();
        var begun = guest.follow(sends(guest, guest.get(link), link, Map.of(), "beginnen"));
        sends(guest, begun, link, Map.of("antwoord.SEC03", "?"), "verzenden");
        isSent(guest, link);
        var seen = asker.get(request);
        asker.post(request + "/opnieuw", with(seen.form(request + "/opnieuw"), in(9)));
        isDead(guest, link);
        assertThat(guest.get(mailed()).text()).contains("Beginnen");
    }

    private String prolongs(String request, String day) {
        var page = asker.post(request + "/verlengen", with(asker.get(request).form(request + "/verlengen"), day));
        return page.status() == 302 ? "" : page.text();
    }

    private static Map<String, String> with(Map<String, String> form, String day) {
        form.put("tot", day);
        return form;
    }

    @Test
    void whatCannotBeAskedIsRefusedAtItsField() {
        var refused = asker.fill(asker.get(form), form, Map.of("naam", "", "mail", "marie", "wat", "vragen", "tot",
                "31/12/2099", "bericht", "x".repeat(501)));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.document().select(".error-summary a").eachAttr("href")).containsExactly("#naam", "#mail",
                "#vraag", "#tot", "#bericht");
        asks(Map.of());
        assertThat(asker.fill(asker.get(form), form, Map.of("naam", "Nog eens", "mail", address)).text())
                .contains("dat is nog niet beantwoord");
        assertThat(asker.get(form + "?vraag=SEC05").document().select("input[name=vraag][checked]").eachAttr("value"))
                .containsExactly("SEC05");
    }

    @Test
    void thePageSpeaksEnglishToWhoAsksForIt() {
        asks(Map.of());
        var guest = visitors.anonymous();
        guest.setCookie("taal", "en");
        assertThat(guest.get(mailed()).text()).contains("Questions of Deinze", "You need no account");
    }
}
