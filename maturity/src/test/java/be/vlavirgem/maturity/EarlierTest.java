package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierTest {

    @ParameterizedTest
    @ValueSource(strings = { "dag", "?", "-" })
    void anAnswerThatCanStillBeGivenIsOneOfLastTime(String token) {
        assertThat(Sheets.earlier("SEC01", token).to(EveryKind.LEVELS)).map(Reply::value)
                .map(AnswerValue::token)
                .contains(token);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "week", "=3", "+geen" })
    void nothingAnOptionThatIsGoneOrAnAnswerOfAnotherKindIsNone(String token) {
        assertThat(Sheets.earlier("SEC01", token).to(EveryKind.LEVELS)).isEmpty();
    }

    @Test
    void aQuestionThatWasNotAskedHasNone() {
        assertThat(Sheets.earlier("SEC01", "dag").to(EveryKind.THINGS)).isEmpty();
        assertThat(Earlier.NONE.to(EveryKind.LEVELS)).isEmpty();
    }

    @Test
    void aReplyHasAnExplanationOfTwoThousandAndAnAddressOfFiveHundredCharactersAtMost() {
        var value = new AnswerValue.Unknown();

        assertThat(new Reply(value, "x".repeat(2000), "y".repeat(500)).note()).hasSize(2000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Reply(value, "x".repeat(2001), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reply(value, "", "y".repeat(501)));
    }
}
