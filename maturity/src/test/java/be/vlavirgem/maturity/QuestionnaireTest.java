package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.SampleQuestionnaires.chapter;
import static be.vlavirgem.maturity.SampleQuestionnaires.level;
import static be.vlavirgem.maturity.SampleQuestionnaires.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    private static final Option NONE = new Option("nee", "Neen.", 0);
    private static final Option ALL = new Option("ja", "Ja.", 100);

    private static void refused(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }

    @Test
    void chapters_and_questions_are_found_by_their_code() {
        Questionnaire questionnaire = SampleQuestionnaires.of(chapter("SEC", 1, 1, 1), chapter("ORG", 1, 1));
        assertThat(questionnaire.chapter("ORG")).contains(questionnaire.chapters().getLast());
        assertThat(questionnaire.question("SEC02")).contains(questionnaire.questions().get(1));
        assertThat(questionnaire.chapter("XYZ")).isEmpty();
        assertThat(questionnaire.question("ORG02")).isEmpty();
    }

    @Test
    void a_question_offers_a_choice_over_the_whole_scale() {
        refused(() -> question("SEC01", 1, NONE));
        refused(() -> question("SEC01", 1, NONE, new Option("half", "Half.", 50)));
        refused(() -> question("SEC01", 1, NONE, ALL, new Option("ja", "Toch.", 40)));
        assertThat(question("SEC01", 1, ALL, NONE).option("nee")).contains(NONE);
    }

    @Test
    void weights_and_scores_stay_within_their_limits() {
        refused(() -> question("SEC01", -1));
        refused(() -> question("SEC01", 101));
        refused(() -> chapter("SEC", 0, 1));
        refused(() -> new Option("meer", "Meer.", 101));
    }

    @Test
    void codes_have_their_form_and_occur_once() {
        refused(() -> question("sec01", 1));
        refused(() -> chapter("Sec", 1, 1));
        refused(() -> SampleQuestionnaires.of(chapter("SEC", 1, 1), chapter("SEC", 1, 1)));
        refused(() -> new Chapter("ORG", "Titel", "Inleiding", 1, List.of(question("SEC01", 1)), List.of()));
    }

    @Test
    void nothing_is_empty() {
        refused(SampleQuestionnaires::of);
        refused(() -> chapter("SEC", 1));
        refused(() -> new Option("nee", " ", 0));
        refused(() -> new Question("SEC01", Wording.of("Vraag?"), "te kort", 1, Optional.empty(), Optional.empty(),
                new Kind.OneOf(List.of(NONE, ALL), Optional.empty()), Guidance.NONE));
    }

    @Test
    void the_levels_are_the_five_bands() {
        List<Chapter> chapters = List.of(chapter("SEC", 1, 1));
        List<Level> four = SampleQuestionnaires.levels().subList(0, 4);
        refused(() -> new Questionnaire("proef", "Proef", four, chapters));
        List<Level> shifted = List.of(level(1), level(2), level(3), level(4),
                new Level(5, 85, "Vijf", "Wat het zegt."));
        refused(() -> new Questionnaire("proef", "Proef", shifted, chapters));
    }
}
