package be.vlavirgem.catalog.customers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.DutchWords;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is counted above the questions is what stands below: solutions, and of how many suppliers, always in figures. */
class UseWordsTest {

    private static String now(int suppliers, int solutions) {
        return Objects.requireNonNull(DutchWords.messages()
                .getMessage("catalog.customers.asked.now", new Object[]{ suppliers, solutions }, "", DutchWords.DUTCH));
    }

    @Test
    void theHeadCountsWhatStandsBelow() {
        assertThat(now(5, 10)).isEqualTo("10 oplossingen te bevestigen, van 5 leveranciers");
        assertThat(now(3, 3)).isEqualTo("3 oplossingen te bevestigen, van 3 leveranciers");
        assertThat(now(1, 1)).isEqualTo("1 oplossing te bevestigen, van 1 leverancier");
        assertThat(now(0, 0)).isEqualTo("Niets te bevestigen");
    }

    /** The files of all desks stand in the log under the same deed. */
    @Test
    void aFileOfCustomersIsCalledNoFileOfFiguresInTheLog() {
        assertThat(List.of("audit.import.applied", "audit.import.reverted")).allSatisfy(
                deed -> assertThat(DutchWords.messages().getMessage(deed, null, "", DutchWords.DUTCH))
                        .startsWith("Gegevens uit een bestand"));
    }
}
