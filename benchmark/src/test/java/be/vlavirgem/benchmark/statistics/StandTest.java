package be.vlavirgem.benchmark.statistics;

import static be.vlavirgem.benchmark.statistics.Flanders.OTHER;
import static be.vlavirgem.benchmark.statistics.Flanders.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a group may show, when it may move, and where one stands in it: docs/decisions/014, rule by rule. */
class StandTest {

    private final Flanders flanders = new Flanders();

    @Test
    void fiveAreShownByTheirQuartilesAndFourAreNot() {
        var five = flanders.group("SIZE", "1");
        var four = flanders.group("REGION", "een");
        flanders.with(upTo(5), five);
        flanders.with(List.of(10, 20, 30, 40), four);
        flanders.with(upTo(20));
        flanders.stand();
        assertThat(flanders.band(five)).hasValueSatisfying(band -> {
            assertThat(band.n()).isEqualTo(5);
            assertThat(List.of(band.p25(), band.median(), band.p75())).usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(number("2"), number("3"), number("4"));
        });
        assertThat(flanders.hidden(four)).isEqualTo("FEW");
        assertThat(flanders.band(four)).hasValueSatisfying(band -> assertThat(band.median()).isNull());
    }

    @Test
    void aGroupHidesWhenALargerOneHoldsItAndOneToFourMore() {
        var small = flanders.group("REGION", "klein");
        var large = flanders.group("PROVINCE", "groot");
        flanders.with(upTo(6), small, large);
        flanders.with(upTo(4), large);
        flanders.with(upTo(50));
        flanders.stand();
        assertThat(List.of(flanders.hidden(small), flanders.hidden(large))).containsExactly("TELLS", "");
    }

    @Test
    void groupsThatCrossTheSizesHideWhereLessThanFiftyGaveIt() {
        var size = flanders.group("SIZE", "1");
        var region = flanders.group("REGION", "een");
        flanders.with(upTo(12), size, region);
        flanders.with(upTo(37));
        flanders.stand();
        assertThat(List.of(flanders.hidden(size), flanders.hidden(region))).containsExactly("", "TELLS");
        flanders.with(List.of(1));
        flanders.stand();
        assertThat(flanders.hidden(region)).isEmpty();
    }

    @Test
    void aFewWhoNearlyAllHaveTheSameHide() {
        var alike = flanders.group("SIZE", "1");
        var enough = flanders.group("SIZE", "2");
        flanders.with(List.of(0, 0, 0, 0, 0, 0, 0, 3), alike);
        flanders.with(List.of(0, 0, 0, 0, 0, 0, 0, 0, 3), enough);
        flanders.with(upTo(9));
        flanders.stand();
        assertThat(List.of(flanders.hidden(alike), flanders.hidden(enough))).containsExactly("TELLS", "");
    }

    @Test
    void whoeverHasWhatAllOthersHaveIsNotToldSo() {
        var group = flanders.group("SIZE", "1");
        var same = flanders.with(List.of(7, 7, 7, 7, 7, 7, 7, 7, 7, 9, 11), group);
        flanders.with(upTo(9));
        flanders.stand();
        assertThat(flanders.place(same.getFirst(), same.getFirst(), group)).isPresent();
        flanders.correct(same.getLast(), 7);
        flanders.stand();
        assertThat(flanders.place(same.getFirst(), same.getFirst(), group)).isEmpty();
    }

    /** What is known is asked of the day of the stand, not of the clock of the database. */
    @Test
    void whoIsKnownOnTheDayOfTheStandIsNoStrangerBesideAPlace() {
        var group = flanders.group("SIZE", "1");
        var all = flanders.with(List.of(7, 7, 7, 7, 7, 7, 7, 7, 7, 9, 11), group);
        flanders.with(upTo(9));
        flanders.stand();
        flanders.show(all.getLast());
        var one = all.getFirst();
        assertThat(flanders.place(one, one, group)).isEmpty();
        assertThat(flanders.placeOn(LocalDate.of(2099, 1, 1), one, one, group)).isEmpty();
        assertThat(flanders.placeOn(LocalDate.of(2099, 1, 2), one, one, group)).isPresent();
    }

