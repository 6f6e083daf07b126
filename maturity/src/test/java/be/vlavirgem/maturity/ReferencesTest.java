package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a condition, sum or check may refer to. */
class ReferencesTest {

    private static final String LINE = "vraag: \"Is die getest?\"";

    @ParameterizedTest
    @ValueSource(strings = { "{ vraag: \"SEC01\", meer-dan: 3 }", "{ vragen: [\"SEC01\", \"SEC01\"], meer-dan: 3 }",
            "{ vraag: \"SEC01\", antwoord: [\"misschien\"] }" })
    void aConditionThatNoAnswerCanMakeTrueIsRefused(String condition) {
        var file = QuestionnaireFiles.SOUND.replace(LINE, LINE + "\n        alleen-als: " + condition);
        assertThat(QuestionnaireFile.read(file)).isInstanceOfSatisfying(Reading.Faulty.class,
                faulty -> assertThat(faulty.problems().getFirst().messageKey()).isEqualTo("maturity.file.misfit"));
    }

    @Test
    void aConditionLeansOnAnyQuestionAskedBeforeInWhicheverChapter() {
        var edits = new QuestionnaireEdits(EveryKind.QUESTIONNAIRE);
        assertThat(References.forward(edits.move("CAP06", "TEC", "TEC04").chapters())).isEmpty();
        assertThat(References.forward(edits.move("CAP06", "SEC", "SEC07").chapters()))
                .containsExactly(new References.Lean("SEC07", "CAP03"));
        assertThat(References.forward(edits.move("CAP03", "TEC", "TEC04").chapters()))
                .containsExactly(new References.Lean("CAP06", "TEC04"));
    }

    @Test
    void aConditionOnAnAnswerThatIsThereIsSound() {
        var file = QuestionnaireFiles.SOUND.replace(LINE,
                LINE + "\n        alleen-als: { vraag: \"SEC01\", antwoord: [\"ja\"] }");
        assertThat(QuestionnaireFile.read(file)).isInstanceOf(Reading.Sound.class);
    }
}
