package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource({ "9999, false", "10000, true", "10001, true", "0, true" })
    void fromASizeOnAndWhereTheSizeIsUnknown(int inhabitants, boolean asked) {
        var respondent = new Respondent(Measurement.Type.A, inhabitants);

        assertThat(new Condition.Inhabitants(10_000).holds(respondent, Answers.by())).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({ "=10, false", "=10.01, true", "=0, false", "?, true", "-, true", "'', true" })
    void aboveAFigureAndWhileThatIsNotKnown(String token, boolean asked) {
        var condition = new Condition.FiguresAbove(List.of("CAP03"), 10);

        assertThat(condition.holds(Sheets.RESPONDENT, Answers.by("CAP03", token))).isEqualTo(asked);
        assertThat(condition.holds(Sheets.RESPONDENT, Answers.by())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "=0, =0, false", "=4, =6, false", "=4, =6.01, true", "=11, =0, true", "=0, ?, true", "-, =0, true",
            "=0, '', true" })
    void aboveSeveralFiguresTogetherAndWhileOneOfThemIsNotKnown(String one, String other, boolean asked) {
        var condition = new Condition.FiguresAbove(List.of("CAP02", "CAP03"), 10);

        assertThat(condition.holds(Sheets.RESPONDENT, Answers.by("CAP02", one, "CAP03", other))).isEqualTo(asked);
        assertThat(condition.holds(Sheets.RESPONDENT, Answers.by("CAP02", one))).isTrue();
    }

    @Test
    void aConditionOnFiguresNamesOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.FiguresAbove(List.of(), 0));
    }

    @ParameterizedTest
    @CsvSource({ "geen, false", "dag, true", "proef, true", "?, true", "-, true", "'', true" })
    void afterOneOfTheseChoicesAndWhileNothingIsChosen(String token, boolean asked) {
        var condition = new Condition.ChosenBefore("SEC01", Set.of("dag", "proef"));

        assertThat(condition.holds(Sheets.RESPONDENT, Answers.by("SEC01", token))).isEqualTo(asked);
        assertThat(condition.holds(Sheets.RESPONDENT, Answers.by())).isTrue();
    }

    @Test
    void itNamesTheQuestionsItLooksBackAt() {
        assertThat(new Condition.Inhabitants(1).questions()).isEmpty();
        assertThat(new Condition.FiguresAbove(List.of("CAP02", "CAP03"), 10).questions())
                .containsExactly("CAP02", "CAP03");
        assertThat(new Condition.ChosenBefore("SEC01", Set.of()).questions()).containsExactly("SEC01");
    }

    @Test
    void aQuestionConcernsWhoIsOfItsTypesAndMeetsItsCondition() {
        assertThat(EveryKind.OF_MUNICIPALITIES.concerns(Sheets.RESPONDENT, Answers.by())).isTrue();
        assertThat(EveryKind.OF_MUNICIPALITIES.concerns(new Respondent(Measurement.Type.C, 9), Answers.by())).isFalse();
        assertThat(EveryKind.OF_LARGE_ONES.concerns(Sheets.RESPONDENT, Answers.by())).isFalse();
        assertThat(EveryKind.AFTER_A_CHOICE.concerns(Sheets.RESPONDENT, Answers.by("SEC01", "geen"))).isFalse();
    }
}
