package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.web.form.Days;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Approval of a measurement, by a colleague and by somebody without an account. */
@PortalTest
class ApprovalTest {
    private static final String UNTIL = Days.write(LocalDate.now().plusDays(40));

    private static final String KORTRIJK = "34022";

    @Autowired
    private Visitors visitors;

    @Value("${vlavirgem.data-folder}")
    private String folder;

    private Browser asker;
    private Measured measured;
    private String page;

    @BeforeEach
    void kortrijkMeasures() {
        asker = visitors.as(Role.AUTHORITY_EDITOR, KORTRIJK);
        measured = Measured.of(asker);
        measured.save(measured.everyAnswer());
        page = measured.address() + "/goedkeuring";
    }

    @Test
    void aMailAddressDecidesOnceByAButtonAndTheAskerSeesWhatAndOnWhich() {
        ask(Map.of("collega", "", "mail", "directeur@kortrijk.test", "bericht", "Kijk vooral\nnaar hoofdstuk 3."));
        assertThat(new SentMail(Path.of(folder, "mail")).latestTo("directeur@kortrijk.test", "schrijft erbij: .*"))
                .contains("Kijk vooral naar hoofdstuk 3.");
        var link = mailed("directeur@kortrijk.test");
        var director = visitors.anonymous();
        var shown = director.get(link);
        assertThat(shown.text()).contains("van Kortrijk vraagt je goedkeuring", "ICT-maturiteit van Kortrijk",
                "Ga je akkoord?", "schrijft erbij: Kijk vooral naar hoofdstuk 3.");
        assertThat(shown.text()).as("every answer, and no form to fill in").doesNotContain("………");
        assertThat(shown.document().select("dl.answers dd").size()).isGreaterThan(30);
        assertThat(shown.document().select("dl.answers")).as("folded: a telephone shows the scores and the decision")
                .allSatisfy(answers -> assertThat(answers.closest("details:not([open])")).isNotNull());
        assertThat(shown.document().select("dl.answers dd").text()).contains("nog niet beantwoord");
        director.get(link);
        assertThat(asker.get(page).text()).contains("Gevraagd aan directeur@kortrijk.test");

        assertThat(director.fill(shown, link, Map.of("naam", "", "besluit", "goedkeuren")).text())
                .contains("Vul je naam in");
        assertThat(director.fill(shown, link, Map.of("naam", "Dina Roels", "besluit", "weigeren")).text())
                .contains("Schrijf waarom");
        director.fill(shown, link, Map.of("naam", "Dina Roels", "opmerking", "Prima zo.", "besluit", "goedkeuren"));
        assertThat(director.get(link).text()).contains("Goedgekeurd door Dina Roels (directeur@kortrijk.test)",
                "Prima zo.");
        assertThat(director.get(link).document().select("button[name=besluit]")).isEmpty();
        director.post(link, Map.of("naam", "Een Ander", "opmerking", "Toch niet", "besluit", "weigeren"));
        assertThat(director.get(link).text()).contains("Goedgekeurd door Dina Roels").doesNotContain("Een Ander");

        assertThat(asker.get(measured.address() + "/indienen").text()).contains("Goedgekeurd door Dina Roels")
                .doesNotContain("sindsdien gewijzigd");
        assertThat(asker.get("/meldingen").text()).contains("is goedgekeurd");
        measured.save(Map.of("antwoord.SEC02", "?"));
        assertThat(asker.get(measured.address()).text()).contains("De antwoorden zijn sindsdien gewijzigd");
    }

    @Test
    void whoHasTheLinkDecidesWithoutTheCookieOfTheForm() {
        ask(Map.of("collega", "", "mail", "raad@kortrijk.test"));
        var link = mailed("raad@kortrijk.test");
        var fields = new TreeMap<>(visitors.anonymous().get(link).form(link));
        fields.putAll(Map.of("naam", "Rik Aerts", "besluit", "goedkeuren", "_csrf", ""));
        assertThat(visitors.anonymous().post(link, fields).location()).isEqualTo(link);
        assertThat(asker.get(page).text()).contains("Goedgekeurd door Rik Aerts");
        var share = decidedShare("raad@kortrijk.test");
        var administrator = visitors.as(Role.AUTHORITY_ADMINISTRATOR, KORTRIJK);
        assertThat(administrator.get("/delen").text()).doesNotContain("raad@kortrijk.test");
        assertThat(administrator.get("/delen/" + share).status()).isEqualTo(404);
        assertThat(administrator.get("/delen/" + share + "/intrekken").status()).isEqualTo(404);
        var form = Map.of("organisatie", administrator.get("/dashboard").document().body().attr("data-organisation"),
                "tot", UNTIL);
        assertThat(administrator.post("/delen/" + share + "/intrekken", form).status()).isEqualTo(404);
        assertThat(administrator.post("/delen/" + share + "/verlengen", form).status()).isEqualTo(404);
    }

