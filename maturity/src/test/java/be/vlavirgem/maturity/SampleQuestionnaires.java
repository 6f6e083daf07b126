package be.vlavirgem.maturity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** SampleQuestionnaires for tests: each question offers every score from 0 to 100, with the score as the option's code. */
final class SampleQuestionnaires {
    private static final List<Option> EVERY_SCORE = IntStream.rangeClosed(0, 100)
            .mapToObj(score -> new Option(String.valueOf(score), "Goed voor " + score, score))
            .toList();

    private SampleQuestionnaires() {}

    static Questionnaire of(Chapter... chapters) {
        return new Questionnaire("proef", "Proefmeting", levels(), List.of(chapters));
    }

    /** One chapter, SEC, of questions SEC01, SEC02, ... with these weights. */
    static Questionnaire withWeights(int... weights) {
        return of(chapter("SEC", 1, weights));
    }

    static Chapter chapter(String code, int weight, int... questionWeights) {
        List<Question> questions = IntStream.range(0, questionWeights.length)
                .mapToObj(index -> question("%s%02d".formatted(code, index + 1), questionWeights[index]))
                .toList();
        return new Chapter(code, "Hoofdstuk " + code, "Waarover het gaat.", weight, questions, List.of());
    }

    static Question question(String code, int weight) {
        return question(code, weight, EVERY_SCORE.toArray(Option[]::new));
    }

    static Question question(String code, int weight, Option... options) {
        return question(code, weight, Optional.of("Wij hebben dat niet."),
                new Kind.OneOf(List.of(options), Optional.empty()));
    }

    static Question neverWithoutApplying(String code) {
        return question(code, 1, Optional.empty(), new Kind.OneOf(EVERY_SCORE, Optional.empty()));
    }

    static Question question(String code, int weight, Optional<String> notApplicable, Kind kind) {
        return new Question(code, Wording.of("Hoe staat het met " + code + "?"), "Kijk het na.", weight, notApplicable,
                Optional.empty(), kind, Guidance.NONE);
    }

    static List<Level> levels() {
        return Arrays.asList(level(1), level(2), level(3), level(4), level(5));
    }

    static Level level(int number) {
        return new Level(number, 20 * (number - 1), "Niveau " + number, "Wat het zegt.");
    }
}
