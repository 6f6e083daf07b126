package be.vlavirgem.benchmark.statistics;

import static be.vlavirgem.benchmark.statistics.Flanders.INDICATOR;
import static be.vlavirgem.benchmark.statistics.Flanders.OTHER;
import static be.vlavirgem.benchmark.statistics.Flanders.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which sums of declared figures leave: rule S of docs/decisions/014. */
class GroupSumTest {

    private final Flanders flanders = new Flanders();
    private final UUID first = flanders.group("SIZE", "1");
    private final UUID second = flanders.group("SIZE", "2");

    private void stand() {
        flanders.stand();
        flanders.sum(false);
    }

    private BigDecimal sum(UUID group) {
        return flanders.sumOf(group, INDICATOR).orElse(BigDecimal.ONE.negate());
    }

    @Test
    void sizeClassesAndFlandersAreSummedAndNoOtherGroup() {
        var region = flanders.group("REGION", "een");
        flanders.with(Collections.nCopies(15, 10), first, region);
        flanders.with(Collections.nCopies(40, 20), second);
        stand();
        assertThat(sum(first)).isEqualByComparingTo("150");
        assertThat(sum(flanders.flanders())).isEqualByComparingTo("950");
        assertThat(flanders.hidden(region)).isEmpty();
        assertThat(flanders.sumOf(region, INDICATOR)).isEmpty();
    }

    @Test
    void aSumByWhichTheSecondReadsTheFirstStaysInside() {
        flanders.with(List.of(1000, 50, 40, 30, 20, 9), first);
        flanders.with(Collections.nCopies(30, 100), second);
        stand();
        assertThat(flanders.sumOf(first, INDICATOR)).isEmpty();
        assertThat(flanders.hidden(first)).isEmpty();
    }

    @Test
    void theSmallestClassStaysInsideWithARestThatTells() {
        var third = flanders.group("SIZE", "3");
        flanders.with(List.of(1000, 50, 40, 30, 20, 9), first);
        flanders.with(Collections.nCopies(12, 100), second);
        flanders.with(Collections.nCopies(9, 100), third);
        stand();
        assertThat(List.of(flanders.sumOf(first, INDICATOR), flanders.sumOf(third, INDICATOR)))
                .allMatch(sum -> sum.isEmpty());
        assertThat(sum(second)).isEqualByComparingTo("1200");
        assertThat(sum(flanders.flanders())).isEqualByComparingTo("3249");
    }

    /** Who subtracts all other classes reads the two; each of the two, who knows itself, reads the other. */
    @Test
    void aRestOfTwoWhoShowTheirsToAFewIsNoRestOfNobody() {
        var two = flanders.with(List.of(700, 300), first);
        flanders.with(Collections.nCopies(12, 100), second);
        var third = flanders.group("SIZE", "3");
        flanders.with(Collections.nCopies(9, 100), third);
        two.forEach(one -> flanders.show(one, "REGION"));
        stand();
        assertThat(flanders.sumOf(flanders.flanders(), INDICATOR).isPresent()
                && flanders.sumOf(second, INDICATOR).isPresent()
                && flanders.sumOf(third, INDICATOR).isPresent()).isFalse();
    }

    @Test
    void nobodyIsToldThatAllHaveNothing() {
        flanders.with(Collections.nCopies(8, 0), first);
        flanders.with(Collections.nCopies(8, 10), second);
        stand();
        assertThat(flanders.sumOf(first, INDICATOR)).isEmpty();
    }

    @Test
    void thoseThatLeanOnOneFigureAreSummedOfWhoGaveBoth() {
        var all = flanders.with(upTo(12), first);
        all.stream().skip(2).forEach(authority -> flanders.declare(authority, OTHER, 10));
        stand();
        assertThat(sum(first)).isEqualByComparingTo("75");
        assertThat(flanders.summedOf(first, INDICATOR)).contains(10);
        assertThat(flanders.sumOf(first, OTHER)).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("100"));
    }

    @Test
    void whatFewGaveIsNotSummedAndTakesNobodyFromTheOthers() {
        var all = flanders.with(upTo(12), first);
        all.stream().limit(7).forEach(authority -> flanders.declare(authority, OTHER, 10));
        stand();
        assertThat(sum(first)).isEqualByComparingTo("78");
        assertThat(flanders.sumOf(first, OTHER)).isEmpty();
    }

    @Test
    void ofLessThanHalfOfAGroupThereIsNoSum() {
        var few = flanders.with(upTo(12), first);
        var many = flanders.with(upTo(40), second);
        var giving = Stream.concat(few.stream().limit(5), many.stream()).toList();
        giving.forEach(authority -> flanders.declare(authority, OTHER, 10 + giving.indexOf(authority)));
        stand();
        assertThat(flanders.sumOf(first, INDICATOR)).isEmpty();
        assertThat(flanders.sumOf(first, OTHER)).isPresent();
        assertThat(sum(second)).isEqualByComparingTo("820");
    }

    @Test
    void aWholeIsNotSummedWhereAPartOfItIsNot() {
        var all = flanders.with(upTo(12), first);
        all.forEach(authority -> flanders.declare(authority, OTHER, 100));
        flanders.stand();
        flanders.sum(true);
        assertThat(flanders.sumOf(first, INDICATOR)).isPresent();
        assertThat(flanders.sumOf(first, OTHER)).isEmpty();
    }

    @Test
    void aSumStaysWhatItWasAtTheFirstStand() {
        var all = flanders.with(upTo(12), first);
        stand();
        all.forEach(authority -> flanders.correct(authority, 500));
        stand();
        assertThat(flanders.median(first)).isEqualByComparingTo("500");
        assertThat(sum(first)).isEqualByComparingTo("78");
    }

    @Test
    void aSumHidesWhileLessThanFiveHideInItAndComesBackTheVerySame() {
        var all = flanders.with(upTo(8), first);
        stand();
        all.stream().limit(3).forEach(flanders::show);
        stand();
        assertThat(sum(first)).isEqualByComparingTo("36");
        flanders.show(all.get(3));
        stand();
        assertThat(flanders.sumOf(first, INDICATOR)).isEmpty();
        all.forEach(flanders::hide);
        stand();
        assertThat(sum(first)).isEqualByComparingTo("36");
        assertThat(flanders.summedOf(first, INDICATOR)).contains(8);
    }

    @Test
    void aConsentOfAMinuteCostsNoSum() {
        var all = flanders.with(upTo(8), first);
        flanders.with(upTo(30), second);
        stand();
        all.stream().limit(4).forEach(flanders::show);
        flanders.hideAround(all.getFirst());
        assertThat(flanders.sumOf(first, INDICATOR)).isEmpty();
        all.forEach(flanders::hide);
        flanders.hideAround(all.getFirst());
        assertThat(flanders.sumOf(first, INDICATOR)).isEmpty();
        all.forEach(authority -> flanders.correct(authority, 500 + 90 * all.indexOf(authority)));
        stand();
        assertThat(sum(first)).isEqualByComparingTo("36");
    }

    /** What was not told at the first stand is told at none. */
    @Test
    void aSumThatWasHiddenAtTheFirstStandIsNeverTold() {
        var all = flanders.with(upTo(8), first);
        flanders.with(upTo(30), second);
        all.stream().limit(4).forEach(flanders::show);
        stand();
        all.forEach(flanders::hide);
        stand();
        assertThat(flanders.hidden(first)).isEmpty();
        assertThat(flanders.sumOf(first, INDICATOR)).isEmpty();
    }
}
