package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a group leaves the database, asked past the page: too few to hide in, by themselves or by difference, is nothing. */
class PeerSuppressionTest {
    private static final String TOTAL = SubjectValue.TOTAL;

    private final PeerRound round = new PeerRound();
    private PeerGroup.Id flanders;
    private OrganisationId visitor;

    @BeforeEach
    void somebodyLooks() {
        flanders = round.group(PeerSystem.FLANDERS, "vlaanderen");
        visitor = round.authority(flanders);
    }

    @ParameterizedTest
    @CsvSource({ "0, false", "1, false", "4, false", "5, true", "6, true" })
    void fewerThanFiveAreHidden(int participants, boolean shown) {
        var region = round.group(PeerSystem.REGION, "R1");
        round.submitted(participants, List.of(flanders, region), TOTAL);
        round.submitted(30, List.of(flanders), TOTAL);
        assertThat(shows(region)).isEqualTo(shown);
        assertThat(shows(flanders)).isTrue();
    }

    @Test
    void whatIsShownAreTheQuartilesOfType7() {
        round.submitted(6, List.of(flanders), TOTAL);
        assertThat(round.bands(visitor, flanders, TOTAL)).singleElement().satisfies(band -> {
            assertThat(band.participants()).isEqualTo(6);
            assertThat(List.of(band.lower(), band.median(), band.upper())).map(Object::toString)
                    .containsExactly("2.25", "3.5", "4.75");
        });
    }

    @ParameterizedTest
    @CsvSource({ "0, true", "1, false", "4, false", "5, true" })
    void aGroupIsHiddenBesideOneThatHoldsItAndHasOneToFourMore(int more, boolean shown) {
        var region = round.group(PeerSystem.REGION, "R1");
        var province = round.group(PeerSystem.PROVINCE, "P1");
        round.submitted(12, List.of(flanders, province, region), TOTAL);
        round.submitted(more, List.of(flanders, province), TOTAL);
        round.submitted(30, List.of(flanders), TOTAL);
        assertThat(shows(region)).isEqualTo(shown);
        assertThat(shows(province)).isTrue();
    }

    /** By what is counted, not by what the groups are called: here a facility class lies within a province. */
    @Test
    void aGroupIsHiddenWhenItsParticipantsHappenToLieWithinAnother() {
        var facility = round.group(PeerSystem.FACILITY, "a1");
        var province = round.group(PeerSystem.PROVINCE, "P1");
        round.authority(flanders, facility);
        round.submitted(12, List.of(flanders, province, facility), TOTAL);
        round.submitted(3, List.of(flanders, province), TOTAL);
        round.submitted(30, List.of(flanders), TOTAL);
        assertThat(shows(facility)).isFalse();
        round.submitted(1, List.of(flanders, facility), TOTAL);
        assertThat(shows(facility)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "0, 0, true", "3, 0, false", "1, 0, false", "3, 1, false", "3, 2, true", "0, 2, false", "0, 5, true" })
    void theSmallestGroupHidesAsWellWhenTheHiddenAndTheUngroupedAreOneToFour(int hidden, int ungrouped,
            boolean shown) {
        var large = round.group(PeerSystem.REGION, "R1");
        var smallest = round.group(PeerSystem.REGION, "R2");
        var tiny = round.group(PeerSystem.REGION, "R3");
        round.submitted(20, List.of(flanders, large), TOTAL);
        round.submitted(8, List.of(flanders, smallest), TOTAL);
        round.submitted(hidden, List.of(flanders, tiny), TOTAL);
        round.submitted(ungrouped, List.of(flanders), TOTAL);
        assertThat(shows(smallest)).isEqualTo(shown);
        assertThat(List.of(shows(large), shows(tiny))).containsExactly(true, false);
    }

    @Test
    void rangesOverlapAndLeaveNoRemainder() {
        var range = round.group(PeerSystem.SIZE_RANGE, "1-2");
        var other = round.group(PeerSystem.SIZE_RANGE, "2-3");
        round.submitted(12, List.of(flanders, range), TOTAL);
        round.submitted(3, List.of(flanders, other), TOTAL);
        assertThat(List.of(shows(range), shows(other))).containsExactly(false, false);
        round.submitted(12, List.of(flanders, round.group(PeerSystem.SIZE_RANGE, "4-5")), TOTAL);
        assertThat(List.of(shows(range), shows(other))).containsExactly(true, false);
    }

    /** All submitted, but the figure does not apply to everyone. */
    @Test
    void eachSubjectIsJudgedByThoseWhoHaveIt() {
        var region = round.group(PeerSystem.REGION, "R1");
        round.submitted(8, List.of(flanders, region), TOTAL);
        round.submitted(4, List.of(flanders, region), TOTAL, "CAP03");
        round.submitted(7, List.of(flanders, region), TOTAL, "CAP04");
        round.submitted(30, List.of(flanders), TOTAL, "CAP03");
        round.submitted(3, List.of(flanders), TOTAL, "CAP04");
        assertThat(round.bands(visitor, region, TOTAL, "CAP03", "CAP04", "CAP05")).extracting(PeerBand::subject)
                .containsExactly(TOTAL);
        assertThat(round.bands(visitor, flanders, TOTAL, "CAP03", "CAP04", "CAP05")).extracting(PeerBand::subject)
                .containsExactly("CAP03", "CAP04", TOTAL);
    }

    /** Who took part shows how the groups differ, also on a subject on which they do not. */
    @Test
    void aHiddenGroupIsHiddenOnEverySubject() {
        var region = round.group(PeerSystem.REGION, "R1");
        var province = round.group(PeerSystem.PROVINCE, "P1");
        round.submitted(12, List.of(flanders, province, region), TOTAL, "CAP03");
        round.submitted(2, List.of(flanders, province), TOTAL);
        round.submitted(30, List.of(flanders), TOTAL, "CAP03");
        assertThat(round.bands(visitor, region, "CAP03")).isEmpty();
        assertThat(round.bands(visitor, province, "CAP03")).hasSize(1);
    }

    @Test
    void aGroupOfAnotherYearShowsNothing() {
        var other = new PeerRound();
        var groupOfOtherYear = other.group(PeerSystem.FLANDERS, "vlaanderen");
        round.submitted(12, List.of(flanders, groupOfOtherYear), TOTAL);
        assertThat(shows(groupOfOtherYear)).isFalse();
        assertThat(other.bands(visitor, flanders, TOTAL)).isEmpty();
    }

    @Test
    void whatWasOpenedAgainDoesNotCountEvenWithItsOutcomes() {
        round.submitted(5, List.of(flanders), TOTAL);
        var before = round.bands(visitor, flanders, TOTAL);
        var reopened = round.authority(flanders);
        round.submit(reopened, List.of(SubjectValue.of(TOTAL, BigDecimal.valueOf(1000))));
        assertThat(round.bands(visitor, flanders, TOTAL)).isNotEqualTo(before);
        round.reopen(reopened);
        assertThat(round.bands(visitor, flanders, TOTAL)).hasSize(1).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "TOTAL' or true --", "total" })
    void aSubjectNobodyHasShowsNothing(String subject) {
        round.submitted(12, List.of(flanders), TOTAL);
        assertThat(round.bands(visitor, flanders, subject)).isEmpty();
    }

    private boolean shows(PeerGroup.Id group) {
        return !round.bands(visitor, group, TOTAL).isEmpty();
    }
}
