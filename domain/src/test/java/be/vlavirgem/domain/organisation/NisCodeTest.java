package be.vlavirgem.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NisCodeTest {
    @Test
    void fiveDigitsAreACode() {
        assertThat(NisCode.isValid("41002")).isTrue();
        assertThat(new NisCode("41002").value()).isEqualTo("41002");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "4100", "410022", "4100a", " 41002", "V-ICT-OR" })
    void anythingElseIsRefused(String text) {
        assertThat(NisCode.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new NisCode(text));
    }
}
