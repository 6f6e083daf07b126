package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "ftp://voorbeeld.be/x", "//voorbeeld.be",
            "/standaarden", "https:", "https://iemand:geheim@voorbeeld.be/", "geen adres", "" })
    void whatLeadsNowhereOnTheWebIsNoLink(String text) {
        assertThat(WebLink.of(text)).isEmpty();
    }

    @Test
    void anAddressOfTheWebIsOne() {
        assertThat(WebLink.of("http://voorbeeld.be/ns/a")).contains("http://voorbeeld.be/ns/a");
        assertThat(WebLink.of("https://voorbeeld.be/met spatie")).contains("https://voorbeeld.be/met%20spatie");
    }

    @Test
    void schemeHostCaseAndASlashAtTheEndMakeNoOtherPlace() {
        assertThat(WebLink.samePlace("http://Voorbeeld.be/ns/A/"))
                .isEqualTo(WebLink.samePlace("https://voorbeeld.be/ns/A"));
        assertThat(WebLink.samePlace("https://voorbeeld.be/ns/a"))
                .isNotEqualTo(WebLink.samePlace("https://voorbeeld.be/ns/A"));
    }
}
