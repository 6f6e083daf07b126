package be.vlavirgem.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @Test
    void anAddressOfThePortalIsGoneOnTo() {
        assertThat(LocalAddress.of("/maturiteit?a=b")).map(LocalAddress::value).contains("/maturiteit?a=b");
    }

    /** Header values are one byte per character: U+010D and U+010A would arrive as a line break. */
    @Test
    void whatIsNotAsciiIsEncoded() {
        assertThat(LocalAddress.of("/\u010d\u010aSet-Cookie:x")).map(LocalAddress::value)
                .contains("/%C4%8D%C4%8ASet-Cookie:x");
        assertThat(LocalAddress.of("/\uff0felders.test")).map(LocalAddress::value).contains("/%EF%BC%8Felders.test");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "maturiteit", "//elders.test", "/a//b", "/./a", "/a/..//b", "https://elders.test/",
            "mailto:a@elders.test", "/\\elders.test", "/a\r\nb", "/%2f/elders.test" })
    void anythingElseIsNot(String text) {
        assertThat(LocalAddress.of(text)).isEmpty();
    }
}