    @Test
    void theSmallestShownGroupHidesWithTheFewThatAreInNone() {
        var first = flanders.group("SIZE", "1");
        var second = flanders.group("SIZE", "2");
        var third = flanders.group("SIZE", "3");
        flanders.with(upTo(6), first);
        flanders.with(upTo(9), second);
        flanders.with(upTo(3), third);
        flanders.stand();
        assertThat(List.of(flanders.hidden(first), flanders.hidden(second), flanders.hidden(third)))
                .containsExactly("REMAINDER", "", "FEW");
    }

    /** Five that everybody knows and one that only its region does: all others would read that one. */
    @Test
    void whoShowsItToSomeIsHiddenFromTheOthers() {
        var group = flanders.group("SIZE", "1");
        var all = flanders.with(upTo(6), group);
        flanders.with(upTo(20));
        all.stream().limit(5).forEach(flanders::show);
        flanders.show(all.getLast(), "REGION");
        flanders.stand();
        assertThat(flanders.hidden(group)).isEqualTo("FEW");
        flanders.hide(all.getLast());
        flanders.show(all.getLast());
        flanders.stand();
        assertThat(flanders.hidden(group)).isEmpty();
    }

    @Test
    void whatTwoGroupsDifferInMayNotBeOneThatOnlySomeKnow() {
        var small = flanders.group("SIZE", "1");
        var large = flanders.group("SIZE_RANGE", "1-2");
        flanders.with(upTo(8), small, large);
        var between = flanders.with(List.of(7), large).getFirst();
        Stream.generate(() -> flanders.authority(large)).limit(4).forEach(one -> flanders.declare(one, OTHER, 1));
        flanders.with(upTo(20));
        flanders.show(between, "AUTHORITIES");
        flanders.stand();
        assertThat(flanders.hidden(small)).isEqualTo("TELLS");
        flanders.hide(between);
        flanders.show(between);
        flanders.stand();
        assertThat(flanders.hidden(small)).isEmpty();
    }

    @Test
    void whoShowsTheFigureByNameHidesNobody() {
        var group = flanders.group("SIZE", "1");
        var all = flanders.with(upTo(6), group);
        flanders.with(upTo(20));
        all.stream().limit(2).forEach(flanders::show);
        flanders.stand();
        assertThat(flanders.hidden(group)).isEqualTo("FEW");
        all.stream().skip(2).forEach(flanders::show);
        flanders.stand();
        assertThat(flanders.hidden(group)).isEmpty();
    }

    @Test
    void ofDeclaredFiguresThreeDigitsLeaveAndNoEnds() {
        flanders.with(upTo(40).stream().map(number -> number * 1234).toList());
        flanders.stand();
        assertThat(flanders.band(flanders.flanders())).hasValueSatisfying(band -> {
            assertThat(band.median()).isEqualByComparingTo("25300");
            assertThat(band.p10()).isEqualByComparingTo("6050");
            assertThat(band.lowest()).isNull();
        });
    }

    @Test
    void tenthsAreOfThirtyAndMore() {
        flanders.with(upTo(29));
        flanders.stand();
        assertThat(flanders.band(flanders.flanders())).hasValueSatisfying(band -> assertThat(band.p10()).isNull());
    }

    @Test
    void openDataHidesNobodyAndIsExact() {
        var authority = flanders.authority();
        flanders.give(authority, "investeringen-gepland", 123456, "IMPORT", "SUBMITTED");
        flanders.stand();
        assertThat(flanders.band(flanders.flanders(), "investeringen-gepland")).hasValueSatisfying(band -> {
            assertThat(List.of(band.median(), band.lowest())).usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(number("123456"), number("123456"));
        });
    }