    @Test
    void theSameAddressIsNotAskedTwiceAtATime() {
        ask(Map.of("collega", "", "mail", "twee@kortrijk.test"));
        assertThat(asker.fill(asker.get(page), page, Map.of("collega", "", "mail", "Twee@kortrijk.test")).text())
                .contains("is dit al gevraagd");
    }

    @Test
    void whatChangedWhileItWasReadIsShownAnewBeforeADecisionCounts() {
        ask(Map.of("collega", "", "mail", "schepen@kortrijk.test"));
        var link = mailed("schepen@kortrijk.test");
        var reader = visitors.anonymous();
        var shown = reader.get(link);
        measured.save(Map.of("antwoord.SEC05", "?"));
        assertThat(reader.fill(shown, link, Map.of("naam", "Sien Vos", "besluit", "goedkeuren")).text())
                .contains("De antwoorden zijn veranderd terwijl je las");
        assertThat(reader.fill(reader.get(link), link, Map.of("naam", "Sien Vos", "besluit", "goedkeuren")).status())
                .isEqualTo(302);
    }

    @Test
    void aNewLinkEndsTheOldOneAndTakingBackEndsBoth() {
        ask(Map.of("collega", "", "mail", "bestuur@kortrijk.test"));
        var first = mailed("bestuur@kortrijk.test");
        var again = asker.get(page).document().select("form[action$=/opnieuw]").first().attr("action");
        asker.fill(asker.get(page), again, Map.of());
        var second = mailed("bestuur@kortrijk.test");
        assertThat(visitors.anonymous().get(first).status()).isEqualTo(404);
        assertThat(visitors.anonymous().get(first).text()).contains("Deze link werkt niet");
        assertThat(visitors.anonymous().get(second).status()).isEqualTo(200);
        var late = visitors.anonymous();
        var seen = late.get(second);
        asker.fill(asker.get(page), again.replace("opnieuw", "intrekken"), Map.of());
        assertThat(late.get(second).status()).isEqualTo(404);
        assertThat(late.fill(seen, second, Map.of("naam", "Wie", "besluit", "goedkeuren")).status()).isEqualTo(404);
    }

    @Test
    void aColleagueDecidesInThePortalAndNobodyInTheirPlace() {
        var colleague = visitors.register(Role.DPO, visitors.homes().authority(KORTRIJK));
        ask(Map.of("collega", colleague.person().toString(), "mail", ""));
        var browser = visitors.signIn(colleague);
        var notice = browser.get("/meldingen").document().select("tbody a").attr("href");
        var path = browser.get(notice).location();
        assertThat(visitors.as(Role.AUTHORITY_READER, KORTRIJK).get(path).document().select("button[name=besluit]"))
                .isEmpty();
        assertThat(visitors.as(Role.AUTHORITY_EDITOR, Homes.GENT).get(path).status()).isEqualTo(404);
        browser.fill(browser.get(path), path, Map.of("opmerking", "Hoofdstuk 3 klopt niet.", "besluit", "weigeren"));
        assertThat(asker.get(page).text()).contains("Niet goedgekeurd door " + colleague.name(),
                "Hoofdstuk 3 klopt niet.");
    }

    @Test
    void askingNobodyOrTwoIsRefused() {
        assertThat(asker.fill(asker.get(page), page, Map.of("collega", "", "mail", "")).text())
                .contains("Kies een collega, of vul een e-mailadres in");
        assertThat(asker.fill(asker.get(page), page, Map.of("collega", "", "mail", "geen adres")).text())
                .contains("is geen e-mailadres");
        var endless = Map.of("collega", "", "mail", "lang@kortrijk.test", "bericht", "a".repeat(501));
        assertThat(asker.fill(asker.get(page), page, endless).text()).contains("hoogstens 500 tekens");
    }

    private void ask(Map<String, String> whom) {
        assertThat(asker.fill(asker.get(page), page, whom).location()).isEqualTo(page + "?gevraagd");
    }

    private static String decidedShare(String address) {
        return PortalDatabase.superuser()
                .sql("select id::text from share where address = ? and purpose = 'APPROVE'")
                .param(address)
                .query(String.class)
                .single();
    }

    /** The path in the latest mail to that address that was not sent yet, or in the file of one that was. */
    private String mailed(String address) {
        return new SentMail(Path.of(folder, "mail")).latestTo(address, "/goedkeuren/[A-Za-z0-9_-]+");
    }
}
