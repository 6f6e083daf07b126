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
    private static final String GENK = "71016";
    private static final String LEUVEN = "24062";

    @Autowired
    private Desk desk;
    @Autowired
    private Corrections corrections;
    @Autowired
    private CorrectionPages pages;
    @Autowired
    private HistoryPages histories;
    @Autowired
    private RoundService rounds;
    @Autowired
    private TestClock clock;

    private Access administrator;
    private Access editor;
    private Measurement.Id id;

    @BeforeEach
    void people() {
        editor = desk.editorOf(GENK);
        administrator = desk.memberOf(GENK, IN_THE_ROUND, Role.AUTHORITY_ADMINISTRATOR);
    }

    private void submittedIn(int year) {
        clock.setTo(LocalDate.of(year, 10, 1));
        id = desk.submitted(editor, year, "SEC01", "ja", "SEC02", "ja", "ORG01", "ja");
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.setTo(IN_THE_ROUND);
    }

    private Optional<Complaint> correct(Access who, String token, String reason) {
        return who.scope().call(() -> corrections.correct(who, id, "SEC01", List.of(token), reason));
    }

    /** Of what was done to the measurement it would tell neither which answer nor why. */
    @Test
    void theHistoryTellsOfACorrectionWhatItWasAboutFromWhatToWhatAndWhy() {
        submittedIn(2055);
        clock.setTo(LocalDate.of(2056, 1, 10));
        assertThat(correct(administrator, "nee", "Fout aangevinkt")).isEmpty();
        clock.setTo(LocalDate.of(2056, 1, 11));
        assertThat(correct(administrator, "ja", "Toch juist")).isEmpty();

        var page = editor.scope().call(() -> histories.of(id, Optional.empty(), 1, DutchWords.words()));

        assertThat(page.lines()).hasSize(5);
        assertThat(page.lines().getFirst().what()).startsWith("Is er een back-up? – gecorrigeerd van “")
                .endsWith("” naar “Elke nacht.” · Reden: Toch juist");
        assertThat(page.lines().get(1).what()).startsWith("Is er een back-up? – gecorrigeerd van “Elke nacht.” naar “")
                .endsWith("Reden: Fout aangevinkt");
        assertThat(page.deeds()).extracting(HistoryPages.Line::what).containsExactlyInAnyOrder("Begonnen", "Ingediend");
    }

    @Test
    void theAdministratorCorrectsAfterTheRoundAndTheScoreStays() {
        submittedIn(2051);
        assertThat(correct(administrator, "nee", "Fout aangevinkt")).map(Complaint::messageKey)
                .contains("maturity.correction.closed");
        clock.setTo(LocalDate.of(2052, 1, 10));
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
        var seen = editor.scope().call(() -> pages.latest(editor, id, DutchWords.DUTCH));
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

    @Test
    void theNextMeasurementGoesOnFromWhatWasCorrected() {
        submittedIn(2053);
        clock.setTo(LocalDate.of(2054, 1, 10));
        assertThat(correct(administrator, "nee", "Fout aangevinkt")).isEmpty();
        clock.setTo(LocalDate.of(2054, 10, 1));
        var earlier = desk.sheet(editor, desk.started(editor, 2054, QuestionnaireFiles.SOUND)).measurement().earlier();
        assertThat(earlier.replies().get("SEC01")).extracting(Reply::value).isEqualTo(new AnswerValue.Chosen("nee"));
        assertThat(earlier.replies().get("SEC02")).extracting(Reply::value).isEqualTo(new AnswerValue.Chosen("ja"));
    }

    @Test
    void whatWasCorrectedBeforeAMeasurementWasOpenedAgainNoLongerStands() {
        submittedIn(2057);
        extend(desk.editorOf(LEUVEN), "20/01/2058");
        clock.setTo(LocalDate.of(2058, 1, 10));
        assertThat(correct(administrator, "nee", "Geen eigen server")).isEmpty();
        extend(editor, "12/01/2058");
        assertThat(editor.scope().call(() -> desk.measurements.reopen(editor, id))).isTrue();
        assertThat(editor.scope().call(() -> pages.latest(editor, id, DutchWords.DUTCH)).getCount()).isZero();
        desk.submit(editor, id);
        assertThat(editor.scope().call(() -> pages.latest(editor, id, DutchWords.DUTCH)).getCount()).isZero();
        assertThat(editor.scope().call(() -> pages.of(editor, id, DutchWords.DUTCH)).lines())
                .isNotEmpty()
                .noneMatch(CorrectionPages.Line::standing);
    }

    private void extend(Access whom, String until) {
        var keeper = desk.keeper();
        var round = desk.sheet(editor, id).measurement().frame().round().id();
        var typed = new ExtensionForm(whom.organisation().toString(), until, "Wil het zelf rechtzetten");
        assertThat(keeper.scope()
                .call(() -> rounds.extend(keeper, round, rounds.round(round).version(), typed))
                .isDone()).isTrue();
    }
}
