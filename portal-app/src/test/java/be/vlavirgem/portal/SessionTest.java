package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.Browser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session holds ids only, so that what the database says of a person counts at the next request. */
@PortalTest
class SessionTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private People people;

    private Visitors.Account account;
    private Browser browser;

    @BeforeEach
    void aReaderOfAalstIsSignedIn() {
        account = visitors.register(Role.AUTHORITY_READER, visitors.homes().authority(Homes.AALST));
        browser = visitors.signIn(account);
    }

    @Test
    void aSessionHoldsTheIdsOfPersonAndOrganisationAndNothingElse() {
        var aalst = visitors.homes().authority(Homes.AALST);
        browser.post("/organisatie", Map.of("organisatie-id", aalst.toString()));
        var attributes = attributes();
        assertThat(attributes).containsOnlyKeys("SPRING_SECURITY_CONTEXT", "organisation");
        assertThat(String.join("", attributes.values())).contains(aalst.toString())
                .doesNotContain(account.name(), "Nummer", account.email(), "proef.test", "Aalst", "AUTHORITY",
                        "127.0.0.1");
    }

    /** The cookie is sealed with a key that is not in the database. */
    @Test
    void whoReadsTheTableOfSessionsHasNoSession() {
        var id = PortalDatabase.superuser()
                .sql("select session_id from spring_session where principal_name = ?")
                .param(account.person().toString())
                .query(String.class)
                .single();
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
        for (var guess : List.of(id, encoded)) {
            var thief = visitors.anonymous();
            thief.setCookie("VLAVIRGEM", guess);
            assertThat(isSignedOut(thief)).isTrue();
        }
        assertThat(isSignedOut(browser)).isFalse();
    }

    @Test
    void signingOutEverywhereEndsAllSessionsOfThePersonOnly() {
        var elsewhere = visitors.signIn(account);
        var another = visitors.as(Role.AUTHORITY_READER);
        assertThat(browser.get("/profiel").text()).contains("op 2 toestellen");
        assertThat(browser.fill(browser.get("/profiel"), "/overal-afmelden", Map.of()).location())
                .isEqualTo("/aanmelden?overal-afgemeld");
        assertThat(isSignedOut(browser)).isTrue();
        assertThat(isSignedOut(elsewhere)).isTrue();
        assertThat(isSignedOut(another)).isFalse();
        assertThat(attributes()).isEmpty();
    }

    @Test
    void signingOutEndsThisSessionOnly() {
        var elsewhere = visitors.signIn(account);
        browser.fill(browser.get("/profiel"), "/afmelden", Map.of());
        assertThat(isSignedOut(browser)).isTrue();
        assertThat(isSignedOut(elsewhere)).isFalse();
    }

    @Test
    void aLockedPersonIsSignedOutAtTheNextRequest() {
        PortalDatabase.superuser()
                .sql("update person set locked_at = now() where id = ?")
                .param(account.person().value())
                .update();
        assertThat(isSignedOut(browser)).isTrue();
        assertThat(attributes()).isEmpty();
        assertThat(visitors.attempt(visitors.anonymous(), account.email(), Visitors.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void aWithdrawnRoleIsGoneAtTheNextRequest() {
        assertThat(browser.get("/maturiteit").status()).isEqualTo(200);
        var aalst = visitors.homes().authority(Homes.AALST);
        TenantScope.none().run(() -> people.withdraw(account.person(), aalst, Role.AUTHORITY_READER));
        assertThat(browser.get("/maturiteit").status()).isEqualTo(403);
    }

    private static boolean isSignedOut(Browser browser) {
        return browser.get("/dashboard").location().startsWith("/aanmelden");
    }

    private Map<String, String> attributes() {
        var found = new TreeMap<String, String>();
        PortalDatabase.superuser().sql("""
                select attribute_name, attribute_bytes from spring_session_attributes
                join spring_session on primary_id = session_primary_id where principal_name = ?
                """).param(account.person().toString()).query(row -> {
            found.put(row.getString(1), new String(row.getBytes(2), StandardCharsets.ISO_8859_1));
        });
        return found;
    }
}
