package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.StatementCounter;
import be.vlavirgem.web.form.Days;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON API as programs meet it: what a key opens, and everything that makes it open nothing. */
@PortalTest
class ApiTest {
    private static final String UNTIL = Days.write(LocalDate.now().plusDays(40));

    private static final String ROESELARE = "36015";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    private Visitors visitors;
    @Autowired
    private StatementCounter counter;
    @Autowired
    private JsonMapper json;
    @LocalServerPort
    private int port;

    private Visitors.Account maker;
    private Browser administrator;
    private String key;

    @BeforeEach
    void anAdministratorMakesAKey() {
        var measured = Measured.of(visitors.as(Role.AUTHORITY_EDITOR, ROESELARE));
        measured.save(measured.everyAnswer());
        maker = visitors.register(Role.AUTHORITY_ADMINISTRATOR, visitors.homes().authority(ROESELARE));
        administrator = visitors.signIn(maker);
        key = make(Map.of("naam", "Dashboard", "metingen", "ja", "organisatiegegevens", "ja", "tot", UNTIL));
    }

    @Test
    void aKeyReadsItsOrganisationAndItsMeasurements() {
        var organisation = json(ask("/organisation", key));
        assertThat(organisation.get("name").asString()).isEqualTo("Roeselare");
        assertThat(organisation.get("nis").asString()).isEqualTo(ROESELARE);
        var page = json(ask("/measurements", key));
        assertThat(page.get("more").asBoolean()).isFalse();
        var first = page.get("items").get(0);
        var whole = json(ask("/measurements/" + first.get("id").asString(), key));
        assertThat(whole.get("state").asString()).isEqualTo("OPEN").isEqualTo(first.get("state").asString());
        assertThat(whole.get("score")).as("the same in both").isEqualTo(first.get("score"));
        assertThat(whole.get("score").isNull()).as("while it is open").isTrue();
        assertThat(whole.has("scoreNow")).as("what it would be now, as far as there is enough to tell").isTrue();
        assertThat(whole.get("answers").size()).isGreaterThan(10);
        assertThat(whole.get("answers").get(0).get("options").size()).isEqualTo(1);
        assertThat(whole.get("chapters")).anyMatch(chapter -> chapter.get("score").isNumber());
        assertThat(json(ask("/measurements?page=2", key)).get("items").size()).isZero();
        assertThat(administrator.get("/koppelingen/sleutels").text()).contains("Dashboard", "Metingen")
                .doesNotContain(key);
    }

