package be.vlavirgem.catalog.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({ "www.korenmaat.test, https://www.korenmaat.test",
            "https://korenmaat.test/nl?a=b, https://korenmaat.test/nl?a=b",
            "HTTPS://Korenmaat.test, https://Korenmaat.test" })
    void aSiteIsTakenWithOrWithoutItsScheme(String typed, String read) {
        assertThat(Typed.website(typed)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://korenmaat.test", "javascript:alert(1)", "https://", "korenmaat",
            "https://a b.test",
            "https://wie@korenmaat.test", "mailto:info@korenmaat.test", "", "https://korenmaat..test" })
    void whatIsNoSiteThatKeepsItsReadersSafeIsRefused(String typed) {
        assertThat(Typed.website(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "09 123 45 67", "+32 9 123 45 67", "(09) 123.45.67", "02/123.45.67" })
    void aNumberIsWrittenInManyWays(String typed) {
        assertThat(Typed.isPhone(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "bel ons", "123", "09 123 45 67 toestel Jan", "<script>" })
    void wordsAreNoNumber(String typed) {
        assertThat(Typed.isPhone(typed)).isFalse();
    }
}
