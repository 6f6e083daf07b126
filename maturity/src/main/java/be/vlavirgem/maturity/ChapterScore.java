package be.vlavirgem.maturity;

import java.util.List;
import java.util.Optional;

/**
 * The score of one chapter, with every question that made it or did not.
 *
 * @param countedWeight the sum of the weights of the questions that count: what the weighted points were divided by
 * @param grade         empty while {@link ScoreState#HIDDEN}
 */
record ChapterScore(Chapter chapter, Coverage coverage, int countedWeight, Optional<Grade> grade, List<Part> parts) {
    ChapterScore {
        parts = List.copyOf(parts);
    }

    static ChapterScore of(Questionnaire questionnaire, Chapter chapter, List<Part> parts) {
        Coverage coverage = Coverage.of(parts);
        int weight = parts.stream().filter(Part::counts).mapToInt(Part::weight).sum();
        if (coverage.state() == ScoreState.HIDDEN) {
            return new ChapterScore(chapter, coverage, weight, Optional.empty(), parts);
        }
        long points = parts.stream().mapToLong(Part::weightedPoints).sum();
        Grade grade = Grade.of(questionnaire, Fraction.of(points, weight));
        List<Part> shared = parts.stream().map(part -> part.within(weight)).toList();
        return new ChapterScore(chapter, coverage, weight, Optional.of(grade), shared);
    }

    ScoreState state() {
        return coverage.state();
    }

    /** What this chapter adds to the total, in points, when the shown chapters weigh so much together. */
    Fraction shareWithin(int totalWeight) {
        return grade.map(shown -> shown.exact().times(Fraction.of(chapter.weight(), totalWeight)))
                .orElse(Fraction.ZERO);
    }
}
