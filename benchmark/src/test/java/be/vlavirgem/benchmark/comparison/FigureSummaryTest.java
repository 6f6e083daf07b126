package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.comparison.FigurePage.Link;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A group in one figure, or where there is one. */
class FigureSummaryTest {

    private static Seat seat(SeatSystem system, String code, boolean chosen, Optional<Integer> told) {
        return new Seat(UUID.randomUUID(), system, code, "Besturen van 20.000 tot 35.000 inwoners", told, true, chosen,
                told);
    }

    private static FigurePage.Summary sum(Seat... seats) {
        var figure = Sample.figure(Optional.empty(), Optional.of(Sample.band("0.0004", "0.0006", "0.0009")),
                Optional.empty());
        var compared = new Compared(Optional.of(2025), Optional.of(2025), List.of(), List.of(seats), List.of(figure),
                Map.of(), List.of());
        return Objects.requireNonNull(new FigureSummary(Sample.staff(), compared, Sample.WORDS).of(new Wish(
                Optional.of(2025), Optional.empty(), true, Optional.empty(), false, DutchWords.DUTCH)));
    }

    @Test
    void aRangeOfSizesHasNoSumAndLeadsToGroupsThatHave() {
        var summary = sum(seat(SeatSystem.SIZE, "3", false, Optional.of(12)),
                seat(SeatSystem.SIZE_RANGE, "3-4", true, Optional.of(20)),
                seat(SeatSystem.PROVINCE, "10000", false, Optional.of(30)),
                seat(SeatSystem.FLANDERS, "alle", false, Optional.of(200)));
        assertThat(summary.why()).contains("deze groep is geen van beide");
        assertThat(summary.sums()).extracting(Link::href)
                .containsExactly("/benchmark/cijfers/ict-vte?samen=som&jaar=2025&groep=size-3#groep-samen",
                        "/benchmark/cijfers/ict-vte?samen=som&jaar=2025&groep=flanders-alle#groep-samen");
    }

    @Test
    void aClassThatDoesNotTellTheFigureIsNoWayOut() {
        assertThat(sum(seat(SeatSystem.SIZE, "3", false, Optional.empty()),
                seat(SeatSystem.SIZE_RANGE, "3-4", true, Optional.of(20))).sums()).isEmpty();
    }

    @Test
    void aClassWhoseOwnSumTellsTooMuchSaysThat() {
        var summary = sum(seat(SeatSystem.SIZE, "3", true, Optional.of(12)));
        assertThat(summary.text()).isNull();
        assertThat(summary.why()).startsWith("Deze som tonen we niet");
        assertThat(summary.sums()).isEmpty();
    }
}
