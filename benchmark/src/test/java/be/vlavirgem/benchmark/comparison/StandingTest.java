package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.comparison.Standing.Nowhere;
import be.vlavirgem.benchmark.comparison.Standing.Placed;
import be.vlavirgem.benchmark.comparison.Standing.Unsaid;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.indicators.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final GroupBand BAND = Sample.band("0.0004", "0.0006", "0.0009");
    private static final Place LOWEST = new Place(0, 1, 40, Sample.STAND);

    private static Standing of(Own own, GroupBand band, Place place) {
        return Standing.of(Sample.staff(), Sample.figure(Optional.of(own), Optional.of(band), Optional.of(place)));
    }

    @Test
    void aPlaceThatWasCountedIsToldByCount() {
        assertThat(of(Sample.own(1), BAND, LOWEST)).isEqualTo(new Placed(Step.LOWEST_TENTH, true));
    }

    @Test
    void aFigureThatChangedSinceTheStandIsPlacedByTheBand() {
        var corrected = Sample.own(1, Own.State.CONFIRMED, true, Sample.STAND.plusSeconds(1));
        assertThat(of(corrected, BAND, LOWEST)).isEqualTo(new Placed(Step.LOWEST_QUARTER, false));
    }

    @Test
    void aFigureThatWasNotHandedInIsPlacedByTheBand() {
        var provisional = Sample.own(1, Own.State.DECLARED, false, Sample.STAND.minusSeconds(60));
        assertThat(of(provisional, BAND, LOWEST)).isEqualTo(new Placed(Step.LOWEST_QUARTER, false));
    }

    @Test
    void aPlaceOfAnEarlierStandSaysNothingOfABandThatMoved() {
        var before = new Place(0, 1, 40, Sample.STAND.minusSeconds(30));
        assertThat(of(Sample.own(1), BAND, before)).isEqualTo(new Placed(Step.LOWEST_QUARTER, false));
    }

    /** As many as the one exactly in the middle: written alike, they stand alike. */
    @Test
    void tiesWithTheMedianAreTheMiddle() {
        assertThat(of(Sample.own(6.0004), BAND, new Place(15, 12, 40, Sample.STAND)))
                .isEqualTo(new Placed(Step.MIDDLE, true));
    }

    @ParameterizedTest
    @CsvSource({ "FEW,FEW", "TELLS,TELLS", "REMAINDER,TELLS" })
    void whatAGroupHidesHasWordsOfItsOwn(GroupBand.Why why, Step step) {
        assertThat(of(Sample.own(1), Sample.hidden(why), LOWEST)).isEqualTo(new Nowhere(step));
    }

    /** The measurement does not ask for it, so it sends nobody there. */
    @Test
    void whatIsImportedIsNotAskedOfTheAuthority() {
        var empty = YearFigure.empty("investeringen", 2025);
        var imported = new Indicator("investeringen", "financien", Sample.staff().words(),
                Sample.open("plan-uitgaven", Rule.Per.INHABITANT));
        assertThat(Standing.of(imported, empty)).isEqualTo(new Standing.Unsaid("benchmark.place.not-imported"));
        assertThat(Standing.of(Sample.staff(), empty)).isEqualTo(new Nowhere(Step.NO_VALUE));
    }

    /** A group may hide after its places were kept. */
    @Test
    void ofAGroupThatHidesNoPlaceIsTold() {
        var figure = Sample.figure(Optional.of(Sample.own(1)), Optional.of(Sample.hidden(GroupBand.Why.FEW)),
                Optional.of(LOWEST));
        assertThat(Standing.counted(figure)).isEmpty();
    }

    @Test
    void aGroupThatWasNotCountedIsNotOneThatHides() {
        assertThat(Standing.of(Sample.staff(),
                Sample.figure(Optional.of(Sample.own(1)), Optional.empty(), Optional.empty())))
                .isEqualTo(new Unsaid("benchmark.place.no-stand"));
    }

    @ParameterizedTest
    @CsvSource({ "UNKNOWN,UNKNOWN", "NOT_APPLICABLE,NOT_APPLICABLE" })
    void whoSaidThatThereIsNoneReadsThat(YearFigure.Gap gap, Step step) {
        var figure = new YearFigure("ict-vte", 2025, Optional.empty(), Optional.of(gap), Optional.of(BAND),
                Optional.empty());
        assertThat(Standing.of(Sample.staff(), figure)).isEqualTo(new Nowhere(step));
    }

    @Test
    void whoSaidNothingReadsWhereToSayIt() {
        assertThat(Standing.of(Sample.staff(), YearFigure.empty("ict-vte", 2025)))
                .isEqualTo(new Nowhere(Step.NO_VALUE));
    }
}
