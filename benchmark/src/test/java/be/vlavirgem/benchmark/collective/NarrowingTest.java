package be.vlavirgem.benchmark.collective;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.peers.PeerSystem;
import org.junit.jupiter.api.Test;

/** What an address asks of the figures of groups. */
class NarrowingTest {

    private static Narrowing asking(String soort, String jaar, String zoek, String blad) {
        return Narrowing.of(new Typed(soort, null, jaar, null, zoek, blad));
    }

    @Test
    void whatMakesNoSenseIsNotAsked() {
        var nonsense = Narrowing.of(new Typed("nearest", "'; drop", "ooit", " ", null, "-3"));
        assertThat(nonsense).isEqualTo(asking(null, null, null, null));
        assertThat(nonsense.system()).contains(PeerSystem.FLANDERS);
        assertThat(nonsense.page()).isOne();
    }

    @Test
    void allIsAsked() {
        var all = asking("alle", "alle", "", "2");
        assertThat(all.system()).isEmpty();
        assertThat(all.everyYear()).isTrue();
        assertThat(all.page("/hier", 3)).isEqualTo("/hier?soort=alle&jaar=alle&blad=3");
    }

    @Test
    void aWordIsFoundWhereverItStandsAndAllOfThemTogether() {
        var two = asking("size", "2025", " ICT vte ", null);
        assertThat(two.finds("Eigen ict-personeel (VTE)", "")).isTrue();
        assertThat(two.finds("Eigen ICT", "in VTE")).isFalse();
        assertThat(two.page("/hier", 2)).isEqualTo("/hier?soort=size&jaar=2025&zoek=ICT%20vte&blad=2");
        assertThat(asking(null, null, "x".repeat(200), null).words()).hasSize(80);
    }
}
