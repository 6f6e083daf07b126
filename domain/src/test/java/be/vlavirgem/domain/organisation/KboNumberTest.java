package be.vlavirgem.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KboNumberTest {
    /** 2075089 modulo 97 is 65, and 97 - 65 is 32; of 01000070 nothing is left, so the check digits are 97. */
    @ParameterizedTest
    @ValueSource(strings = { "0207508932", "0212234812", "0100007097" })
    void tenDigitsThatCheckAreANumber(String digits) {
        assertThat(KboNumber.isValid(digits)).isTrue();
        assertThat(new KboNumber(digits).value()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0207508933", "0207508923", "2207508932", "207508932", "0207.508.932", "02075089320", "",
            "０２０７５０８９３２" })
    void anythingElseIsRefused(String text) {
        assertThat(KboNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new KboNumber(text)).withMessageContaining(text);
    }

    @Test
    void peopleReadItWithDots() {
        assertThat(new KboNumber("0207508932").formatted()).isEqualTo("0207.508.932");
    }
}
