package be.vlavirgem.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.mock.web.MockServletContext;

/** Assets have addresses that change with their content and may be kept for a year. */
class AssetsTest {

    @EnableWebMvc
    static class Web {}

    private final Assets assets = new Assets();

    @Test
    void theAddressCarriesTheContent() {
        assertThat(assets.url("portal.css")).matches("/assets/portal-[0-9a-f]{32}\\.css")
                .isEqualTo(assets.url("portal.css"));
    }

    @Test
    void anAssetThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> assets.url("portaal.css")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "portal.css", "portal.js", "mark.svg" })
    void theAddressIsServedForAYear(String name) {
        assertThat(tester().get().uri(assets.url(name))).hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    @Test
    void htmxIsServedFromItsWebJar() {
        assertThat(tester().get().uri("/webjars/htmx.org/2.0.10/dist/htmx.min.js")).hasStatusOk();
    }

    @Test
    void anotherContentIsNotFound() {
        assertThat(tester().get().uri("/assets/portal-00000000000000000000000000000000.css")).hasStatus(404);
    }

    @Test
    void theStyleSheetNamesFontsThatExist() {
        assertThat(
                Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(read("portal.css")).results().map(AssetsTest::inside))
                .hasSize(3)
                .allMatch(font -> new ClassPathResource(Assets.FOLDER + font).exists());
    }

    private static String inside(MatchResult match) {
        return match.group(1);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(Assets.FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MockMvcTester tester() {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Web.class, Assets.class, AssetHandlers.class);
        context.refresh();
        return MockMvcTester.from(context);
    }
}
