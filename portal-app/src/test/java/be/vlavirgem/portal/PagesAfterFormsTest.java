package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages no link leads to: what a refused, conflicting, expired or forbidden form shows. Kept in target/pages too. */
@PortalTest
class PagesAfterFormsTest {

    private static final String LOKEREN = "46029";
    private static final String LIST = "/beheer/organisaties";
    private static final String VIEWS = "/lijsten/organisaties/weergaven";
    private static final String BORDERS = "/beheer/kaart";
    private static final String SQUARE = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"nis": "41002"}, "geometry":
            {"type": "Polygon", "coordinates": [[[4, 50.9], [4.1, 50.9], [4.1, 51], [4, 51], [4, 50.9]]]}}]}
            """;

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = { "nl-BE", "en" })
    void aChapterWithSomethingWrongAndAConflict(String language) {
        var measured = Measured.of(speaking(language, visitors.as(Role.AUTHORITY_EDITOR, LOKEREN)));
        measured.save(Map.of("antwoord.SEC06", "nvt", "antwoord.SEC01", "?"));
        measured.save(Map.of("antwoord.SEC01", measured.everyAnswer().get("antwoord.SEC01")));
        var page = measured.save(Map.of("antwoord.SEC02", "bestaat-niet", "antwoord.SEC01", "?", "versie.SEC01", "0"));
        assertThat(page.document().select(".error-summary li")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.document().select(".question .notice.warn")).hasSize(1);
        KeptPages.check("after-chapter-refused", page, language);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl-BE", "en" })
    void aFaultyQuestionnaire(String language) {
        var keeper = speaking(language, visitors.as(Role.VICTOR_EDITOR));
        var form = keeper.get("/beheer/vragenlijsten").form("/beheer/vragenlijsten");
        form.remove("bestand");
        var page = keeper.upload("/beheer/vragenlijsten", form, "bestand", "code: Nee!\ntitel: 3\n");
        assertThat(page.document().select(".error-summary li")).hasSizeGreaterThan(2);
        KeptPages.check("after-import-refused", page, language);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl-BE", "en" })
    void bordersRefusedLookedAtShownAndRemoved(String language) {
        var operator = speaking(language, visitors.as(Role.VICTOR_ADMINISTRATOR));
        var form = operator.get(BORDERS).form(BORDERS);
        form.remove("bestand");
        var refused = operator.upload(BORDERS, form, "bestand", SQUARE.replace("41002", "00000"));
        assertThat(refused.document().select(".error-summary li")).hasSize(1);
        KeptPages.check("after-borders-refused", refused, language);
        var looked = operator.follow(operator.upload(BORDERS, form, "bestand", SQUARE));
        assertThat(looked.document().select("svg.map .area")).hasSize(1);
        KeptPages.check("after-borders-uploaded", looked, language);
        var shown = operator.follow(operator.post(BORDERS + "/tonen", looked.form(BORDERS + "/tonen")));
        KeptPages.check("after-borders-shown", shown, language);
        var removal = shown.form(BORDERS + "/verwijderen");
        var removed = operator.follow(operator.post(BORDERS + "/verwijderen", removal));
        assertThat(removed.document().select("svg.map")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl-BE", "en" })
    void aListWithAKeptViewAWrongAddressAndNothingFound(String language) {
        var keeper = speaking(language, visitors.signIn(
                visitors.register(Role.VICTOR_EDITOR, visitors.homes().of(Role.VICTOR_EDITOR))));
        var narrowed = keeper.get(LIST + "?provincie=10000&inwoners-van=5000&blad=99&kolom=opvolger&kolom=oppervlakte");
        KeptPages.check("list-wrong-address", narrowed, language);
        var form = new TreeMap<>(narrowed.form(VIEWS));
        form.put("naam", "Provincie Antwerpen");
        KeptPages.check("after-view-kept", keeper.follow(keeper.post(VIEWS, form)), language);
        KeptPages.check("after-view-refused", keeper.follow(keeper.post(VIEWS, form)), language);
        KeptPages.check("list-nothing-found", keeper.get(LIST + "?zoek=atlantis"), language);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl-BE", "en" })
    void signingInWithAWrongPasswordAndAfterAnExpiredSession(String language) {
        var stranger = speaking(language, visitors.anonymous());
        KeptPages.check("after-wrong-password", visitors.attempt(stranger, "niemand@proef.test", "fout"), language);
        var browser = speaking(language, visitors.as(Role.AUTHORITY_EDITOR, LOKEREN));
        var measured = Measured.of(browser);
        var form = measured.chapter().form(measured.chapterAddress());
        browser.dropCookie("VLAVIRGEM");
        KeptPages.check("after-expired-session", browser.post(measured.chapterAddress(), form), language);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl-BE", "en" })
    void whatIsRefused(String language) {
        var account = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(LOKEREN));
        visitors.give(account, Role.AUTHORITY_READER, visitors.homes().authority(Homes.AALST));
        var browser = speaking(language, visitors.signIn(account));
        refused(403, browser.get("/beheer/vragenlijsten"), language);
        refused(400, browser.post("/organisatie", Map.of()), language);
        choose(browser, LOKEREN);
        var measured = Measured.of(browser);
        var form = new TreeMap<>(measured.chapter().form(measured.chapterAddress()));
        form.put("organisatie", visitors.homes().authority(Homes.AALST).toString());
        refused(409, browser.post(measured.chapterAddress(), form), language);
    }

    @Test
    void theFirstPageIsDutchUntilOneChoosesEnglishAndStaysSo() {
        var browser = visitors.anonymous();
        assertThat(language(browser.get("/"))).isEqualTo("nl-BE");
        assertThat(language(browser.get("/?taal=en"))).isEqualTo("en");
        assertThat(language(browser.get("/gegevens"))).isEqualTo("en");
    }

    private void refused(int status, Page page, String language) {
        assertThat(page.status()).isEqualTo(status);
        KeptPages.check("error-" + status, page, language);
    }

    private void choose(Browser browser, String nis) {
        browser.post("/organisatie", Map.of("organisatie-id", visitors.homes().authority(nis).toString()));
    }

    private static Browser speaking(String language, Browser browser) {
        browser.setCookie("taal", language);
        return browser;
    }

    private static String language(Page page) {
        return page.document().expectFirst("html").attr("lang");
    }
}
