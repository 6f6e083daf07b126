package be.vlavirgem.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.statistics.Sums.Pair;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Which sums of the indicators that ship tell of each other. */
@SpringJUnitConfig(BenchmarkSlice.class)
class SumsTest {

    @Autowired
    Indicators indicators;

    private Sums sums() {
        return Sums.of(indicators.computed());
    }

    @Test
    void what_may_not_be_added_up_is_not() {
        assertThat(sums().codes()).contains("ict-software", "software-aandeel", "investeringen-gepland")
                .doesNotContain("toepassingen", "score-sec", "bandbreedte");
    }

    @Test
    void two_that_lean_on_one_figure_are_kin() {
        assertThat(sums().kin()).contains(new Pair("ict-software", "software-aandeel"),
                new Pair("laptops", "uitgaven-per-werkplek"), new Pair("laptops", "medewerkers"))
                .doesNotContain(new Pair("ict-software", "ict-vte"));
    }

    @Test
    void a_whole_knows_its_parts_on_both_sides() {
        assertThat(sums().parts()).contains(new Pair("werkplekken", "laptops"), new Pair("werkplekken", "werkstations"),
                new Pair("software-aandeel", "ict-telecom"), new Pair("personeel-totaal-vte", "onderwijs-vte"))
                .noneMatch(pair -> pair.one().equals("ict-software"));
    }
}
