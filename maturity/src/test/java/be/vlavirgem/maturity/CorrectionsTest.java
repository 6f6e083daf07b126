package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What turns out wrong after a round stands beside the answer; the submitted answer and score stay. */
@SpringJUnitConfig(MaturitySlice.class)
class CorrectionsTest {

    private static final LocalDate IN_THE_ROUND = LocalDate.of(2026, 11, 21);
    private static final String WELLEN = "73098";

    @Autowired
    private Desk desk;
    @Autowired
    private Corrections corrections;
    @Autowired
    private CorrectionPages pages;
    @Autowired
    private TestClock clock;

    private Access administrator;
    private Access editor;
    private Measurement.Id id;

    @BeforeEach
    void aSubmittedMeasurement() {
        clock.setTo(LocalDate.of(2041, 10, 1));
        editor = desk.editorOf(WELLEN);
        administrator = desk.memberOf(WELLEN, IN_THE_ROUND, Role.AUTHORITY_ADMINISTRATOR);
        id = desk.started(editor, 2041, QuestionnaireFiles.SOUND);
        if (desk.sheet(editor, id).takesAnswers()) {
            desk.answer(editor, id, "SEC01", "ja", "", 0);
            desk.answer(editor, id, "SEC02", "ja", "", 0);
            desk.answer(editor, id, "ORG01", "ja", "", 0);
            desk.submit(editor, id);
        }
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.setTo(IN_THE_ROUND);
    }

    private Optional<Complaint> correct(Access who, String token, String reason) {
        return who.scope().call(() -> corrections.correct(who, id, "SEC01", List.of(token), reason));
    }

    @Test
    void theAdministratorCorrectsAfterTheRoundAndTheScoreStays() {
        assertThat(correct(administrator, "nee", "Fout aangevinkt")).map(Complaint::messageKey)
                .contains("maturity.correction.closed");
        clock.setTo(LocalDate.of(2042, 1, 10));
        var score = desk.sheet(editor, id).measurement().submission().orElseThrow().score();
        assertThat(correct(editor, "nee", "Fout aangevinkt")).map(Complaint::messageKey)
                .contains("maturity.correction.closed");
        assertThat(correct(administrator, "nee", " ")).map(Complaint::messageKey)
                .contains("maturity.correction.reason-missing");
        assertThat(correct(administrator, "ja", "Toch")).map(Complaint::messageKey)
                .contains("maturity.correction.same");
        assertThat(correct(administrator, "nee", "Fout aangevinkt")).isEmpty();

        var sheet = desk.sheet(editor, id);
        assertThat(sheet.measurement().submission().orElseThrow().score()).isEqualTo(score);
        assertThat(sheet.measurement().values()).containsEntry("SEC01", new AnswerValue.Chosen("ja"));
        var seen = editor.scope().call(() -> pages.latest(id, DutchWords.DUTCH));
        assertThat(seen.of("SEC01")).satisfies(line -> {
            assertThat(line.submitted()).isNotEqualTo(line.corrected());
            assertThat(line.reason()).isEqualTo("Fout aangevinkt");
        });
        var keeper = desk.keeper();
        assertThat(keeper.scope().call(() -> corrections.in(sheet.measurement().frame().round().id())))
                .extracting(Corrections.Told::question)
                .containsExactly("SEC01");
        assertThat(keeper.scope().call(() -> corrections.of(id))).isEmpty();
    }
}
