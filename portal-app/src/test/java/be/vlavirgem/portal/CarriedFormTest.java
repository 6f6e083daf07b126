package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody typed while the session ended comes along through signing in, unsaved, for nobody else. */
@PortalTest
class CarriedFormTest {

    private static final String TURNHOUT = "13040";
    private static final String SESSION = "VLAVIRGEM";
    private static final String TYPED = "Getypt terwijl de sessie verliep.";
    private static final String UNSAVED = "Nog niet bewaard: dit vulde je in voor je werd afgemeld.";

    @Autowired
    private Visitors visitors;

    private Visitors.Account account;
    private Browser browser;
    private Measured measured;

    @BeforeEach
    void somebodyIsTyping() {
        account = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(TURNHOUT));
        browser = visitors.signIn(account);
        measured = Measured.of(browser);
    }

    @Test
    void afterSigningInAgainTheChapterShowsWhatWasTypedAndSavedNothing() {
        var signIn = sentWithoutSession();
        assertThat(signIn.text()).contains("Wat je had ingevuld, is versleuteld meegenomen.");
        assertThat(signIn.body()).doesNotContain(TYPED);
        assertThat(signIn.document().select(".languages")).isEmpty();
        var shown = signInOn(signIn, account);
        assertThat(shown.text()).contains("Je was intussen afgemeld.", "Bewaar het nu", UNSAVED);
        assertThat(shown.document().select(".languages")).isEmpty();
        assertThat(shown.form(measured.chapterAddress())).containsEntry("antwoord.SEC05", "?")
                .containsEntry("toelichting.SEC05", TYPED);
        assertThat(measured.chapter().body()).doesNotContain(TYPED);
        assertThat(browser.fill(shown, measured.chapterAddress(), Map.of()).location()).endsWith("?bewaard");
        assertThat(measured.save(Map.of("toelichting.SEC05", "Opgeruimd.")).location()).endsWith("?bewaard");
    }

    @Test
    void aWrongPasswordInBetweenLosesNothing() {
        var again = browser.fill(sentWithoutSession(), "/aanmelden",
                Map.of("username", account.email(), "password", "verkeerd"));
        assertThat(again.status()).isEqualTo(401);
        assertThat(signInOn(again, account).body()).contains(TYPED);
    }

    @Test
    void whenTheTokenIsGoneTooNothingIsLostEither() {
        var form = typed();
        browser.dropCookie(SESSION);
        browser.dropCookie("XSRF-TOKEN");
        assertThat(signInOn(browser.post(measured.chapterAddress(), form), account).body()).contains(TYPED);
    }

    @Test
    void anotherPersonDoesNotSeeIt() {
        var colleague = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(TURNHOUT));
        var shown = browser.follow(signInOn(sentWithoutSession(), colleague));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).doesNotContain(TYPED, UNSAVED);
    }

    @Test
    void aTamperedOneIsNotShown() {
        var signIn = sentWithoutSession();
        var sealed = signIn.form("/aanmelden").get("bewaard");
        var tampered = sealed.substring(0, 40) + (sealed.charAt(40) == 'A' ? 'B' : 'A') + sealed.substring(41);
        var shown = browser.follow(browser.fill(signIn, "/aanmelden",
                Map.of("username", account.email(), "password", Visitors.PASSWORD, "bewaard", tampered)));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).doesNotContain(TYPED, UNSAVED);
    }

    @Test
    void aFormWithTheTokenOfAnEarlierSessionIsShownAgain() {
        var form = typed();
        form.put("_csrf", "van een vorige sessie");
        var shown = browser.post(measured.chapterAddress(), form);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text()).contains(UNSAVED);
        assertThat(shown.form(measured.chapterAddress())).containsEntry("toelichting.SEC05", TYPED);
        assertThat(measured.chapter().body()).doesNotContain(TYPED);
    }

    @Test
    void aFileIsToBeChosenAgain() {
        var keeper = visitors.signIn(visitors.register(Role.VICTOR_EDITOR, visitors.homes().of(Role.VICTOR_EDITOR)));
        var form = keeper.get("/beheer/vragenlijsten").form("/beheer/vragenlijsten");
        form.remove("bestand");
        keeper.dropCookie(SESSION);
        var signIn = keeper.upload("/beheer/vragenlijsten", form, "bestand", "code: proef");
        assertThat(signIn.text()).contains("kies het bestand opnieuw").doesNotContain("meegenomen");
    }

    @Test
    void aButtonLeadsBackToThePageItStoodOn() {
        var form = browser.get("/profiel").form("/overal-afmelden");
        browser.dropCookie(SESSION);
        assertThat(browser.follow(signInOn(browser.post("/overal-afmelden", form), account)).document().title())
                .startsWith("Profiel");
    }

    @Test
    void aScriptIsToldThatItsSessionIsGone() {
        var form = typed();
        browser.dropCookie(SESSION);
        assertThat(browser.script(measured.chapterAddress(), form).status()).isEqualTo(401);
    }

    @Test
    void aScriptWithTheTokenOfAnEarlierSessionIsToldToReload() {
        var form = typed();
        form.put("_csrf", "van een vorige sessie");
        assertThat(browser.script(measured.chapterAddress(), form).status()).isEqualTo(409);
    }

    private Page sentWithoutSession() {
        var form = typed();
        browser.dropCookie(SESSION);
        return browser.post(measured.chapterAddress(), form);
    }

    private Page signInOn(Page page, Visitors.Account who) {
        return browser.fill(page, "/aanmelden", Map.of("username", who.email(), "password", Visitors.PASSWORD));
    }

    private Map<String, String> typed() {
        var form = new TreeMap<>(measured.chapter().form(measured.chapterAddress()));
        form.putAll(Map.of("antwoord.SEC05", "?", "toelichting.SEC05", TYPED));
        return form;
    }
}
