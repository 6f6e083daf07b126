package be.vlavirgem.maturity;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of a measurement and its explanation in one, so that they cannot tell different stories.
 *
 * @param countedWeight the sum of the weights of the chapters whose score is shown: what the total was divided by
 * @param grade         empty while {@link ScoreState#HIDDEN}
 */
record Score(Coverage coverage, int countedWeight, Optional<Grade> grade, List<ChapterScore> chapters) {
    Score {
        chapters = List.copyOf(chapters);
    }

    /** When half of all questions are answered, so is half of some chapter: a shown total has a shown chapter. */
    static Score of(Questionnaire questionnaire, List<ChapterScore> chapters) {
        Coverage coverage = Coverage.of(chapters.stream().flatMap(chapter -> chapter.parts().stream()).toList());
        int weight = chapters.stream()
                .filter(chapter -> chapter.grade().isPresent())
                .mapToInt(chapter -> chapter.chapter().weight())
                .sum();
        if (coverage.state() == ScoreState.HIDDEN) {
            return new Score(coverage, weight, Optional.empty(), chapters);
        }
        Fraction exact = chapters.stream()
                .map(chapter -> chapter.shareWithin(weight))
                .reduce(Fraction.ZERO,
                        Fraction::plus);
        return new Score(coverage, weight, Optional.of(Grade.of(questionnaire, exact)), chapters);
    }

    ScoreState state() {
        return coverage.state();
    }

    Optional<ChapterScore> chapter(String chapterCode) {
        return chapters.stream().filter(chapter -> chapter.chapter().code().equals(chapterCode)).findFirst();
    }

    /** The questions answered with "weten we niet". */
    List<Question> toFindOut() {
        return chapters.stream()
                .flatMap(chapter -> chapter.parts().stream())
                .filter(part -> part.outcome() == Outcome.UNKNOWN)
                .map(Part::question)
                .toList();
    }
}
