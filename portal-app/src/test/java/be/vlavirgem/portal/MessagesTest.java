package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.messages.UnsubscribeLinks;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.StatementCounter;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The bell and its page, choices for mail, links that work without signing in, and the words of mail. */
@PortalTest
class MessagesTest {

    private static final String GEEL = "13008";

    @Autowired
    private Visitors visitors;
    @Autowired
    private UnsubscribeLinks links;
    @Autowired
    private StatementCounter counter;
    @LocalServerPort
    private int port;
    @Value("${vlavirgem.data-folder}")
    private String folder;

    private Visitors.Account account;
    private Browser browser;

    @BeforeEach
    void anEditorOfGeel() {
        account = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(GEEL));
        browser = visitors.signIn(account);
    }

    @Test
    void theBellCountsWithOneStatementAndLeadsToTheThing() {
        assertThat(browser.get("/dashboard").document().select("a.bell .count")).isEmpty();
        var id = notice();
        var page = browser.get("/dashboard");
        assertThat(page.document().select("a.bell").attr("aria-label")).isEqualTo("Meldingen: 1 ongelezen");
        assertThat(counter.during(() -> browser.get("/dashboard")))
                .filteredOn(statement -> statement.contains("from notification"))
                .hasSize(1);
        assertThat(browser.get("/meldingen").document().select("tbody tr").text()).contains("Je opdracht is klaar",
                "nieuw", "Geel");
        assertThat(browser.get("/meldingen/" + id).location()).isEqualTo("/opdrachten");
        assertThat(browser.get("/dashboard").document().select("a.bell .count")).isEmpty();
    }

    @Test
    void aNotificationLeadsToItsThingInItsOwnOrganisation() {
        visitors.give(account, Role.AUTHORITY_EDITOR, visitors.homes().authority("13011"));
        notice();
        var there = Samples.notification(account.person(), visitors.homes().authority("13011"));
        browser.get("/meldingen/" + there);
        assertThat(browser.get("/dashboard").document().body().attr("data-organisation"))
                .isEqualTo(visitors.homes().authority("13011").toString());
    }

    @Test
    void allAreMarkedAsReadAtOnceAndTheListIsPaged() {
        for (var number = 0; number < 21; number++) {
            notice();
        }
        var page = browser.get("/meldingen");
        assertThat(page.document().select("tbody tr")).hasSize(20);
        assertThat(browser.get("/meldingen?blad=2").document().select("tbody tr")).hasSize(1);
        browser.fill(page, "/meldingen/gelezen", Map.of());
        assertThat(browser.get("/meldingen").document().select(".chip")).isEmpty();
    }

    @Test
    void choicesForMailAreKeptPerKind() {
        var page = browser.get("/profiel");
        assertThat(page.form("/profiel/berichten")).containsEntry("bericht.DEADLINE", "AT_ONCE")
                .containsEntry("bericht.MEASUREMENT", "WEEKLY")
                .containsEntry("bericht.JOB", "WEEKLY")
                .containsEntry("bericht.INVITATION", "AT_ONCE")
                .doesNotContainKey("bericht.INCIDENT");
        browser.fill(page, "/profiel/berichten", Map.of("bericht.JOB", "NEVER"));
        assertThat(browser.get("/profiel").form("/profiel/berichten")).containsEntry("bericht.JOB", "NEVER");
        assertThat(browser.fill(page, "/profiel/berichten", Map.of("bericht.JOB", "OOIT")).status()).isEqualTo(400);
    }

    @Test
    void oneClickOfAMailProgramNeedsNoSessionAndNoToken() throws Exception {
        var path = links.path(account.person(), "DEADLINE");
        assertThat(visitors.anonymous().get(path).text()).contains("Deze mails stopzetten");
        assertThat(browser.get("/profiel").form("/profiel/berichten")).containsEntry("bericht.DEADLINE", "AT_ONCE");
        assertThat(oneClick(path)).isEqualTo(200);
        assertThat(browser.get("/profiel").form("/profiel/berichten")).containsEntry("bericht.DEADLINE", "NEVER");
        var other = visitors.anonymous();
        assertThat(other.fill(other.get(path + "x"), path + "x", Map.of()).text()).contains("Deze link werkt niet");
    }

    @Test
    void anAddressIsConfirmedByALinkThatIsOpenedFirstAndWorksOnce() throws Exception {
        var page = browser.get("/profiel");
        assertThat(page.text()).contains("is nog niet bevestigd");
        browser.fill(page, "/profiel/adres", Map.of());
        assertThat(browser.get("/profiel").text()).contains("Er is een mail gestuurd naar");
        var path = question().replaceFirst("(?s).*(/adres-bevestigen/[\\w-]+).*", "$1");
        var visitor = visitors.anonymous();
        var asked = visitor.get(path);
        assertThat(visitor.fill(asked, path, Map.of()).text()).contains("Je adres is bevestigd.");
        assertThat(visitor.fill(asked, path, Map.of()).text()).contains("Deze link werkt niet meer");
        assertThat(browser.get("/profiel").text()).contains("Mails gaan naar");
    }

    @Test
    void theWordsOfAMailAreChangedLookedAtRefusedAndPutBack() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var path = "/beheer/mails/round-ends/nl";
        var page = keeper.get(path);
        assertThat(page.text()).contains("{datum}", "Zo ziet de mail eruit", "Dag Ines Claes");
        var looked = keeper.fill(page, path, Map.of("onderwerp", "Vergeet {onderwerp} niet", "doe", "bekijken"));
        assertThat(looked.text()).contains("Vergeet Meetronde 2026 niet");
        assertThat(keeper.get(path).text()).doesNotContain("Vergeet");
        var refused = keeper.fill(page, path, Map.of("onderwerp", "Dag {wie}", "doe", "bewaren"));
        assertThat(refused.text()).contains("{wie} kan in deze mail niet worden ingevuld");
        keeper.fill(page, path, Map.of("onderwerp", "Vergeet {onderwerp} niet", "doe", "bewaren"));
        assertThat(keeper.get("/beheer/mails").text()).contains("aangepast");
        keeper.fill(keeper.get(path), path + "/herstellen", Map.of());
        assertThat(keeper.get(path).text()).doesNotContain("Vergeet");
        assertThat(keeper.get("/profiel").text()).contains("Tekst van een mail aangepast",
                "Meegeleverde tekst van een mail teruggezet");
        assertThat(keeper.get("/beheer/mails/bestaat-niet/nl").status()).isEqualTo(404);
    }

    /** The words of the question, that waits or is a file by now. */
    private String question() throws Exception {
        var sql = PortalDatabase.superuser();
        var waiting = sql.sql("select plain from mail where person_id = ? and plain is not null")
                .param(account.person().value())
                .query(String.class)
                .optional();
        if (waiting.isPresent()) {
            return waiting.get();
        }
        var id = sql.sql("select id::text from mail where person_id = ?")
                .param(account.person().value())
                .query(String.class)
                .single();
        try (var file = Files.newInputStream(Path.of(folder, "mail", id + ".eml"))) {
            var parts = (Multipart) new MimeMessage(null, file).getContent();
            return String.valueOf(parts.getBodyPart(0).getContent());
        }
    }

    private String notice() {
        return Samples.notification(account.person(), visitors.homes().authority(GEEL));
    }

    /** As RFC 8058 says, without cookies. */
    private int oneClick(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
