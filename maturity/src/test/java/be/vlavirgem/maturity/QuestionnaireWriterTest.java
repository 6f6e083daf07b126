package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.content.Translation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionnaireWriterTest {

    @Test
    void theShippedQuestionnaireReadWrittenAndReadAgainIsTheSame() {
        var written = QuestionnaireWriter.write(ShippedQuestionnaire.SHIPPED);
        assertThat(QuestionnaireFile.sound(written)).isEqualTo(ShippedQuestionnaire.SHIPPED);
    }

    @Test
    void theShippedQuestionnaireIsWrittenAsItsEditorsWroteIt() {
        assertThat(QuestionnaireWriter.write(ShippedQuestionnaire.SHIPPED)).isEqualTo(ShippedQuestionnaire.file());
    }

    @Test
    void theDraftOfTheDemoIsSoundAndDiffers() {
        var edited = DemoDraft.edited(ShippedQuestionnaire.SHIPPED);
        assertThat(QuestionnaireFile.sound(QuestionnaireWriter.write(edited))).isEqualTo(edited)
                .isNotEqualTo(ShippedQuestionnaire.SHIPPED);
    }

    @Test
    void everyKindOfQuestionConditionAndCheckComesBack() {
        var written = QuestionnaireWriter.write(EveryKind.QUESTIONNAIRE);
        assertThat(QuestionnaireFile.sound(written)).isEqualTo(EveryKind.QUESTIONNAIRE);
    }

    @Test
    void noTextIsReadAsAnythingElse() {
        for (var text : List.of("nee: \"ja\" #geen", "\\n is geen regeleinde\n, dit wel\tmet tab", "- true", "'",
                "🏛 \u2028 x")) {
            var question = new Question("SEC01", Wording.of(text), "Kijk het na, " + text, 0, Optional.of(text),
                    Optional.empty(), EveryKind.LEVELS.kind(), Guidance.NONE);
            var asked = SampleQuestionnaires
                    .of(new Chapter("SEC", text, text, 1, List.of(question), List.of()))
                    .translated(List.of(new Translation("SEC01.vraag", "en", "12345678", text)));
            assertThat(QuestionnaireFile.sound(QuestionnaireWriter.write(asked))).isEqualTo(asked);
        }
    }
}
