package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be read or is not allowed at the door gets a page of the portal too, with all its guards. */
@PortalTest
class RefusedRequestsTest {

    private static final String TOO_MUCH = "x".repeat(7_000_000);

    @Autowired
    private Visitors visitors;

    @Test
    void aFormThatIsTooLargeIsToldSo() {
        var page = visitors.anonymous().post("/aanmelden", Map.of("username", TOO_MUCH));
        assertIsAPage(page, 413);
        assertThat(page.text()).contains("Dit is te groot");
    }

    @Test
    void aFileThatIsTooLargeIsToldSo() {
        var keeper = visitors.as(Role.VICTOR_EDITOR);
        var form = keeper.get("/beheer/vragenlijsten").form("/beheer/vragenlijsten");
        form.remove("bestand");
        for (var size : new int[]{ 5_500_000, 7_000_000 }) {
            var page = keeper.upload("/beheer/vragenlijsten", form, "bestand", TOO_MUCH.substring(0, size));
            assertIsAPage(page, 413);
            assertThat(page.text()).contains("Dit is te groot");
        }
    }

    @Test
    void aFormWithoutItsFileIsNoFaultOfOurs() {
        var keeper = visitors.as(Role.VICTOR_EDITOR);
        var form = keeper.get("/beheer/vragenlijsten").form("/beheer/vragenlijsten");
        assertIsAPage(keeper.post("/beheer/vragenlijsten", form), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/dashboard;x=y", "/dashboard%0a" })
    void whatTheFirewallRefusesIsAPageToo(String path) {
        assertIsAPage(visitors.anonymous().get(path), 400);
    }

    @Test
    void aCharacterThatIsNoTextIsRefusedAtTheDoor() {
        assertIsAPage(visitors.anonymous().get("/zoeken?zoek=a%00b"), 400);
        var page = visitors.anonymous().post("/aanmelden", Map.of("username", "an\0@aalst.test"));
        assertIsAPage(page, 400);
        assertThat(page.text()).contains("een teken dat we niet kunnen bewaren");
        var keeper = visitors.as(Role.VICTOR_EDITOR);
        var form = keeper.get("/beheer/vragenlijsten").form("/beheer/vragenlijsten");
        form.remove("bestand");
        form.put("formulier", "x\0");
        assertIsAPage(keeper.upload("/beheer/vragenlijsten", form, "bestand", "vragen"), 400);
    }

    @Test
    void nothingListsWhatThePortalTellsOperators() {
        assertIsAPage(visitors.anonymous().get("/actuator"), 404);
        assertThat(visitors.anonymous().get("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void aCookieWeDidNotMakeIsNone() {
        for (var value : new String[]{ "AAAA", "!!!!", "ZmFrZWZha2UtZmFrZS1mYWtlLWZha2UtZmFrZWZha2VmYWtl" }) {
            var browser = visitors.anonymous();
            browser.setCookie("VLAVIRGEM", value);
            assertThat(browser.get("/aanmelden").status()).isEqualTo(200);
            assertThat(browser.get("/dashboard").location()).startsWith("/aanmelden");
        }
    }

    /** At their own level these write the address that was asked for, and what was typed in it. */
    @ParameterizedTest
    @ValueSource(strings = { "org.apache.coyote.http11.Http11Processor", "org.apache.tomcat.util.http.Parameters",
            "org.apache.tomcat.util.http.parser.Cookie" })
    void theWebServerLogsNoAddresses(String logger) {
        assertThat(LoggerFactory.getLogger(logger).isWarnEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger(logger).isErrorEnabled()).isTrue();
    }

    private static void assertIsAPage(Page page, int status) {
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.document().select("main h1")).isNotEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).hasValueSatisfying(
                kept -> assertThat(kept).contains("no-store"));
    }
}
