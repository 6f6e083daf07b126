package be.vlavirgem.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.statistics.Sums.Side;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What the sums of the indicators that ship lean on. */
@SpringJUnitConfig(BenchmarkSlice.class)
class SumsTest {

    @Autowired
    Indicators indicators;

    private Sums sums() {
        return Sums.of(indicators.computed());
    }

    @Test
    void whatMayNotBeAddedUpIsNot() {
        assertThat(sums().codes()).contains("ict-software", "software-aandeel", "investeringen-gepland")
                .doesNotContain("toepassingen", "score-sec", "bandbreedte");
    }

    @Test
    void anIndicatorLeansOnAllFiguresAboveAndBelowTheLine() {
        assertThat(sums().sides()).filteredOn(side -> side.indicator().equals("uitgaven-per-werkplek"))
                .extracting(Side::below)
                .containsExactly(false, true, true);
        assertThat(sums().sides()).filteredOn(side -> side.figure().contains("laptops"))
                .extracting(Side::indicator)
                .contains("laptops", "werkplekken", "laptop-aandeel");
    }

    @Test
    void whatEverybodyKnowsConnectsNothing() {
        assertThat(sums().sides()).filteredOn(side -> side.indicator().equals("ict-vte")).hasSize(1);
        assertThat(sums().sides()).extracting(Side::indicator).doesNotContain("investeringen-gepland");
    }
}
