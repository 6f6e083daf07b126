package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The versions of the demo are such as a supplier has. */
class DemoVersionsTest {

    private static final List<String> LIFE = List.of("actief", "onderhoud", "einde-ondersteuning");

    private static List<Map<String, String>> rows(int nth) {
        return new DemoVersions(new DemoChance("product-" + nth), LocalDate.of(2026, 11, 21)).rows();
    }

    private static List<String> cells(int nth, String column) {
        return rows(nth).stream().map(row -> row.getOrDefault(column, "")).filter(cell -> !cell.isEmpty()).toList();
    }

    @Test
    void whatIsOlderIsNeverKeptUpBetterThanWhatCameAfterIt() {
        assertThat(IntStream.range(0, 800)).allSatisfy(nth -> {
            assertThat(cells(nth, "state").stream().map(LIFE::indexOf)).as("product %s", nth).isSorted();
            assertThat(cells(nth, "since").reversed()).as("product %s", nth).isSorted();
            assertThat(cells(nth, "until").reversed()).as("product %s", nth).isSorted();
        });
    }

    @Test
    void thereAreVersionsInEveryStateAndWhatEndedIsOver() {
        var all = IntStream.range(0, 800).boxed().flatMap(nth -> rows(nth).stream()).toList();
        assertThat(all).extracting(row -> Objects.requireNonNull(row.get("state")))
                .contains("actief", "onderhoud", "einde-ondersteuning");
        assertThat(all).filteredOn(row -> row.containsKey("until"))
                .allMatch(row -> LocalDate.parse(Objects.requireNonNull(row.get("until")))
                        .isBefore(LocalDate.of(2026, 11, 21)));
    }
}
