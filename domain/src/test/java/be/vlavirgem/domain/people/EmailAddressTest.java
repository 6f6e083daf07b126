package be.vlavirgem.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void anAddressIsTheSameHoweverItIsTyped() {
        assertThat(new EmailAddress(" ICT@Aalst.TEST ")).isEqualTo(new EmailAddress("ict@aalst.test"));
        assertThat(EmailAddress.isValid(" ICT@Aalst.TEST ")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "aalst", "@aalst.test", "ict@", "ict@aalst@test", "i ct@aalst.test" })
    void anythingElseIsRefusedWithoutRepeatingIt(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text))
                .withMessage("Not an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ict@aalst", "ict@localhost", "ict@aalst.", "ict@.test", "ict@aalst..test" })
    void noMailFromOutsideArrivesAtADomainWithoutADot(String text) {
        assertThat(EmailAddress.isReachable(text)).isFalse();
        assertThat(EmailAddress.isReachable("ict@mail.aalst.test")).isTrue();
    }

    /** In lower case this letter becomes two characters. */
    @Test
    void whatIsTooLongOnceItIsInLowerCaseIsRefusedByBoth() {
        var text = "\u0130".repeat(64) + "@aalst.test";
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }
}
