package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form belongs to the organisation it was opened for, whatever was chosen in another window meanwhile. */
@PortalTest
class FormOrganisationTest {

    private static final String OOSTENDE = "35013";
    private static final String RONSE = "45041";

    @Autowired
    private Visitors visitors;

    private Browser browser;
    private Measured measured;

    @BeforeEach
    void somebodyOfTwoOrganisationsWorksForOostende() {
        var account = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(OOSTENDE));
        visitors.give(account, Role.AUTHORITY_EDITOR, visitors.homes().authority(RONSE));
        browser = visitors.signIn(account);
        choose(OOSTENDE);
        measured = Measured.of(browser);
    }

    @Test
    void afterASwitchInAnotherWindowTheFormIsRefusedAndThePageNamesBoth() {
        var form = answered();
        choose(RONSE);
        var refusal = browser.post(measured.chapterAddress(), form);
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.text()).contains("Dit formulier is van Oostende, maar je werkt nu voor Ronse.");
        var ticket = refusal.document().expectFirst("main form[action=/organisatie] input[name=formulier]").val();
        assertThat(browser.post("/organisatie", Map.of("organisatie-id", organisation(OOSTENDE), "formulier", ticket))
                .location()).as("the page of the form")
                .isEqualTo(measured.chapterAddress());
        assertThat(browser.post(measured.chapterAddress(), form).location()).endsWith("?bewaard");
    }

    @Test
    void whatWasTypedComesAlongToTheOrganisationOfTheForm() {
        var form = new TreeMap<>(answered());
        form.put("toelichting.SEC02", "Dat weet alleen Bea");
        choose(RONSE);
        var refusal = browser.post(measured.chapterAddress(), form);
        var fields = new TreeMap<String, String>();
        ((FormElement) refusal.document().expectFirst("main form[action=/organisatie]")).formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.put("organisatie-id", organisation(OOSTENDE));
        var back = browser.post("/organisatie", fields);
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.document().expectFirst("main textarea[name=toelichting.SEC02]").val())
                .isEqualTo("Dat weet alleen Bea");
        assertThat(back.document().expectFirst("input[name=organisatie]").val()).isEqualTo(organisation(OOSTENDE));
        assertThat(browser.post(measured.chapterAddress(), back.form(measured.chapterAddress())).location())
                .endsWith("?bewaard");
        assertThat(measured.chapter().document().expectFirst("textarea[name=toelichting.SEC02]").val())
                .isEqualTo("Dat weet alleen Bea");
    }

    @Test
    void whereTheOtherOrganisationAllowsLessTheFormsOwnIsOfferedAllTheSame() {
        var account = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(OOSTENDE));
        visitors.give(account, Role.MEASUREMENT_COACH, visitors.homes().authority(RONSE));
        visitors.give(account, Role.BODY_MEMBER, visitors.homes().body("Proefkring Twee Vensters"));
        browser = visitors.signIn(account);
        choose(OOSTENDE);
        measured = Measured.of(browser);
        var form = answered();
        assertThat(refusedAt(visitors.homes().authority(RONSE), form)).contains("Ronse");
        assertThat(refusedAt(visitors.homes().body("Proefkring Twee Vensters"), form)).contains("Twee Vensters");
    }

    /** The text of the refusal, which a script is told too. */
    private String refusedAt(OrganisationId other, Map<String, String> form) {
        choose(other);
        assertThat(browser.script(measured.chapterAddress(), form).headers().firstValue("Portal-Refused"))
                .contains("organisation");
        var refusal = browser.post(measured.chapterAddress(), form);
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.text()).contains("Dit formulier is van Oostende");
        return refusal.text();
    }

    @Test
    void aScriptIsToldWhichOrganisationWasChosenAndThePageHasTheWayBack() {
        var page = measured.chapter();
        var form = answered();
        choose(RONSE);
        var refusal = browser.script(measured.chapterAddress(), form);
        assertThat(refusal.headers().firstValue("Portal-Refused")).contains("organisation");
        assertThat(refusal.headers().firstValue("Portal-Organisation")).contains("Ronse");
        var back = Jsoup.parse(page.document().expectFirst("template#melding-organisatie").html());
        assertThat(back.text()).contains("Deze pagina is van Oostende, maar in een ander venster koos je intussen {0}");
        assertThat(browser.post("/organisatie", Map.of("organisatie-id", organisation(OOSTENDE), "formulier",
                back.expectFirst("input[name=formulier]").val())).location()).isEqualTo(measured.chapterAddress());
    }

    @Test
    void thePageOffersTheFormsOrganisation() {
        var form = answered();
        choose(RONSE);
        browser.get("/dashboard?taal=en");
        var refusal = browser.post(measured.chapterAddress(), form);
        assertThat(refusal.text()).contains("This form belongs to Oostende, but you are working for Ronse now.");
        assertThat(refusal.document().expectFirst("main form button").attr("value")).isEqualTo(organisation(OOSTENDE));
    }

    @Test
    void aFormWithoutOrganisationIsNotUnderstood() {
        var form = new TreeMap<>(answered());
        form.remove("organisatie");
        assertThat(browser.post(measured.chapterAddress(), form).status()).isEqualTo(400);
        form.put("organisatie", "geen id");
        assertThat(browser.post(measured.chapterAddress(), form).status()).isEqualTo(400);
    }

    @Test
    void aFormOfAnOrganisationOneIsNoMemberOfLeadsNowhere() {
        var form = new TreeMap<>(answered());
        form.put("organisatie", organisation(Homes.GENT));
        form.put("toelichting.SEC02", "Zorgvuldig <b>getypt</b>");
        var refused = browser.post(measured.chapterAddress(), form);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text()).contains("Je werkt niet meer voor deze organisatie")
                .doesNotContain("Ga terug naar de vorige pagina");
        assertThat(refused.document().select("#getypt ~ dl dd").eachText()).as("to be copied")
                .contains("Zorgvuldig <b>getypt</b>");
        assertThat(browser.script(measured.chapterAddress(), form).headers().firstValue("Portal-Refused"))
                .contains("former");
        assertThat(measured.chapter().document().expectFirst("#mislukt").attr("data-former"))
                .contains("Je werkt niet meer voor Oostende");
    }

    @Test
    void whoMayNotIsToldSoBeforeTheFormIsLookedAt() {
        var reader = visitors.as(Role.AUTHORITY_READER, OOSTENDE);
        assertThat(reader.post(measured.chapterAddress(), Map.of()).status()).isEqualTo(403);
        assertThat(visitors.as(Role.AUTHORITY_READER, RONSE).post(measured.chapterAddress(), Map.of()).status())
                .isEqualTo(404);
    }

    private Map<String, String> answered() {
        var form = new TreeMap<>(measured.chapter().form(measured.chapterAddress()));
        form.put("antwoord.SEC02", "?");
        return form;
    }

    private void choose(String nis) {
        choose(visitors.homes().authority(nis));
    }

    private void choose(OrganisationId organisation) {
        browser.get("/profiel");
        assertThat(browser.post("/organisatie", Map.of("organisatie-id", organisation.toString())).status())
                .isEqualTo(302);
    }

    private String organisation(String nis) {
        return visitors.homes().authority(nis).toString();
    }
}