    @Test
    void theSameQuestionCostsFewStatementsAndTellsHowManyAreLeft() {
        var answer = ask("/measurements", key);
        assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"minute\";q=120;w=60");
        assertThat(answer.headers().firstValue("RateLimit").orElse("")).startsWith("\"minute\";r=119;");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(counter.during(() -> ask("/measurements", key))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void tooManyQuestionsAreRefusedInWordsAndSeconds() {
        var refused = ask("/organisation", key);
        for (var question = 0; question < 1_000 && refused.statusCode() == 200; question++) {
            refused = ask("/organisation", key);
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(json(refused).get("detail").asString()).contains("Te veel vragen na elkaar");
    }

    @Test
    void whatIsWrongIsAProblemInJson() {
        assertProblem(ask("/measurements", "vvg_" + "a".repeat(43) + "00000000"), 401, "geldige sleutel");
        assertProblem(ask("/measurements/" + gents(), key), 404, "bestaat niet");
        assertProblem(ask("/measurements/geen-id", key), 404, "bestaat niet");
        assertProblem(ask("/measurements?page=nul", key), 404, "bestaat niet");
        assertProblem(ask("/bestaat-niet", key), 404, "bestaat niet");
        var onlyFacts = make(Map.of("naam", "Feiten", "organisatiegegevens", "ja", "tot", UNTIL));
        assertProblem(ask("/measurements", onlyFacts), 403, "mag dit niet lezen");
        assertProblem(send("POST", "/measurements", key, "nl"), 405, "alleen lezen");
        assertThat(json(send("GET", "/measurements", "x", "en")).get("detail").asString()).contains("No valid key");
        assertThat(json(send("GET", "/measurements", "x", "en")).get("title").asString()).isEqualTo("Unauthorized");
    }

    @Test
    void aSessionIsNoKeyAndAKeyIsNoSession() {
        assertThat(administrator.get("/api/v1/measurements").status()).isEqualTo(401);
        assertThat(administrator.get("/api/v1/openapi.json").status()).isEqualTo(200);
        var refused = send(CLIENT, "GET", URI.create("http://localhost:" + port + "/dashboard"), key, "nl");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location").orElse("")).contains("/aanmelden");
    }

    @Test
    void wrongKeysOfOneNetworkShutNoRightOneOut() {
        try (var elsewhere = HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.0.2")).build()) {
            var address = URI.create("http://127.0.0.1:" + port + "/api/v1/organisation");
            var wrong = send(elsewhere, "GET", address, "x", "nl");
            for (var guess = 0; guess < 1000 && wrong.statusCode() == 401; guess++) {
                wrong = send(elsewhere, "GET", address, "x", "nl");
            }
            assertProblem(wrong, 429, "Te veel vragen na elkaar");
            assertThat(send(elsewhere, "GET", address, key, "nl").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aWithdrawnAnEndedAndAMakerlessKeyOpenNothing() {
        change("update api_token set valid_until = current_date - 1 where made_by = ?");
        assertThat(ask("/organisation", key).statusCode()).isEqualTo(401);
        change("update api_token set valid_until = current_date where made_by = ?");
        assertThat(ask("/organisation", key).statusCode()).isEqualTo(200);
        change("update person set locked_at = now() where id = ?");
        assertThat(ask("/organisation", key).statusCode()).isEqualTo(401);
        change("update person set locked_at = null where id = ?");
        visitors.register(Role.AUTHORITY_ADMINISTRATOR, visitors.homes().authority(ROESELARE));
        change("delete from membership where person_id = ?");
        assertThat(ask("/organisation", key).statusCode()).isEqualTo(401);
        visitors.give(maker, Role.AUTHORITY_ADMINISTRATOR, visitors.homes().authority(Homes.GENT));
        assertThat(ask("/organisation", key).statusCode()).isEqualTo(401);
        visitors.give(maker, Role.AUTHORITY_ADMINISTRATOR, visitors.homes().authority(ROESELARE));
        assertThat(json(ask("/organisation", key)).get("name").asString()).isEqualTo("Roeselare");
        change("update api_token set withdrawn_at = now() where made_by = ?");
        assertThat(ask("/organisation", key).statusCode()).isEqualTo(401);
    }

    @Test
    void aKeyWithoutNameScopeOrEndIsRefusedAtItsFields() {
        var page = administrator.get("/koppelingen/sleutels");
        assertThat(administrator.fill(page, "/koppelingen/sleutels", Map.of("naam", "", "tot", "31/12/2036")).text())
                .contains("Geef een naam", "Kruis aan wat", "ten laatste");
    }

    private String make(Map<String, String> typed) {
        var page = administrator.get("/koppelingen/sleutels");
        assertThat(administrator.fill(page, "/koppelingen/sleutels", typed).location())
                .isEqualTo("/koppelingen/sleutels");
        return administrator.get("/koppelingen/sleutels").document().expectFirst("#sleutel").text();
    }

    private void change(String statement) {
        PortalDatabase.superuser().sql(statement).param(maker.person().value()).update();
    }

    private String gents() {
        Measured.of(visitors.as(Role.AUTHORITY_EDITOR, Homes.GENT));
        return PortalDatabase.superuser()
                .sql("select measurement.id::text from measurement join organisation on organisation.id = organisation_id where nis = '44021' limit 1")
                .query(String.class)
                .single();
    }

    private void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).get("detail").asString()).contains(detail);
        assertThat(json(answer).get("status").asInt()).isEqualTo(answer.statusCode());
    }

    private JsonNode json(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private HttpResponse<String> ask(String path, String with) {
        return send("GET", path, with, "nl");
    }

    private HttpResponse<String> send(String method, String path, String with, String language) {
        return send(CLIENT, method, URI.create("http://localhost:" + port + "/api/v1" + path), with, language);
    }

    private static HttpResponse<String> send(HttpClient client, String method, URI address, String with,
            String language) {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + with)
                .header("Accept-Language", language)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
