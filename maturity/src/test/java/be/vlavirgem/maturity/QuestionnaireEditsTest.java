package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.Translation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionnaireEditsTest {

    private static final Questionnaire ALL = EveryKind.QUESTIONNAIRE;

    @Test
    void aQuestionGoesUpAndDownAndStaysAtTheEnds() {
        assertThat(codes(edits().shift("SEC02", -1), "SEC")).startsWith("SEC02", "SEC01", "SEC03");
        assertThat(codes(edits().shift("SEC01", 1), "SEC")).startsWith("SEC02", "SEC01", "SEC03");
        assertThat(edits().shift("SEC01", -1)).isEqualTo(ALL);
        assertThat(edits().shift("SEC06", 1)).isEqualTo(ALL);
    }

    @Test
    void aChapterGoesUpWithItsQuestions() {
        var shifted = edits().shiftChapter("CAP", -1);
        assertThat(shifted.chapters()).extracting(Chapter::code).containsExactly("CAP", "SEC", "TEC");
        assertThat(shifted.chapter("CAP")).isEqualTo(ALL.chapter("CAP"));
    }

    @Test
    void aQuestionCannotPassTheOneItsConditionDependsOn() {
        var shifted = new QuestionnaireEdits(new QuestionnaireEdits(edits().shift("SEC04", -1)).shift("SEC04", -1))
                .shift("SEC04", -1);
        assertThat(QuestionnaireFile.read(QuestionnaireWriter.write(shifted))).isInstanceOfSatisfying(
                Reading.Faulty.class,
                faulty -> assertThat(faulty.problems()).extracting(Problem::messageKey)
                        .containsExactly("maturity.file.unknown-question"));
    }

    @Test
    void whatRefersToAMovedQuestionRefersToItsNewCode() {
        var translated = ALL.translated(List.of(new Translation("CAP03.vraag", "en", "12345678", "How many?")));
        var moved = new QuestionnaireEdits(translated).move("CAP03", "SEC", "SEC07");
        assertThat(moved.question("CAP03")).isEmpty();
        assertThat(moved.question("CAP06").orElseThrow().condition().orElseThrow().questions())
                .containsExactly("SEC07");
        assertThat(((Kind.Sum) moved.question("CAP04").orElseThrow().kind()).parts()).containsExactly("CAP02",
                "SEC07");
        assertThat(moved.translations()).extracting(Translation::key).containsExactly("SEC07.vraag");
        assertThat(QuestionnaireFile.read(QuestionnaireWriter.write(moved))).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void aRemovedQuestionTakesItsTranslationsAlong() {
        var translated = ALL.translated(List.of(new Translation("SEC06.vraag", "en", "12345678", "Why?")));
        assertThat(new QuestionnaireEdits(translated).remove("SEC06").translations()).isEmpty();
    }

    @Test
    void aCodeThatWasEverUsedIsNotGivenAgain() {
        assertThat(QuestionnaireEdits.freeCode("SEC", Set.of("SEC01", "SEC03"))).contains("SEC02");
    }

    @Test
    void aTranslationIsKeptInTheOrderOfTheTextsAndGoesWhenItIsEmptied() {
        var of = new ContentText("SEC01.vraag", EveryKind.LEVELS.text()).fingerprint();
        var both = edits().translate(List.of(new Translation("SEC02.vraag", "en", of, "What?"),
                new Translation("SEC01.vraag", "en", of, "How?")));
        assertThat(both.translations()).extracting(Translation::words).containsExactly("How?", "What?");
        assertThat(new QuestionnaireEdits(both).translate(List.of(new Translation("SEC01.vraag", "en", of, "")))
                .translations()).extracting(Translation::words).containsExactly("What?");
    }

    private static QuestionnaireEdits edits() {
        return new QuestionnaireEdits(ALL);
    }

    private static List<String> codes(Questionnaire questionnaire, String chapter) {
        return questionnaire.chapter(chapter).orElseThrow().questions().stream().map(Question::code).toList();
    }
}
