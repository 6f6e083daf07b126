package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.QuestionnaireFiles.SOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import be.vlavirgem.platform.yaml.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireFileTest {
    private static Questionnaire sound(String yaml) {
        return assertThat(QuestionnaireFile.read(yaml)).asInstanceOf(type(Reading.Sound.class))
                .actual()
                .questionnaire();
    }

    private static List<Problem> problems(String yaml) {
        return assertThat(QuestionnaireFile.read(yaml)).asInstanceOf(type(Reading.Faulty.class)).actual().problems();
    }

    @Test
    void a_sound_file_is_read_whole() {
        Questionnaire questionnaire = sound(SOUND);
        assertThat(questionnaire.code()).isEqualTo("proef");
        assertThat(questionnaire.levels().getLast()).isEqualTo(new Level(5, 80, "Vijf", "Het einde."));
        assertThat(questionnaire.chapters()).extracting(Chapter::code, Chapter::weight)
                .map(Object::toString)
                .containsExactly("(\"SEC\", 22)", "(\"ORG\", 10)");
        assertThat(questionnaire.questions()).extracting(Question::code).containsExactly("SEC01", "SEC02", "ORG01");
        Option no = new Option("nee", "Er is er geen.", 0);
        assertThat(questionnaire.question("SEC01")).contains(new Question("SEC01", Wording.of("Is er een back-up?"),
                "Kijk in het verslag van gisteren.", 3, Optional.of(""), Optional.empty(),
                new Kind.OneOf(List.of(no, new Option("ja", "Elke nacht.", 100)), Optional.empty()), Guidance.NONE));
        assertThat(questionnaire.question("SEC02")).hasValueSatisfying(q -> assertThat(q.mayNotApply()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = { "\r\n", "\n\n", "  # opmerking\n" })
    void line_ends_and_remarks_change_nothing(String lineEnd) {
        assertThat(sound("\uFEFF" + SOUND.replace("\n", lineEnd))).isEqualTo(sound(SOUND));
    }

    @ParameterizedTest
    @MethodSource("be.vlavirgem.maturity.FaultyFile#all")
    void what_is_wrong_is_told_with_its_line(FaultyFile file) {
        assertThat(problems(file.yaml())).containsExactly(file.problem());
    }

    @Test
    void a_file_with_seven_faults_gives_seven_messages_in_the_order_of_its_lines() {
        String yaml = QuestionnaireFiles.with(Map.of(2, "titel: \"\"", 5,
                "- { niveau: 2, vanaf: 25, naam: \"a\", betekenis: \"b\" }", 13, "gewicht: zwaar", 17, "hulp: \"kort\"",
                24,
                "- code: \"nee\"", 30, "gewicht: -1", 41, "hulp: 2026"));
        assertThat(problems(yaml))
                .map(problem -> problem.line() + " " + problem.messageKey().substring("file.".length()))
                .containsExactly("2 blank", "5 other-number", "13 not-number", "17 length", "24 code-taken",
                        "30 out-of-range", "41 not-text");
    }

    @Test
    void the_questionnaire_that_comes_with_the_portal_is_sound() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/content/maturity/vragenlijst.yaml")) {
            String yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sound(yaml).chapter("SEC")).isPresent();
        }
    }
}
