package be.vlavirgem.benchmark.series;

import static be.vlavirgem.benchmark.DutchWords.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed for a series, and what is wrong with it. */
class SeriesFormTest {

    private static List<String> faults(Map<String, List<String>> fields, boolean taken) {
        return new SeriesMistakes(SeriesForm.of(FormFields.of(fields)), taken, DutchWords.messages(), DUTCH).all()
                .stream()
                .map(Mistake::field)
                .toList();
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        assertThat(faults(Map.of("jaar-2024", List.of("veel"), "jaar-2025", List.of("1,234"), "jaar-2026",
                List.of("")), false)).containsExactly("naam", "eenheid", "decimalen", "jaar-2024", "jaar-2025");
    }

    @Test
    void aNameIsShortAndItsOwn() {
        var sound = Map.of("naam", List.of("  Bezoekers   loket "), "eenheid", List.of("bezoekers"), "decimalen",
                List.of("0"), "jaar-2025", List.of("-12.500"));
        assertThat(faults(sound, false)).isEmpty();
        assertThat(faults(sound, true)).containsExactly("naam");
        assertThat(SeriesForm.of(FormFields.of(sound)).name()).isEqualTo("Bezoekers loket");
        assertThat(faults(Map.of("naam", List.of("x".repeat(81)), "eenheid", List.of("x".repeat(41)), "decimalen",
                List.of("3")), false)).containsExactly("naam", "eenheid", "decimalen");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u200B", " \u200B\u2060 ", "\u0001", "\u00A0", "\uFEFF", "\u3164", "\u2800", "\u202E" })
    void whatCannotBeSeenIsNoName(String unseen) {
        assertThat(faults(Map.of("naam", List.of(unseen), "eenheid", List.of(unseen), "decimalen", List.of("0")),
                false)).containsExactly("naam", "eenheid");
        assertThat(SeriesForm.of(FormFields.of(Map.of("naam", List.of("Loket" + unseen + "2")))).name())
                .isEqualTo("Loket 2");
    }

    @Test
    void noMoreDecimalsThanTheSeriesHas() {
        var typed = Map.of("naam", List.of("Graad"), "eenheid", List.of("%"), "decimalen", List.of("1"), "jaar-2025",
                List.of("12,5"), "jaar-2026", List.of("12,55"));
        assertThat(faults(typed, false)).containsExactly("jaar-2026");
    }

    @Test
    void aYearThatCannotBeIsNoField() {
        assertThat(SeriesForm.of(FormFields.of(Map.of("jaar-0001", List.of("1"), "jaar-2025x", List.of("1"),
                "jaar-2025", List.of("1")))).values()).containsOnlyKeys(2025);
    }
}
