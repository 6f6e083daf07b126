package be.vlavirgem.catalog.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link to somebody leads to is what the page says, and to nobody else besides. */
class ReachedTest {

    @ParameterizedTest
    @ValueSource(strings = { "hulp@korenmaat.be", "o'neill+hulp@mail.korenmaat.be", "hélène@korenmaat.be" })
    void aMailAddressIsLinkedTo(String typed) {
        assertThat(Reached.isDirect(typed)).isTrue();
        assertThat(Reached.href(typed)).isEqualTo("mailto:" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x?bcc=spion%40kwaad.be&body=y@klinkaert.be", "hulp@korenmaat.be?bcc=spion@kwaad.be",
            "hulp,spion@korenmaat.be", "hulp%2Cspion@korenmaat.be", "hulp@korenmaat" })
    void whatWouldAlsoReachSomebodyElseIsNone(String typed) {
        assertThat(Reached.isDirect(typed)).isFalse();
        assertThat(Reached.href(typed)).isEqualTo(typed);
    }
}
