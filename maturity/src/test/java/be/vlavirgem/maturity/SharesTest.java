package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SharesTest {
    private final Random random = new Random(20261121);

    @Test
    void the_parts_sum_to_the_score_whatever_is_answered() {
        for (int round = 0; round < 300; round++) {
            Questionnaire questionnaire = anyQuestionnaire();
            Score score = Answers.score(questionnaire, questionnaire.questions()
                    .stream()
                    .map(_ -> anyToken())
                    .toArray(String[]::new));
            score.chapters().forEach(SharesTest::partsSumToChapter);
            score.grade().ifPresent(total -> {
                assertThat(sum(score.chapters().stream().map(c -> c.shareWithin(score.countedWeight())).toList()))
                        .isEqualTo(total.exact());
                assertThat(total.value()).isEqualTo(recalculated(score));
            });
        }
    }

    private static void partsSumToChapter(ChapterScore chapter) {
        Fraction sum = sum(chapter.parts().stream().map(Part::share).toList());
        assertThat(sum).isEqualTo(chapter.grade().map(Grade::exact).orElse(Fraction.ZERO));
    }

    private static Fraction sum(List<Fraction> fractions) {
        return fractions.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The same in another arithmetic: decimals of 60 digits. */
    private static BigDecimal recalculated(Score score) {
        MathContext precise = new MathContext(60);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (ChapterScore chapter : score.chapters().stream().filter(c -> c.grade().isPresent()).toList()) {
            BigDecimal points = BigDecimal
                    .valueOf(chapter.parts().stream().mapToInt(p -> p.points() * p.weight()).sum());
            BigDecimal own = BigDecimal.valueOf(chapter.chapter().weight());
            sum = sum.add(points.divide(BigDecimal.valueOf(chapter.countedWeight()), precise).multiply(own));
            weight = weight.add(own);
        }
        return sum.divide(weight, precise).setScale(2, RoundingMode.HALF_UP);
    }

    private Questionnaire anyQuestionnaire() {
        return SampleQuestionnaires.of(IntStream.rangeClosed('A', 'A' + random.nextInt(6))
                .mapToObj(letter -> SampleQuestionnaires.chapter(Character.toString(letter).repeat(3), anyWeight(),
                        IntStream.rangeClosed(0, random.nextInt(15)).map(_ -> anyWeight()).toArray()))
                .toArray(Chapter[]::new));
    }

    private int anyWeight() {
        return 1 + random.nextInt(100);
    }

    private String anyToken() {
        return List.of("?", "-", "", String.valueOf(random.nextInt(101)), "0", "100", "50").get(random.nextInt(7));
    }
}
