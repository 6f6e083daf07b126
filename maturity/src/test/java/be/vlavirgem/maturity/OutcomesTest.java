package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.OrganisationId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static final List<SubjectValue> VALUES = List.of(SubjectValue.of("SEC", new BigDecimal("41.67")),
            SubjectValue.of(SubjectValue.TOTAL, new BigDecimal("52.30")),
            new SubjectValue("CAP03", new BigDecimal("120"), Optional.of(new BigDecimal("14.5"))));

    private final PeerRound first = new PeerRound();
    private final PeerRound second = new PeerRound();

    @Test
    void theProgressIsAllOwnOutcomesInOneStatement() {
        var aalst = first.authority();
        first.submit(first.authority(), VALUES);
        second.submit(aalst, VALUES);
        first.submit(aalst, VALUES);
        var own = new ArrayList<Outcomes.InRound>();
        var sent = first.statements.during(() -> own.addAll(own(aalst, "TOTAL", "CAP03")));
        assertThat(own).containsExactly(new Outcomes.InRound(aalst, first.id, first.year, VALUES.get(2)),
                new Outcomes.InRound(aalst, first.id, first.year, VALUES.get(1)),
                new Outcomes.InRound(aalst, second.id, second.year, VALUES.get(2)),
                new Outcomes.InRound(aalst, second.id, second.year, VALUES.get(1)));
        assertThat(sent).filteredOn(statement -> !statement.contains("set_config")).hasSize(1);
    }

    @Test
    void aMeasurementThatIsOpenedAgainLosesItsOutcomes() {
        var aalst = first.authority();
        var gent = first.authority();
        var measurement = first.submit(aalst, VALUES);
        first.submit(gent, VALUES);
        first.as(aalst, sql -> {
            first.outcomes(sql).remove(aalst, measurement);
            first.outcomes(sql).keep(aalst, measurement, first.id, VALUES.subList(0, 1));
            return measurement;
        });
        assertThat(own(aalst, "TOTAL", "SEC")).hasSize(1);
        assertThat(own(gent, "TOTAL", "SEC")).hasSize(2);
    }

    @Test
    void theRoundIsThatOfTheMeasurement() {
        var aalst = first.authority();
        var measurement = first.submit(aalst, List.of());
        assertThatThrownBy(() -> first.as(aalst, sql -> {
            first.outcomes(sql).keep(aalst, measurement, second.id, VALUES);
            return measurement;
        })).rootCause().hasMessageContaining("measurement_outcome_of_a_measurement_and_its_round");
    }

    @Test
    void aSubjectIsTheTotalAChapterOrAFigure() {
        var aalst = first.authority();
        assertThatThrownBy(() -> first.submit(aalst, List.of(SubjectValue.of("overall", BigDecimal.ONE)))).rootCause()
                .hasMessageContaining("measurement_outcome_subject_is_total_chapter_or_figure");
    }

    @Test
    void aFigureIsComparedPerItsBase() {
        assertThat(VALUES.getLast().compared()).isEqualByComparingTo("8.275862068965517");
        assertThat(VALUES.getFirst().compared()).isEqualByComparingTo("41.67");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubjectValue("CAP03", BigDecimal.ONE, Optional.of(BigDecimal.ZERO)));
    }

    private List<Outcomes.InRound> own(OrganisationId visitor, String... subjects) {
        return first.as(visitor, sql -> first.outcomes(sql).ofOwn(List.of(subjects)));
    }
}
