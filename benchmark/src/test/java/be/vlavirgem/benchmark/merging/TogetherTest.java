package be.vlavirgem.benchmark.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.indicators.Rule.Kind;
import be.vlavirgem.benchmark.indicators.Rule.Per;
import be.vlavirgem.benchmark.merging.Part.Known;
import be.vlavirgem.benchmark.merging.Part.Trust;
import be.vlavirgem.benchmark.merging.Part.Why;
import be.vlavirgem.benchmark.merging.Part.Without;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By which rule figures of several go together. */
class TogetherTest {

    private static final Rule COUNT = rule(Kind.COUNT, Per.NOTHING, true, 1);
    private static final Rule PER_INHABITANT = rule(Kind.AMOUNT, Per.INHABITANT, true, 1);
    private static final Rule PERCENTAGE = rule(Kind.RATIO, Per.NOTHING, true, 100);

    private static Rule rule(Kind kind, Per per, boolean summable, int times) {
        var formula = new Formula(List.of(new Formula.Term.Figure("medewerkers")));
        return new Rule(kind, Rule.Source.QUESTION, formula,
                kind == Kind.RATIO ? Optional.of(formula) : Optional.empty(), times, Rule.Direction.NEUTRAL, per,
                summable, 1, 5, Rule.State.ACTIVE);
    }

    private static Known figure(String number) {
        return new Known(new BigDecimal(number), Optional.empty(), Trust.WELL);
    }

    private static Known figure(String number, String divisor) {
        return new Known(new BigDecimal(number), Optional.of(new BigDecimal(divisor)), Trust.WELL);
    }

    @Test
    void countsAreAdded() {
        var together = Together.of(COUNT, List.of(figure("12"), figure("30.5"), figure("0")));
        assertThat(together).isEqualTo(new Together.Added(new BigDecimal("42.5"), Optional.empty()));
        assertThat(together.compared(COUNT)).contains(new BigDecimal("42.5"));
    }

    /** 60 euros for each of 1,000 and 20 for each of 3,000 is 30, and not the 40 in the middle. */
    @Test
    void amountsAreAddedAndDividedAnewByAllInhabitants() {
        var together = Together.of(PER_INHABITANT, List.of(figure("60000", "1000"), figure("60000", "3000")));
        assertThat(together)
                .isEqualTo(new Together.Added(new BigDecimal("120000"), Optional.of(new BigDecimal("4000"))));
        assertThat(together.compared(PER_INHABITANT).orElseThrow()).isEqualByComparingTo("30");
    }

    /** 9 of 10 and 1 of 90: a tenth together, where the average of both would say nearly half. */
    @Test
    void ratiosAreComputedAnewFromBothSides() {
        var together = Together.of(PERCENTAGE, List.of(figure("9", "10"), figure("1", "90")));
        assertThat(together).isEqualTo(new Together.Recomputed(BigDecimal.TEN, new BigDecimal("100")));
        assertThat(together.compared(PERCENTAGE).orElseThrow()).isEqualByComparingTo("0.1");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatMayNotBeAddedStandsSideBySide(Kind kind) {
        var together = Together.of(rule(kind, Per.NOTHING, false, 1), List.of(figure("40", "1"), figure("60", "1")));
        assertThat(together).isInstanceOf(Together.Beside.class);
        assertThat(together.total()).isEmpty();
    }

    /** Whatever the content says. */
    @Test
    void scoresAreNeverAdded() {
        assertThat(Together.of(rule(Kind.SCORE, Per.NOTHING, true, 1), List.of(figure("40"), figure("60"))))
                .isInstanceOf(Together.Beside.class);
    }

    @ParameterizedTest
    @EnumSource(value = Why.class, names = "NOT_APPLICABLE", mode = EnumSource.Mode.EXCLUDE)
    void whereOneIsMissingThereIsNoSum(Why why) {
        for (var rule : List.of(COUNT, PER_INHABITANT, PERCENTAGE)) {
            var together = Together.of(rule, List.of(figure("9", "10"), new Without(why), figure("1", "90")));
            assertThat(together).isInstanceOf(Together.Incomplete.class);
            assertThat(together.total()).isEmpty();
            assertThat(together.compared(rule)).isEmpty();
        }
    }

    @Test
    void whatDoesNotConcernOneCountsAsNothingAndIsNotCompared() {
        var together = Together.of(PER_INHABITANT,
                List.of(figure("20", "1000"), new Without(Why.NOT_APPLICABLE)));
        assertThat(together).isEqualTo(new Together.Added(new BigDecimal("20"), Optional.empty()));
        assertThat(together.compared(PER_INHABITANT)).as("the inhabitants of the other are not in it").isEmpty();
        assertThat(Together.of(COUNT, List.of(new Without(Why.NOT_APPLICABLE), new Without(Why.NOT_APPLICABLE))))
                .isInstanceOf(Together.Incomplete.class);
        assertThat(Together.of(PERCENTAGE, List.of(figure("9", "10"), new Without(Why.NOT_APPLICABLE))))
                .isInstanceOf(Together.Incomplete.class);
    }

    /** In whatever order they are chosen, and whoever merges first. */
    @Test
    void theOrderAndTheStepsDoNotMatter() {
        var random = new Random(42);
        IntStream.range(0, 200).forEach(_ -> {
            var parts = IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(_ -> (Part) figure(String.valueOf(random.nextInt(10_000)),
                            String.valueOf(1 + random.nextInt(500))))
                    .toList();
            var together = (Together.Recomputed) Together.of(PERCENTAGE, parts);
            assertThat(Together.of(PERCENTAGE, parts.reversed())).isEqualTo(together);
            var first = (Together.Recomputed) Together.of(PERCENTAGE, parts.subList(0, 1));
            var rest = (Together.Recomputed) Together.of(PERCENTAGE, parts.subList(1, parts.size()));
            assertThat(Together.of(PERCENTAGE,
                    List.of(figure(first.numerator().toString(), first.denominator().toString()),
                            figure(rest.numerator().toString(), rest.denominator().toString()))))
                    .isEqualTo(together);
            var quotients = parts.stream().map(part -> ((Known) part).quotient()).sorted().toList();
            assertThat(together.compared(PERCENTAGE).orElseThrow())
                    .isBetween(quotients.getFirst(), quotients.getLast());
        });
    }
}
