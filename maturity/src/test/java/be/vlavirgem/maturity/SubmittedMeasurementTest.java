package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.people.Access;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Handing in: from half of the questions on, and for good. */
@SpringJUnitConfig(MaturitySlice.class)
class SubmittedMeasurementTest {
    private static final List<String> AUTHORITIES = List.of("11004", "11005", "11008", "11009", "11013", "11016",
            "11018");
    private static int next;

    private final Desk desk;
    private final JdbcClient app;
    private Access ines;
    private Measurement.Id id;

    @Autowired
    SubmittedMeasurementTest(Desk desk, JdbcClient app) {
        this.desk = desk;
        this.app = app;
    }

    @BeforeEach
    void oneOfThreeQuestionsAnswered() {
        ines = desk.editorOf(AUTHORITIES.get(next++));
        id = desk.started(ines, 2026, QuestionnaireFiles.SOUND);
        desk.answer(ines, id, "SEC01", "ja", "", 0);
    }

    @Test
    void fewerThanHalfOfTheQuestionsIsRefused() {
        assertThat(desk.submit(ines, id)).isEqualTo(new SubmissionRule.Verdict.Refused(SubmissionRule.HALF_ANSWERED));
        assertThat(desk.sheet(ines, id).takesAnswers()).isTrue();
    }

    @Test
    void whatIsUnknownIsNotAnswered() {
        desk.answer(ines, id, "SEC02", "?", "", 0);
        assertThat(desk.submit(ines, id)).isEqualTo(new SubmissionRule.Verdict.Refused(SubmissionRule.HALF_ANSWERED));
    }

    @Test
    void halfIsEnoughAndNoAnswerIsTakenAfterwards() {
        submitted();
        var late = desk.answer(ines, id, "ORG01", "ja", "", 0);
        assertThat(late.results()).singleElement()
                .isInstanceOfSatisfying(Saving.Result.Invalid.class,
                        refused -> assertThat(refused.complaint().messageKey()).isEqualTo("maturity.answer.closed"));
        assertThat(desk.sheet(ines, id).score().coverage().answered()).isEqualTo(2);
        assertThat(desk.submit(ines, id)).isEqualTo(new SubmissionRule.Verdict.Refused(SubmissionRule.NOT_SUBMITTED));
    }

    @ParameterizedTest
    @ValueSource(strings = { """
            insert into answer (organisation_id, measurement_id, question, version, value, note, answered_at, answered_by)
            select organisation_id, id, 'ORG01', 1, 'ja', '', now(), submitted_by from measurement where id = ?
            """, "update measurement set score = 100 where id = ?",
            "update measurement set state = 'OPEN', submitted_at = null where id = ?",
            "delete from measurement where id = ?" })
    void noStatementOfTheApplicationOpensItAgain(String statement) {
        submitted();
        assertThatThrownBy(() -> desk.within(ines.scope(), () -> app.sql(statement).param(id.value()).update()))
                .rootCause()
                .hasMessageMatching(
                        "(?s).*(is not open; only an open one takes answers|is submitted and never changes).*");
    }

    private void submitted() {
        desk.answer(ines, id, "SEC02", "nee", "", 0);
        assertThat(desk.submit(ines, id)).isEqualTo(new SubmissionRule.Verdict.Accepted());
    }
}