    @Test
    void whatIsNotHandedInDoesNotCountAndNothingBeforeTheRoundIsOver() {
        flanders.with(upTo(6));
        flanders.give(flanders.authority(), Flanders.INDICATOR, 100, "QUESTION", "PROVISIONAL");
        flanders.standOn(LocalDate.of(flanders.year, 12, 15));
        assertThat(flanders.hidden(flanders.flanders())).isEqualTo("none");
        flanders.standOn(LocalDate.of(flanders.year, 12, 16));
        assertThat(flanders.band(flanders.flanders())).hasValueSatisfying(band -> assertThat(band.n()).isEqualTo(6));
    }

    @Test
    void aBandDoesNotMoveForFiveAndMovesForSix() {
        var all = flanders.with(upTo(12));
        flanders.stand();
        assertThat(flanders.median(flanders.flanders())).isEqualByComparingTo("6.5");
        all.stream().limit(5).forEach(authority -> flanders.correct(authority, 500));
        flanders.stand();
        assertThat(flanders.median(flanders.flanders())).isEqualByComparingTo("6.5");
        flanders.correct(all.get(5), 500);
        flanders.stand();
        assertThat(flanders.median(flanders.flanders())).isEqualByComparingTo("256");
    }

    /** Five whose new figure everybody reads hide nobody's correction. */
    @Test
    void whoShowsTheFigureByNameHidesNobodyWhoChanges() {
        var all = flanders.with(upTo(16));
        all.stream().limit(6).forEach(flanders::show);
        flanders.stand();
        Stream.concat(all.stream().limit(5), Stream.of(all.get(6)))
                .forEach(authority -> flanders.correct(authority, 500));
        flanders.stand();
        assertThat(flanders.median(flanders.flanders())).isEqualByComparingTo("8.5");
        all.stream().skip(7).limit(5).forEach(authority -> flanders.correct(authority, 500));
        flanders.stand();
        assertThat(flanders.median(flanders.flanders())).isEqualByComparingTo("500");
    }

    @Test
    void allOfFlandersWaitsWhileAFewChangedInASizeClassThatStays() {
        var first = flanders.group("SIZE", "1");
        var second = flanders.group("SIZE", "2");
        var few = flanders.with(upTo(8), first);
        var many = flanders.with(upTo(8), second);
        flanders.stand();
        few.stream().limit(2).forEach(authority -> flanders.correct(authority, 500));
        many.stream().limit(6).forEach(authority -> flanders.correct(authority, 500));
        flanders.stand();
        assertThat(flanders.median(first)).isEqualByComparingTo("4.5");
        assertThat(flanders.median(second)).isEqualByComparingTo("500");
        assertThat(flanders.median(flanders.flanders())).isEqualByComparingTo("4.5");
    }

    @Test
    void whatMustHideHidesAtOnceAndComesBackByTheStandItWasShownAt() {
        var all = flanders.with(upTo(6));
        all.stream().forEach(flanders::show);
        flanders.stand();
        all.stream().limit(3).forEach(flanders::hide);
        flanders.stand();
        assertThat(flanders.hidden(flanders.flanders())).isEqualTo("FEW");
        flanders.correct(all.getFirst(), 500);
        all.stream().limit(3).forEach(flanders::show);
        flanders.stand();
        assertThat(flanders.hidden(flanders.flanders())).isEqualTo("FEW");
    }

    @Test
    void aPlaceCountsWhoHasLessAndWhoHasAsMuch() {
        var all = flanders.with(List.of(1, 2, 2, 2, 5, 9));
        flanders.stand();
        var two = all.get(1);
        assertThat(flanders.place(two, two, flanders.flanders())).contains(new Flanders.Place(1, 3, 6));
    }

    @Test
    void ofWhoIsNotReadThereIsNoPlace() {
        var all = flanders.with(upTo(6));
        flanders.stand();
        assertThat(flanders.place(all.getFirst(), all.getLast(), flanders.flanders())).isEmpty();
        assertThat(flanders.place(UUID.randomUUID(), all.getLast(), flanders.flanders())).isEmpty();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
