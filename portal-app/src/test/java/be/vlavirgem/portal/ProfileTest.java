package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person prefers holds on every page and device; sessions end one by one; the own deeds can be looked back at. */
@PortalTest
class ProfileTest {

    private static final String GEEL = "13008";

    @Autowired
    private Visitors visitors;

    private Visitors.Account account;
    private Browser browser;

    @BeforeEach
    void anEditorOfGeelIsSignedIn() {
        account = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(GEEL));
        browser = visitors.signIn(account);
    }

    @Test
    void theThemeIsOnThePageItselfSoThatNothingFlashes() {
        assertThat(theme(browser.get("/dashboard"))).isEmpty();
        prefer(Map.of("thema", "DARK"));
        assertThat(theme(browser.get("/dashboard"))).isEqualTo("dark");
        assertThat(browser.get("/bestaat-niet").document().select("meta[name=color-scheme]").attr("content"))
                .isEqualTo("dark");
        assertThat(theme(visitors.signIn(account).get("/dashboard"))).isEqualTo("dark");
        prefer(Map.of("thema", "SYSTEM"));
        assertThat(theme(browser.get("/dashboard"))).isEmpty();
    }

    @Test
    void theLanguageIsThatOfThePersonOnAnyDeviceAndOfTheBrowserWhereOneWasChosen() {
        prefer(Map.of("taal", "en"));
        assertThat(language(browser.get("/dashboard"))).isEqualTo("en");
        var elsewhere = visitors.signIn(account);
        assertThat(language(elsewhere.get("/dashboard"))).isEqualTo("en");
        assertThat(language(elsewhere.get("/dashboard?taal=nl"))).isEqualTo("nl-BE");
        assertThat(language(elsewhere.get("/dashboard"))).isEqualTo("nl-BE");
    }

    @Test
    void whatIsKeptIsChosenInTheFormAndSaidOnce() {
        var saved = prefer(Map.of("thema", "LIGHT", "tabel", "ja"));
        assertThat(saved.location()).isEqualTo("/profiel?bewaard");
        var page = browser.follow(saved);
        assertThat(page.text()).contains("Je voorkeuren zijn bewaard.");
        assertThat(page.form("/profiel/voorkeuren")).containsEntry("thema", "LIGHT").containsEntry("tabel", "ja");
    }

    @Test
    void aThemeThatDoesNotExistIsRefused() {
        assertThat(prefer(Map.of("thema", "ROOD")).status()).isEqualTo(400);
    }

    @Test
    void oneSessionEndsAndTheOthersStay() {
        var elsewhere = visitors.signIn(account);
        var page = browser.get("/profiel");
        assertThat(page.document().select("tr:has([name=sessie])")).hasSize(2);
        assertThat(page.document().select("tr:has([name=sessie])").first().text()).contains("dit toestel");
        var key = page.document().select("[name=sessie]").get(1).attr("value");
        var ended = browser.fill(page, "/profiel/sessies", Map.of("sessie", key));
        assertThat(browser.follow(ended).text()).contains("Die plaats is afgemeld.");
        assertThat(elsewhere.get("/dashboard").location()).startsWith("/aanmelden");
        assertThat(browser.get("/dashboard").status()).isEqualTo(200);
    }

    @Test
    void theSessionOfAnotherPersonDoesNotEnd() {
        var other = visitors.as(Role.AUTHORITY_READER);
        var key = other.get("/profiel").document().select("[name=sessie]").attr("value");
        browser.fill(browser.get("/profiel"), "/profiel/sessies", Map.of("sessie", key));
        assertThat(other.get("/dashboard").status()).isEqualTo(200);
    }

    @Test
    void thePageDoesNotTellTheKeyOfASession() {
        var id = PortalDatabase.superuser()
                .sql("select session_id from spring_session where principal_name = ?")
                .param(account.person().toString())
                .query(String.class)
                .single();
        assertThat(browser.get("/profiel").body()).doesNotContain(id.strip());
    }

    @Test
    void oneSeesWhatOneDidOneselfInAllOwnOrganisationsAndNothingOfColleagues() {
        assertThat(browser.get("/profiel").text()).contains("Nog niets.");
        Measured.of(browser);
        visitors.give(account, Role.AUTHORITY_EDITOR, visitors.homes().authority("13011"));
        var elsewhere = visitors.homes().authority("13011");
        browser.post("/organisatie", Map.of("organisatie-id", elsewhere.toString()));
        assertThat(browser.get("/profiel").document().select("section[aria-labelledby=gedaan] tbody tr").text())
                .contains("Meting begonnen", "Geel");
        var colleague = visitors.signIn(visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(GEEL)));
        assertThat(colleague.get("/profiel").text()).contains("Nog niets.");
    }

    private Page prefer(Map<String, String> chosen) {
        return browser.fill(browser.get("/profiel"), "/profiel/voorkeuren", chosen);
    }

    private static String theme(Page page) {
        return page.document().expectFirst("html").attr("data-theme");
    }

    private static String language(Page page) {
        return page.document().expectFirst("html").attr("lang");
    }
}
