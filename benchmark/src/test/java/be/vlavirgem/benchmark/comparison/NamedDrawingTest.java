package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import be.vlavirgem.platform.list.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is named in a group, and how many are not. */
class NamedDrawingTest {

    private static final Seat SIZE = new Seat(new UUID(2, 2), SeatSystem.SIZE, "3", "groep",
            Optional.of(40), true, true, Optional.of(40));

    private static Shown shown(String name, double number) {
        return new Shown(new UUID(3, name.hashCode()), name, BigDecimal.valueOf(number),
                Optional.of(BigDecimal.valueOf(10_000)), Own.State.DECLARED);
    }

    private static Compared compared(Optional<GroupBand> band, Shown... shown) {
        return new Compared(Optional.of(2025), Optional.of(2025), List.of(), List.of(SIZE),
                List.of(Sample.figure(Optional.of(Sample.own(4.5)), band, Optional.empty())), Map.of(),
                Arrays.asList(shown));
    }

    private static Ranking ranking(Optional<GroupBand> band, Shown... shown) {
        return new NamedDrawing(Sample.staff(), compared(band, shown), Sample.WORDS).ranking();
    }

    private static List<String> names(Ranking.Quarter quarter) {
        return quarter.named().stream().map(Ranking.Named::name).toList();
    }

    @Test
    void eachStandsInItsQuarterFromLowToHighWithTheRestCounted() {
        var quarters = ranking(Optional.of(Sample.band("0.0004", "0.0006", "0.0009")), shown("Balen", 12),
                shown("Aalst", 4), shown("Mol", 3)).quarters();
        assertThat(quarters).extracting(NamedDrawingTest::names)
                .containsExactly(List.of("Mol", "Aalst"), List.of("Jullie bestuur"), List.of(), List.of("Balen"));
        assertThat(quarters).extracting(Ranking.Quarter::others)
                .containsExactly("en nog 8 besturen zonder naam", "en nog 9 besturen zonder naam",
                        "10 besturen zonder naam", "en nog 9 besturen zonder naam");
        assertThat(quarters.getFirst().label()).isEqualTo("Het laagste kwart: tot en met 0,40");
    }

    @Test
    void ofAGroupThatTellsNothingOnlyTheNamesStand() {
        var quarters = ranking(Optional.of(Sample.hidden(GroupBand.Why.FEW)), shown("Balen", 12)).quarters();
        assertThat(quarters).hasSize(1);
        assertThat(names(quarters.getFirst())).containsExactly("Jullie bestuur", "Balen");
        assertThat(quarters.getFirst().others()).isNull();
        assertThat(quarters.getFirst().label()).isNull();
    }

    /** Who takes the names along wants to see oneself among them, also where nobody else is. */
    @Test
    void theTableNamesOneselfToo() {
        var rows = new NamedDrawing(Sample.staff(), compared(Optional.empty(), shown("Mol", 3), shown("Balen", 12)),
                Sample.WORDS).sheet("Aalst").rows();
        assertThat(rows).extracting(List::getFirst)
                .containsExactly(Cell.text("Mol"), Cell.text("Aalst"), Cell.text("Balen"));
        assertThat(new NamedDrawing(Sample.staff(), compared(Optional.empty()), Sample.WORDS).sheet("Aalst").rows())
                .hasSize(1);
    }

    /** More may be named than were counted: a stand is of a day before. */
    @Test
    void neverLessThanNobodyIsWithoutAName() {
        var many = IntStream.range(0, 30)
                .mapToObj(nth -> shown("Bestuur " + nth, 3))
                .toArray(Shown[]::new);
        assertThat(ranking(Optional.of(Sample.band("0.0004", "0.0006", "0.0009")), many).quarters().getFirst().others())
                .isNull();
    }
}
