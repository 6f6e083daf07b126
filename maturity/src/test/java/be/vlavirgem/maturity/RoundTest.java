package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.maturity.RoundRules.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A round and the rules it keeps beside the others. */
class RoundTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 15);

    private final Round round = KnownRounds.round(new Round.Id(new UUID(8, 1)), 2027);
    private final Round before = KnownRounds.round(new Round.Id(new UUID(8, 2)), 2026);

    @Test
    void itIsPlannedThenOpenThenClosedByItsDays() {
        assertThat(round.state(FIRST.minusDays(1))).isEqualTo(Round.State.PLANNED);
        assertThat(round.state(FIRST)).isEqualTo(Round.State.OPEN);
        assertThat(round.state(LAST)).isEqualTo(Round.State.OPEN);
        assertThat(round.state(LAST.plusDays(1))).isEqualTo(Round.State.CLOSED);
    }

    @Test
    void openedAndClosedByHandOnTheSameDayItIsOver() {
        var today = LocalDate.of(2027, 3, 1);
        round.open(today);
        assertThat(round.state(today)).isEqualTo(Round.State.OPEN);
        round.close(today);
        assertThat(round.state(today)).isEqualTo(Round.State.CLOSED);
        assertThat(round.period().isOpenOn(today)).isFalse();
    }

    @Test
    void closedByHandWhileNobodyHasLongerItIsOverAndStaysSo() {
        var today = FIRST.plusDays(5);
        assertThat(round.isOver(today)).isFalse();
        round.close(today);
        assertThat(round.isOver(today)).isTrue();
        assertThat(round.mayReopen(today)).isFalse();
        assertThatThrownBy(() -> round.reopen(today)).hasMessageContaining("not over");
        var rules = new RoundRules(List.of(), today);
        assertThat(rules.ofReopening(round)).map(Fault::key).contains("maturity.rounds.wrong.over");
        assertThat(rules.ofExtension(round, Optional.of(LAST.plusDays(1)))).map(Fault::key)
                .contains("maturity.rounds.wrong.over");
        assertThat(rules.ofExtensionForOne(round, Optional.of(LAST))).map(Fault::key)
                .contains("maturity.rounds.wrong.over");
    }

    @Test
    void itsReportRunsUntilTheLastOneThatIsCountedSubmitted() {
        round.close(FIRST.plusDays(5));
        assertThat(RoundCount.until(round, List.of())).isEqualTo(FIRST.plusDays(4));
        assertThat(RoundCount.until(round, List.of(submitted(null), submitted(FIRST), submitted(FIRST.plusDays(5)))))
                .isEqualTo(FIRST.plusDays(5));
    }

    private static Participation.Taking submitted(@Nullable LocalDate day) {
        return new Participation.Taking(new UUID(8, 1), new UUID(8, 3), true, day, 100, null);
    }

    @Test
    void untilItOpensAndOnItsLastDayItIsNotOver() {
        assertThat(round.isOver(FIRST.minusDays(1))).isFalse();
        assertThat(round.isOver(LAST)).isFalse();
        assertThat(round.isOver(LAST.plusDays(1))).isTrue();
    }

    @Test
    void everybodyGetsLongerWhileItIsOpenOnly() {
        round.extend(LAST.plusDays(7), LAST);
        assertThat(round.state(LAST.plusDays(7))).isEqualTo(Round.State.OPEN);
        assertThatThrownBy(() -> round.extend(LAST.plusDays(30), LAST.plusDays(8))).hasMessageContaining("CLOSED");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var rules = new RoundRules(List.of(before), LocalDate.of(2026, 11, 22));
        assertThat(rules.of(new RoundForm("2026", "geen", "01/12/2026", "gisteren"), List.of()))
                .extracting(Fault::field)
                .containsExactly("jaar", "vragenlijst", "sluit");
        assertThat(rules.of(new RoundForm("2027", "geen", "01/12/2026", "01/03/2027"), List.of()))
                .extracting(Fault::key)
                .contains("maturity.rounds.wrong.overlap");
        assertThat(rules.of(new RoundForm("2027", "geen", "22/11/2026", "21/11/2026"), List.of()))
                .extracting(Fault::key)
                .contains("maturity.rounds.wrong.opens", "maturity.rounds.wrong.closes");
        assertThat(rules.of(new RoundForm("2027", "geen", "01/09/2027", "15/12/2127"), List.of()))
                .extracting(Fault::key)
                .contains("maturity.rounds.wrong.long");
    }

    @Test
    void oneAuthorityMayGoOnAfterTheOthersButNotIntoTheNextRoundOrForEver() {
        var next = KnownRounds.round(new Round.Id(new UUID(8, 3)), 2028);
        var rules = new RoundRules(List.of(next), LAST);
        assertThat(rules.ofExtensionForOne(round, Optional.of(LAST.plusDays(10)))).isEmpty();
        assertThat(rules.ofExtensionForOne(round, Optional.of(LAST))).isPresent();
        assertThat(rules.ofExtensionForOne(round, Optional.of(LAST.plusDays(61)))).map(Fault::key)
                .contains("maturity.rounds.wrong.extension-long");
        assertThat(rules.ofExtension(next, Optional.of(LAST.plusYears(1).plusDays(10)))).map(Fault::key)
                .contains("maturity.rounds.wrong.not-open");
    }
}
