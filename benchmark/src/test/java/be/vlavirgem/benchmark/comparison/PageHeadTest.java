package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.DutchWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** With whom a page says it compares. */
class PageHeadTest {

    private static final Seat FLANDERS = new Seat(new UUID(2, 2), SeatSystem.FLANDERS, "alle", "Alle besturen",
            Optional.of(40), true, true, Optional.of(40));

    private static Wish wish(String group) {
        return new Wish(Optional.of(2022), Optional.of(group), false, Optional.empty(), false, DutchWords.DUTCH);
    }

    private static @Nullable String notice(String group, Compared.Year... years) {
        var compared = new Compared(Optional.of(2022), Optional.of(2022), List.of(years), List.of(FLANDERS), List.of(),
                Map.of(), List.of());
        return PageHead.of(compared, wish(group), Sample.WORDS).notice();
    }

    @Test
    void aGroupThatIsNotThereInThatYearIsNotReplacedInSilence() {
        assertThat(notice("flanders-alle")).isNull();
        assertThat(notice("neighbours-own")).startsWith("De groep die je koos, is er voor 2022 niet. Je ziet hier ");
    }

    /** Of a year that was chosen it is not said that it is the last. */
    @Test
    void aYearThatBeganIsToldWhateverYearWasChosen() {
        assertThat(notice("flanders-alle", new Compared.Year(2026, 1, false, false),
                new Compared.Year(2025, 54, true, true)))
                .isEqualTo(
                        "Voor 2026 is al 1 cijfer ingevuld dat nog in geen groep meetelt. Kies 2026 om dat te zien.");
    }

    @Test
    void bothAreSaid() {
        assertThat(notice("neighbours-own", new Compared.Year(2026, 3, false, false))).contains("voor 2022 niet")
                .contains("Voor 2026 zijn al 3 cijfers");
    }
}
