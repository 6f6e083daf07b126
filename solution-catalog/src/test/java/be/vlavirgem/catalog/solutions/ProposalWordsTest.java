package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.DutchWords;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a file would do is said in whole sentences: what changes, and what of it is passed over. */
class ProposalWordsTest {

    private static String lead(int changes, int left) {
        return Objects.requireNonNull(DutchWords.messages()
                .getMessage("catalog.exchange.proposal.lead", new Object[]{ changes, left }, "", DutchWords.DUTCH));
    }

    @Test
    void whatIsPassedOverIsCalledSo() {
        assertThat(lead(5, 0)).isEqualTo("5 wijzigingen. Niets uit het bestand wordt overgeslagen.");
        assertThat(lead(1, 1)).isEqualTo(
                "Eén wijziging. Eén veld uit het bestand wordt overgeslagen, met de reden erbij.");
        assertThat(lead(0, 3)).isEqualTo(
                "Geen wijzigingen. 3 velden uit het bestand worden overgeslagen, met de reden erbij.");
    }
}
