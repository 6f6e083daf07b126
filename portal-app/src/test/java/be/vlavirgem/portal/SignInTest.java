package be.vlavirgem.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Page;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signing in tells nothing about who has an account, slows down guessing, and leads only to pages of the portal. */
@PortalTest
class SignInTest {

    private static final int ATTEMPTS = 10;

    /** More than are let in at once; with threads of their own, because virtual ones would wait for those that compute. */
    private static final int CROWD = 120;

    @Autowired
    private Visitors visitors;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void aWrongPasswordAndAnUnknownAccountGetTheSameWords() {
        var known = visitors.attempt(visitors.anonymous(), visitors.register().email(), "verkeerd");
        var unknown = visitors.attempt(visitors.anonymous(), "niemand@proef.test", "verkeerd");
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(401);
        assertThat(notice(known)).isEqualTo(notice(unknown)).contains("horen niet samen");
        assertThat(visitors.attempt(visitors.anonymous(), "geen adres", "verkeerd").status()).isEqualTo(401);
    }

    @Test
    void afterTenWrongPasswordsTheAccountWaitsAlsoForTheRightOne() {
        var account = visitors.register();
        var browser = visitors.anonymous();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            assertThat(visitors.attempt(browser, account.email(), "gok" + attempt).status()).isEqualTo(401);
        }
        var refused = visitors.attempt(browser, account.email(), Visitors.PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(notice(refused)).contains("te vaak geprobeerd");
        assertThat(visitors.attempt(browser, account.email().toUpperCase(Locale.ROOT), "gok").status())
                .isEqualTo(429);
    }

    @Test
    void aNameOrPasswordThatCannotBeOneIsRefusedWithoutBeingCounted() {
        var account = visitors.register();
        var browser = visitors.anonymous();
        for (int attempt = 0; attempt <= ATTEMPTS; attempt++) {
            var endless = visitors.attempt(browser, "x".repeat(500_000) + "@proef.test", "gok");
            assertThat(endless.status()).isEqualTo(401);
            assertThat(endless.body()).hasSizeLessThan(100_000);
            assertThat(visitors.attempt(browser, account.email(), "x".repeat(1001)).status()).isEqualTo(401);
        }
        assertThat(visitors.attempt(browser, account.email(), Visitors.PASSWORD).location()).isEqualTo("/dashboard");
    }

    @Test
    void whoSignsInWhileVeryManyDoIsAskedToComeBackAndNeedNotTypeTheAddressAgain() {
        var account = visitors.register();
        var browser = visitors.anonymous();
        try (var crowd = Executors.newFixedThreadPool(CROWD)) {
            var over = new AtomicBoolean();
            for (int nth = 0; nth < CROWD; nth++) {
                crowd.submit(() -> keepBusy(over));
            }
            var refused = Stream.generate(() -> visitors.attempt(browser, account.email(), "verkeerd"))
                    .limit(9)
                    .filter(page -> page.status() == 503)
                    .findFirst();
            over.set(true);
            assertThat(refused).hasValueSatisfying(page -> {
                assertThat(notice(page)).contains("veel mensen tegelijk");
                assertThat(page.form("/aanmelden")).containsEntry("username", account.email());
            });
        }
        assertThat(visitors.attempt(browser, account.email(), Visitors.PASSWORD).location()).isEqualTo("/dashboard");
    }

    private void keepBusy(AtomicBoolean over) {
        while (!over.get()) {
            try {
                encoder.encode("iemand");
            } catch (AuthenticationException tooBusy) {
                LockSupport.parkNanos(5_000_000);
            }
        }
    }

    @Test
    void oneComesBackToThePageOneAskedFor() {
        var account = visitors.register(Role.AUTHORITY_READER, visitors.homes().authority(Homes.AALST));
        var browser = visitors.anonymous();
        var signIn = browser.follow(browser.get("/maturiteit?a=b"));
        assertThat(browser.fill(signIn, "/aanmelden", credentials(account)).location()).isEqualTo("/maturiteit?a=b");
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        var account = visitors.register();
        for (var elsewhere : new String[]{ "https://elders.test/", "//elders.test", "/\\elders.test", "/%09/elders" }) {
            var browser = visitors.anonymous();
            var signIn = browser.get("/aanmelden?terug=" + URLEncoder.encode(elsewhere, UTF_8));
            assertThat(browser.fill(signIn, "/aanmelden", credentials(account)).headers().firstValue("Location"))
                    .hasValueSatisfying(address -> assertThat(address).doesNotContain("//elders", "\\elders"));
        }
    }

    private static Map<String, String> credentials(Visitors.Account account) {
        return Map.of("username", account.email(), "password", Visitors.PASSWORD);
    }

    private static String notice(Page page) {
        return page.document().expectFirst("main .notice").text();
    }
}
