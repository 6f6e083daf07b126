package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.Answers.score;
import static be.vlavirgem.maturity.SampleQuestionnaires.withWeights;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {
    @ParameterizedTest(name = "{0} is level {1}")
    @CsvSource({ "0.00, 1", "19.99, 1", "20.00, 2", "39.99, 2", "40.00, 3", "59.99, 3", "60.00, 4", "79.99, 4",
            "80.00, 5", "100.00, 5" })
    void a_band_begins_at_its_first_point(BigDecimal value, int level) {
        assertThat(withWeights(1).level(value).number()).isEqualTo(level);
    }

    /** (99x20 + 1x19) / 100 = 19.99. */
    @Test
    void a_hundredth_short_stays_below() {
        Grade grade = score(withWeights(99, 1), "20", "19").grade().orElseThrow();
        assertThat(grade.value()).isEqualTo(new BigDecimal("19.99"));
        assertThat(grade.level().number()).isEqualTo(1);
    }

    /** (99x20 + 100x20 + 1x19) / 200 = 19.995, shown as 20.00, so the level has to be that of 20.00. */
    @Test
    void the_level_is_that_of_the_value_one_reads() {
        Grade grade = score(withWeights(99, 100, 1), "20", "20", "19").grade().orElseThrow();
        assertThat(grade.value()).isEqualTo(new BigDecimal("20.00"));
        assertThat(grade.level().number()).isEqualTo(2);
    }
}
