package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** "All still right, except…": the answers of the round before become those of this one. */
@SpringJUnitConfig(MaturitySlice.class)
class TakenOverAnswersTest {

    private static final List<String> AUTHORITIES = List.of("23002", "23003", "23009", "23016", "23025", "23027",
            "23033", "23038", "23039");
    private static int next;

    private final Desk desk;
    private final TestClock clock;
    private final JdbcClient owner;
    private Access ines;
    private Access bram;
    private Measurement.Id before;
    private Measurement.Id id;

    @Autowired
    TakenOverAnswersTest(Desk desk, TestClock clock, TestDatabase database) {
        this.desk = desk;
        this.clock = clock;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void aMeasurementAfterOneThatWasHandedIn() {
        clock.setTo(LocalDate.of(2024, 10, 1));
        var nis = AUTHORITIES.get(next++);
        ines = desk.editorOf(nis);
        bram = desk.editorOf(nis);
        before = desk.started(ines, 2024, QuestionnaireFiles.SOUND);
        explained("SEC01", "ja", "Sinds mei.", "https://aalst.be/back-up");
        desk.answer(ines, before, "SEC02", "?", "", 0);
        desk.answer(ines, before, "ORG01", "nee", "", 0);
        desk.submit(ines, before);
        clock.setTo(LocalDate.of(2026, 11, 21));
        id = desk.started(ines, 2026, QuestionnaireFiles.SOUND);
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void whatWasSaidComesOverWithItsReasonAndItsEvidenceInTheNameOfWhoTakesItOver() {
        assertThat(takeOver(bram, "SEC")).as("what nobody knew is no answer").isEqualTo(1);

        var taken = desk.sheet(ines, id).measurement().answerTo(question("SEC01")).orElseThrow();
        assertThat(taken.reply()).isEqualTo(
                new Reply(new AnswerValue.Chosen("ja"), "Sinds mei.", "https://aalst.be/back-up"));
        assertThat(taken.version()).isEqualTo(1);
        assertThat(taken.by().person()).isEqualTo(bram.person());
        assertThat(answers()).containsExactly("SEC01 1 ja");
        assertThat(tile()).contains("\"answered\":1").contains("\"toFindOut\":0");
    }

    @Test
    void exceptWhatChanged() {
        assertThat(takeOver(ines, "SEC", "SEC01", "SEC09")).isZero();
        assertThat(answers()).isEmpty();
    }

    @Test
    void whatIsAnsweredAlreadyStaysAndWhatWasTakenBackIsANewVersion() {
        desk.answer(ines, id, "SEC02", "nee", "", 0);
        desk.answer(ines, id, "SEC01", "nee", "", 0);
        desk.answer(ines, id, "SEC01", "", "", 1);

        assertThat(takeOver(ines, "SEC")).isEqualTo(1);
        assertThat(answers()).containsExactly("SEC01 1 nee", "SEC01 2 ", "SEC01 3 ja", "SEC02 1 nee");
        assertThat(takeOver(ines, "SEC")).as("a second time").isZero();
    }

    @Test
    void onlyThisChapter() {
        assertThat(takeOver(ines, "ORG")).isEqualTo(1);
        assertThat(answers()).containsExactly("ORG01 1 nee");
    }

    @Test
    void nothingOnceTheRoundHasClosedOrTheMeasurementIsHandedIn() {
        clock.setTo(LocalDate.of(2026, 12, 16));
        assertThat(takeOver(ines, "SEC")).isZero();

        clock.setTo(LocalDate.of(2026, 12, 15));
        takeOver(ines, "SEC");
        takeOver(ines, "ORG");
        desk.submit(ines, id);
        assertThat(takeOver(ines, "SEC")).isZero();
    }

    @Test
    void aMeasurementWithoutOneBeforeHasNothingToTakeOver() {
        var first = desk.editorOf(AUTHORITIES.get(next++));
        var firstId = desk.started(first, 2026, QuestionnaireFiles.SOUND);

        assertThat(desk.sheet(first, firstId).measurement().earlier()).isEqualTo(Earlier.NONE);
        assertThat(first.scope()
                .<Integer, RuntimeException>call(
                        () -> desk.answers.takeOver(first, firstId, "SEC", Set.of())))
                .isZero();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var stranger = desk.editorOf("41002");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> takeOver(stranger, "SEC"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> takeOver(ines, "XYZ"));
    }

    private void explained(String question, String token, String note, String evidence) {
        var fields = Forms.of(TypedAnswer.SEEN + question, "0", TypedAnswer.ANSWER + question, token,
                TypedAnswer.NOTE + question, note, TypedAnswer.EVIDENCE + question, evidence);
        ines.scope().call(() -> desk.answers.save(ines, before, question.substring(0, 3), fields));
    }

    private int takeOver(Access who, String chapter, String... except) {
        return who.scope().call(() -> desk.answers.takeOver(who, id, chapter, Set.of(except)));
    }

    private Question question(String code) {
        return desk.sheet(ines, id).questionnaire().question(code).orElseThrow();
    }

    private List<String> answers() {
        return owner.sql("""
                select question || ' ' || version || ' ' || value from answer where measurement_id = ?
                order by question, version
                """).param(id.value()).query(String.class).list();
    }

    private String tile() {
        return owner.sql("select facts::text from dashboard_tile where organisation_id = ? and tile = ?")
                .params(ines.organisation().value(), MaturityTile.NAME)
                .query(String.class)
                .single();
    }
}
