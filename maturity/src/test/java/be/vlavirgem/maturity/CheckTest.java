package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private final Check check = new Check(List.of("TEC01", "TEC02"), List.of("TEC03", "TEC04"), "Kijk de facturen na.");

    @ParameterizedTest
    @CsvSource({ "=400, =600, =300, =700, false", "=400, =600, =300, =699, false", "=400, =600, =300, =698.99, true",
            "=400, =600, =300, =701.01, true", "=0, =0, =0, =0, false", "=0, =0, =0, =1, true" })
    void bothSidesMayDifferByAThousandthAtMost(String one, String two, String three, String four, boolean fails) {
        assertThat(check.fails(Answers.by("TEC01", one, "TEC02", two, "TEC03", three, "TEC04", four)))
                .isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({ "?", "-", "''" })
    void whatIsNotKnownContradictsNothing(String token) {
        assertThat(check.fails(Answers.by("TEC01", "=400", "TEC02", token, "TEC03", "=500", "TEC04", "=1"))).isFalse();
        assertThat(check.fails(Answers.by("TEC01", "=400", "TEC02", "=1", "TEC03", "=401"))).isFalse();
        assertThat(check.fails(Answers.by("TEC03", "=9000"))).isFalse();
    }

    @Test
    void whatIsKnownMayAlreadyBeMoreThanTheWholeOtherSide() {
        assertThat(check.fails(Answers.by("TEC01", "=460", "TEC02", "=0", "TEC03", "=500"))).isTrue();
        assertThat(check.fails(Answers.by("TEC01", "=500", "TEC03", "=400", "TEC04", "=60"))).isTrue();
        var most = new Check(List.of("TEC01", "TEC02"), List.of("TEC03"), Check.Relation.AT_MOST, "Kijk na.");
        assertThat(most.fails(Answers.by("TEC01", "=500", "TEC03", "=400"))).isTrue();
        assertThat(most.fails(Answers.by("TEC01", "=1", "TEC02", "=1", "TEC03", "=400"))).isFalse();
    }

    @Test
    void aSumAddsTheFiguresThatAreKnown() {
        assertThat(Check.sum(List.of("TEC01", "TEC02", "TEC03"), Answers.by("TEC01", "=1.5", "TEC02", "?")))
                .isEqualByComparingTo(new BigDecimal("1.5"));
    }

    @Test
    void aCheckHasTwoSidesAndAnExplanation() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Check(List.of(), List.of("TEC01"), "Kijk na."));
        assertThatIllegalArgumentException().isThrownBy(() -> new Check(List.of("TEC01"), List.of(), "Kijk na."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check(List.of("TEC01"), List.of("TEC02"), " "));
    }
}
