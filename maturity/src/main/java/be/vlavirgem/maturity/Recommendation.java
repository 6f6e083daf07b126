package be.vlavirgem.maturity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step to the next level of one question.
 *
 * @param gain in points of the total, if nothing else changes
 */
record Recommendation(Chapter chapter, Question question, Advice advice, Option next, Fraction gain) {

    private static final Comparator<Recommendation> BY_GAIN_PER_EFFORT = Comparator
            .comparing(Recommendation::gainPerEffort, Fraction::compare)
            .reversed();

    /** All steps, what brings most for its effort first; of equals the order of the questionnaire. */
    static List<Recommendation> of(Score score, Map<String, AnswerValue> answers) {
        return score.chapters()
                .stream()
                .filter(chapter -> chapter.grade().isPresent())
                .flatMap(
                        chapter -> chapter.parts().stream().flatMap(part -> of(score, chapter, part, answers).stream()))
                .sorted(BY_GAIN_PER_EFFORT)
                .toList();
    }

    private static Optional<Recommendation> of(Score score, ChapterScore chapter, Part part,
            Map<String, AnswerValue> answers) {
        return part.counts()
                ? part.question()
                        .guidance()
                        .advice()
                        .flatMap(advice -> next(part, answers.get(part.question().code()))
                                .map(next -> new Recommendation(chapter.chapter(), part.question(), advice, next,
                                        gain(score, chapter, part, next))))
                : Optional.empty();
    }

    private static Optional<Option> next(Part part, @Nullable AnswerValue answer) {
        var better = answer instanceof AnswerValue.Several(var ticked)
                ? part.points() == Option.SCORES.to()
                        ? Stream.<Option>of()
                        : part.question().options().stream().filter(option -> !ticked.contains(option.code()))
                : part.question()
                        .options()
                        .stream()
                        .filter(option -> option.score() > part.points())
                        .sorted(Comparator.comparingInt(Option::score))
                        .limit(1);
        return better.reduce((one, other) -> other.score() > one.score() ? other : one);
    }

    private static Fraction gain(Score score, ChapterScore chapter, Part part, Option next) {
        var reached = part.question().kind() instanceof Kind.AnyOf
                ? Math.min(Option.SCORES.to(), part.points() + next.score())
                : next.score();
        return Fraction.of((long) (reached - part.points()) * part.weight(), chapter.countedWeight())
                .times(Fraction.of(chapter.chapter().weight(), score.countedWeight()));
    }

    private Fraction gainPerEffort() {
        return gain.times(Fraction.of(1, advice.effort()));
    }
}
