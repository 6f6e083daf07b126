package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.StatementCounter;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Changing the own password, and a new one by a link for who forgot it. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class PasswordPagesTest {
    private static final String GOOD = "vier kikkers lezen de krant";
    private static final String OTHER = "klaproos fietst over bruggen";
    private static final String CHANGE = "/profiel/wachtwoord";
    private static final String FORGOTTEN = "/wachtwoord-vergeten";

    @Autowired
    private Visitors visitors;
    @Autowired
    private StatementCounter counter;
    @Value("${vlavirgem.data-folder}")
    private String folder;

    private Visitors.Account account;

    @BeforeEach
    void somebodyOfGeel() {
        account = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority("13008"));
    }

    @Test
    void theOldPasswordIsAskedOtherSessionsEndAndAMailTells(CapturedOutput log) {
        var here = visitors.signIn(account);
        var elsewhere = visitors.signIn(account);
        assertThat(change(here, "een ander oud wachtwoord", GOOD).text()).contains("niet je huidige wachtwoord");
        assertThat(change(here, Visitors.PASSWORD, "kort").text()).contains("te kort");
        assertThat(change(here, Visitors.PASSWORD, "Proefpersoon123").text()).contains("te makkelijk te raden");
        var before = here.cookies();
        var changed = change(here, Visitors.PASSWORD, GOOD);
        assertThat(here.cookies()).isNotEqualTo(before);
        assertThat(here.follow(changed).text()).contains("Je wachtwoord is veranderd", "Wachtwoord veranderd");
        assertThat(elsewhere.get("/dashboard").location()).startsWith("/aanmelden");
        assertThat(signIn(Visitors.PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(GOOD).location()).isEqualTo("/dashboard");
        assertThat(mail().latestTo(account.email(), "(?s).*Was jij dat niet.*")).contains(FORGOTTEN);
        assertThat(log).doesNotContain(GOOD).doesNotContain(account.email());
    }

    @Test
    void lettersAreTheSameHoweverAKeyboardComposesThem() {
        var here = visitors.signIn(account);
        var composed = "hélène à la plage en été";
        change(here, Visitors.PASSWORD, Normalizer.normalize(composed, Normalizer.Form.NFD));
        assertThat(signIn(Normalizer.normalize(composed, Normalizer.Form.NFC)).location()).isEqualTo("/dashboard");
    }

    @Test
    void theAnswerAndItsWorkAreTheSameWhetherOrNotThereIsAnAccount() {
        var visitor = visitors.anonymous();
        var known = counter.during(() -> visitor.follow(forgets(visitor, account.email())));
        var unknown = counter.during(() -> visitor.follow(forgets(visitor, "niemand." + account.email())));
        assertThat(unknown).isEqualTo(known);
        assertThat(visitor.follow(forgets(visitor, account.email())).text())
                .isEqualTo(visitor.follow(forgets(visitor, "niemand@nergens.test")).text())
                .contains("Als er een account met dit adres is, is de mail onderweg.");
        assertThat(forgets(visitor, "geen adres").text()).contains("Geef een e-mailadres");
    }

    @Test
    void theLinkSetsAPasswordOnceEndsAllSessionsAndAMailTells(CapturedOutput log) {
        var elsewhere = visitors.signIn(account);
        var link = link(visitors.anonymous());
        var visitor = visitors.anonymous();
        var page = visitor.get(link);
        assertThat(page.text()).contains("Kies een nieuw wachtwoord", account.email());
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(set(visitor, page, link, "wachtwoord123").text()).contains("te makkelijk te raden");
        assertThat(elsewhere.get("/dashboard").status()).isEqualTo(200);
        var done = set(visitor, page, link, GOOD);
        assertThat(visitor.follow(done).text()).contains("Je nieuwe wachtwoord is bewaard");
        assertThat(elsewhere.get("/dashboard").location()).startsWith("/aanmelden");
        assertThat(signIn(GOOD).location()).isEqualTo("/dashboard");
        var again = visitor.get(link);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.text()).isEqualTo(visitor.get("/wachtwoord-instellen/verzonnen").text())
                .contains("Deze link werkt niet");
        assertThat(log).doesNotContain(link.substring(link.lastIndexOf('/') + 1)).doesNotContain(account.email());
    }

    @Test
    void ofTwoAtOnceWithTheSameLinkOneWins() {
        var link = link(visitors.anonymous());
        var answers = List.of(GOOD, OTHER)
                .stream()
                .map(password -> CompletableFuture.supplyAsync(() -> {
                    var visitor = visitors.anonymous();
                    return set(visitor, visitor.get(link), link, password).status();
                }))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(302, 404);
    }

    @Test
    void aLinkWorksForAnHourAndNotForWhoIsLockedMeanwhile() {
        var link = link(visitors.anonymous());
        var sql = PortalDatabase.superuser();
        sql.sql("update person set locked_at = now() where id = ?").param(account.person().value()).update();
        assertThat(visitors.anonymous().get(link).status()).isEqualTo(404);
        sql.sql("update person set locked_at = null where id = ?").param(account.person().value()).update();
        assertThat(visitors.anonymous().get(link).status()).isEqualTo(200);
        sql.sql("update password_link set made_at = made_at - interval '61 minutes' where person_id = ?")
                .param(account.person().value())
                .update();
        assertThat(visitors.anonymous().get(link).status()).isEqualTo(404);
    }

    @Test
    void whoAsksForAccountsWithAnAddressKeepsNobodyFromANewPassword() {
        var stranger = visitors.anonymous();
        for (int nth = 0; nth < 4; nth++) {
            stranger.fill(stranger.get("/account-aanvragen"), "/account-aanvragen",
                    Map.of("bestuur", visitors.homes().authority("13008").toString(), "naam", "Iemand", "email",
                            account.email(), "functie", "ICT"));
        }
        assertThat(link(visitors.anonymous())).isNotEmpty();
    }

    private Page change(Browser browser, String old, String password) {
        return browser.fill(browser.get(CHANGE), CHANGE,
                Map.of("huidig", old, "wachtwoord", password, "nogmaals", password));
    }

    private static Page set(Browser visitor, Page page, String link, String password) {
        return visitor.fill(page, link, Map.of("wachtwoord", password, "nogmaals", password));
    }

    private Page signIn(String password) {
        return visitors.attempt(visitors.anonymous(), account.email(), password);
    }

    private static Page forgets(Browser visitor, String email) {
        return visitor.fill(visitor.get(FORGOTTEN), FORGOTTEN, Map.of("email", email));
    }

    /** The mail is written soon after the page has answered. */
    private String link(Browser visitor) {
        forgets(visitor, account.email());
        Soon.is(Duration.ofSeconds(20), () -> PortalDatabase.superuser()
                .sql("select exists (select from password_link where person_id = ?)")
                .param(account.person().value())
                .query(Boolean.class)
                .single());
        return mail().latestTo(account.email(), "/wachtwoord-instellen/[\\w-]+");
    }

    private SentMail mail() {
        return new SentMail(Path.of(folder, "mail"));
    }
}
