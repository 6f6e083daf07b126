package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.maturity.FigureChanges.Asked;
import be.vlavirgem.maturity.FigureChanges.Outcome;
import be.vlavirgem.maturity.FigureChanges.Typed;
import be.vlavirgem.maturity.FigureChanges.Way;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.permission.NotFoundException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A figure changed elsewhere than in its chapter: the same answer, the same questions, the same history. */
@SpringJUnitConfig(MaturitySlice.class)
class FigureDeskTest {

    private static final List<String> AUTHORITIES = List.of("41011", "41018", "41024", "41027", "43010", "43014",
            "43018");
    private static final BigDecimal HUNDRED = new BigDecimal("1E+2");
    private static final Locale DUTCH = Locale.of("nl");
    private static int next;

    @Autowired
    private Desk desk;
    @Autowired
    private FigureChanges figures;
    @Autowired
    private Corrections corrections;
    @Autowired
    private HeardMeasurements heard;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    private Access editor;
    private Access administrator;
    private Measurement.Id id;

    @BeforeEach
    void aMeasurementAfterOneWithHundred() {
        var nis = AUTHORITIES.get(next++);
        editor = desk.editorOf(nis);
        administrator = desk.memberOf(nis, LocalDate.of(2026, 11, 21), Role.AUTHORITY_ADMINISTRATOR);
        clock.setTo(LocalDate.of(2041, 10, 1));
        id = desk.started(editor, 2041, FigureFiles.FIGURES);
        desk.answer(editor, id, "CAP01", "100", "", 0);
        submit();
        clock.setTo(LocalDate.of(2042, 10, 1));
        id = desk.started(editor, 2042, FigureFiles.FIGURES);
        heard.taken();
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    private void submit() {
        desk.answer(editor, id, "SEC01", "ja", "", 0);
        desk.answer(editor, id, "SEC02", "ja", "", 0);
        desk.answer(editor, id, "ORG01", "ja", "", 0);
        assertThat(desk.submit(editor, id)).isInstanceOf(SubmissionRule.Verdict.Accepted.class);
    }

    private Outcome change(Access who, int year, String kengetal, String number, String reason, int seen,
            String doubted) {
        return who.scope()
                .call(() -> figures.change(who, new Typed(year, kengetal, number, reason, seen, doubted)));
    }

    private Outcome change(String number, String reason, int seen, String doubted) {
        return change(editor, 2042, "pcs", number, reason, seen, doubted);
    }

    private Asked asked(Access who, int year, String kengetal) {
        return who.scope().call(() -> figures.find(who, year, kengetal, DUTCH)).orElseThrow();
    }

    private List<String> answers() {
        return JdbcClient.create(database.owner())
                .sql("select version || ' ' || value || ' ' || note from answer where measurement_id = ? and question = 'CAP01' order by version")
                .param(id.value())
                .query(String.class)
                .list();
    }

    @Test
    void inAnOpenRoundItBecomesTheAnswerAndIsTold() {
        assertThat(asked(editor, 2042, "pcs")).satisfies(asked -> {
            assertThat(asked.way()).isEqualTo(Way.ANSWER);
            assertThat(asked.question()).isEqualTo("CAP01");
            assertThat(asked.chapter()).isEqualTo("CAP");
            assertThat(asked.unit()).isEqualTo("stuks");
            assertThat(asked.version()).isZero();
            assertThat(asked.answered()).isEmpty();
            assertThat(asked.lastTime()).hasValueSatisfying(last -> assertThat(last).isEqualByComparingTo("100"));
        });
        assertThat(change("120", "Nieuwe school", 0, "")).isEqualTo(new Outcome.Changed(id.value()));
        assertThat(answers()).containsExactly("1 =120 Nieuwe school");
        assertThat(heard.taken()).singleElement().isInstanceOf(MeasurementChanged.Answered.class);
        assertThat(asked(editor, 2042, "pcs").answered()).hasValueSatisfying(given -> {
            assertThat(given.figure()).isEqualTo(new Figure.Known(new BigDecimal("120"), Figure.Trust.CONFIRMED));
            assertThat(given.why()).isEqualTo("Nieuwe school");
            assertThat(given.by()).isEqualTo("Ines Claes");
        });
    }

    @Test
    void whatIsStrangeComesBackOnceAndAReasonAnswersIt() {
        var doubt = new Outcome.Doubt("=900", HUNDRED, "maturity.answer.strange.last-time");
        assertThat(change("900", "", 0, "")).isEqualTo(doubt);
        assertThat(change("900", "", 0, "=900")).as("without a reason").isEqualTo(doubt);
        assertThat(change("900", "Fusie", 0, "")).as("before it was asked").isEqualTo(doubt);
        assertThat(change("9000", "Fusie", 0, "=900")).as("another one").isInstanceOf(Outcome.Doubt.class);
        assertThat(answers()).isEmpty();
        assertThat(change("900", "Fusie", 0, "=900")).isEqualTo(new Outcome.Changed(id.value()));
        assertThat(answers()).containsExactly("1 =900 Fusie");
    }

    @Test
    void anOlderVersionIsNotOverwrittenAndItsEvidenceStays() {
        editor.scope()
                .call(() -> desk.answers.save(editor, id, "CAP",
                        Forms.of(TypedAnswer.SEEN + "CAP01", "0", TypedAnswer.ANSWER + "CAP01", "110",
                                TypedAnswer.EVIDENCE + "CAP01", "https://aalst.be/pcs")));
        assertThat(change("120", "", 0, "")).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(conflict.version()).isEqualTo(1);
            assertThat(conflict.theirs()).hasValueSatisfying(theirs -> assertThat(theirs.figure())
                    .isEqualTo(new Figure.Known(new BigDecimal("110"), Figure.Trust.DECLARED)));
        });
        assertThat(change("120", "", 1, "")).isInstanceOf(Outcome.Changed.class);
        var kept = desk.sheet(editor, id);
        assertThat(kept.measurement().answerTo(kept.questionnaire().question("CAP01").orElseThrow()))
                .hasValueSatisfying(answer -> assertThat(answer.evidence()).isEqualTo("https://aalst.be/pcs"));
    }

    @Test
    void whatIsNoFigureIsRefusedWithWhy() {
        assertThat(change("", "", 0, "")).isEqualTo(new Outcome.Refused("maturity.correction.empty", List.of()));
        assertThat(change("1,5", "", 0, "")).isEqualTo(new Outcome.Refused("web.number.whole", List.of(0)));
        assertThat(change("-3", "", 0, "")).isEqualTo(new Outcome.Refused("maturity.answer.negative", List.of()));
        assertThat(change("200000", "", 0, ""))
                .isEqualTo(new Outcome.Refused("maturity.answer.too-much", List.of(100_000)));
        assertThat(answers()).isEmpty();
        var reader = desk.memberOf(AUTHORITIES.get(next - 1), LocalDate.of(2026, 11, 21), Role.AUTHORITY_READER);
        assertThat(asked(reader, 2042, "pcs").way()).isEqualTo(Way.NONE);
        assertThat(change(reader, 2042, "pcs", "120", "", 0, ""))
                .isEqualTo(new Outcome.Refused("maturity.answer.closed", List.of()));
    }

    @Test
    void whatIsNotThereIsNotFoundAndASumNamesItsParts() {
        assertThat(asked(editor, 2042, "toestellen").parts()).containsExactly("pcs", "laptops");
        for (var absent : List.of("toestellen", "niets")) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> change(editor, 2042, absent, "1", "", 0, ""));
        }
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> change(editor, 2043, "pcs", "1", "", 0, ""));
        desk.answer(editor, id, "SEC01", "nee", "", 0);
        assertThat(editor.scope().call(() -> figures.find(editor, 2042, "proeven", DUTCH))).as("not asked").isEmpty();
        assertThat(editor.scope().call(() -> figures.find(editor, 2043, "pcs", DUTCH))).as("no measurement").isEmpty();
    }

    @Test
    void handedInWhileTheRoundIsOpenItHasToBeOpenedAgainFirst() {
        submit();
        assertThat(asked(administrator, 2042, "pcs").way()).isEqualTo(Way.REOPEN);
        assertThat(change(administrator, 2042, "pcs", "120", "Beter geteld", 0, ""))
                .isEqualTo(new Outcome.ToReopen(id.value()));
        assertThat(answers()).isEmpty();
    }

    @Test
    void inAClosedRoundItBecomesADatedCorrectionWithTheSameQuestion() {
        desk.answer(editor, id, "CAP01", "110", "", 0);
        submit();
        clock.setTo(LocalDate.of(2043, 1, 12));
        heard.taken();
        assertThat(asked(editor, 2042, "pcs").way()).as("of an editor").isEqualTo(Way.NONE);
        assertThat(asked(administrator, 2042, "pcs").way()).isEqualTo(Way.CORRECT);

        assertThat(change(administrator, 2042, "pcs", "120", " ", 1, ""))
                .isEqualTo(new Outcome.Refused("maturity.correction.reason-missing", List.of()));
        assertThat(change(administrator, 2042, "pcs", "900", "Verkeerd geteld", 1, ""))
                .isEqualTo(new Outcome.Doubt("=900", HUNDRED, "maturity.answer.strange.last-time"));
        assertThat(change(administrator, 2042, "pcs", "110", "Toch", 1, ""))
                .isEqualTo(new Outcome.Refused("maturity.correction.same", List.of()));
        assertThat(heard.taken()).isEmpty();
        assertThat(change(administrator, 2042, "pcs", "900", "Verkeerd geteld", 1, "=900"))
                .isEqualTo(new Outcome.Changed(id.value()));

        assertThat(heard.taken()).singleElement().isInstanceOf(MeasurementChanged.Corrected.class);
        assertThat(answers()).containsExactly("1 =110 ");
        assertThat(administrator.scope().call(() -> corrections.of(id))).singleElement()
                .satisfies(kept -> assertThat(kept.reason()).isEqualTo("Verkeerd geteld"));
        assertThat(asked(administrator, 2042, "pcs")).satisfies(asked -> {
            assertThat(asked.answered()).hasValueSatisfying(given -> assertThat(given.figure())
                    .isEqualTo(new Figure.Known(new BigDecimal("110"), Figure.Trust.DECLARED)));
            assertThat(asked.corrected()).hasValueSatisfying(given -> assertThat(given.figure())
                    .isEqualTo(new Figure.Known(new BigDecimal("900"), Figure.Trust.CONFIRMED)));
        });
    }
}
