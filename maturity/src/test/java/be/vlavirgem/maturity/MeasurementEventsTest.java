package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.testsupport.TestClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Whatever changes what a measurement says in numbers tells so at once, and what is read later is what was told. */
@SpringJUnitConfig(MaturitySlice.class)
class MeasurementEventsTest {

    private static final List<String> AUTHORITIES = List.of("42006", "42008", "42011", "42023", "42026", "42028",
            "43002", "43005", "43007");
    private static final Locale DUTCH = Locale.of("nl");
    private static int next;

    @Autowired
    private Desk desk;
    @Autowired
    private AnswerService answers;
    @Autowired
    private Corrections corrections;
    @Autowired
    private GuestAsks asks;
    @Autowired
    private GuestDesk guests;
    @Autowired
    private GuestRequests requests;
    @Autowired
    private Shares shares;
    @Autowired
    private MeasuredFigures figures;
    @Autowired
    private HeardMeasurements heard;
    @Autowired
    private TestClock clock;

    private String nis;
    private Access editor;
    private Measurement.Id id;

    @BeforeEach
    void aMeasurementThatBegan() {
        nis = AUTHORITIES.get(next++);
        editor = desk.editorOf(nis);
        clock.setTo(LocalDate.of(2045, 10, 1));
        id = desk.started(editor, 2045, FigureFiles.FIGURES);
        heard.taken();
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    private <T extends MeasurementChanged> Measured told(Class<T> what) {
        var told = heard.taken();
        assertThat(told).singleElement().isInstanceOf(what);
        var measured = told.getFirst().measured();
        assertThat(read()).as("what is read later").isEqualTo(measured);
        return measured;
    }

    /** The last one. */
    private Measured read() {
        return editor.scope().call(() -> figures.of(editor.organisation())).getLast();
    }

    private static Figure declared(long number) {
        return new Figure.Known(BigDecimal.valueOf(number), Figure.Trust.DECLARED);
    }

    private void submit() {
        desk.answer(editor, id, "SEC01", "ja", "", 0);
        desk.answer(editor, id, "SEC02", "ja", "", 0);
        desk.answer(editor, id, "ORG01", "ja", "", 0);
        assertThat(desk.submit(editor, id)).isInstanceOf(SubmissionRule.Verdict.Accepted.class);
    }

    @Test
    void anAnswerThatGivesANumberIsToldWithTheYearAndTheInhabitants() {
        desk.answer(editor, id, "CAP01", "12", "", 0);
        var measured = told(MeasurementChanged.Answered.class);
        assertThat(measured.figures()).containsOnly(Map.entry("pcs", declared(12)));
        assertThat(measured.year()).isEqualTo(2045);
        assertThat(measured.inhabitants()).hasValueSatisfying(count -> assertThat(count).isPositive());
        assertThat(measured.populationYear()).contains(2025);
        desk.answer(editor, id, "CAP02", "3", "", 0);
        assertThat(told(MeasurementChanged.Answered.class).figures()).containsEntry("toestellen", declared(15));
        desk.answer(editor, id, "CAP04", "cloud", "", 0);
        assertThat(told(MeasurementChanged.Answered.class).ticked()).containsOnly(Map.entry("CAP04", 1));
    }

    @Test
    void aChoiceIsToldOnlyWhereItDecidesWhetherANumberIsAsked() {
        desk.answer(editor, id, "SEC02", "ja", "", 0);
        desk.answer(editor, id, "CAP05", "1,5", "", 0);
        assertThat(heard.taken()).isEmpty();
        desk.answer(editor, id, "CAP05", "7", "", 0);
        assertThat(told(MeasurementChanged.Answered.class).figures()).containsKey("proeven");
        desk.answer(editor, id, "CAP05", "7", "", 1);
        assertThat(heard.taken()).as("the same again").isEmpty();
        desk.answer(editor, id, "SEC01", "nee", "", 0);
        assertThat(told(MeasurementChanged.Answered.class).figures()).isEmpty();
    }

    @Test
    void whatIsTakenOverOrPutBackIsTold() {
        desk.answer(editor, id, "CAP01", "12", "", 0);
        submit();
        clock.setTo(LocalDate.of(2046, 10, 1));
        id = desk.started(editor, 2046, FigureFiles.FIGURES);
        heard.taken();
        assertThat(editor.scope().call(() -> answers.takeOver(editor, id, "CAP", Set.of()))).isEqualTo(1);
        assertThat(told(MeasurementChanged.Answered.class).figures()).containsEntry("pcs", declared(12));

        desk.within(editor.scope(), () -> {
            var sheet = desk.measurements.sheetForChange(id);
            var question = sheet.questionnaire().question("CAP01").orElseThrow();
            answers.putBack(editor, sheet, Map.of(question, Reply.of(new AnswerValue.Unknown())));
            return question;
        });
        assertThat(told(MeasurementChanged.Answered.class).figures()).containsEntry("pcs", new Figure.Unknown());
    }

    @Test
    void whatAGuestAnswersIsTold() {
        var share = desk.within(editor.scope(), () -> {
            var order = new GuestOrder("Marie Claes", new EmailAddress(UUID.randomUUID() + "@nergens.test"),
                    new GuestRequest.Questions("CAP", List.of("CAP01"), false), LocalDate.of(2045, 10, 20), "Dank je.");
            var request = asks.ask(editor, desk.measurements.sheet(id), order, DUTCH);
            return shares.find(requests.find(request).orElseThrow().share()).orElseThrow();
        });
        var fields = Forms.of(TypedAnswer.SEEN + "CAP01", "0", TypedAnswer.ANSWER + "CAP01", "44");
        TenantScope.of(share.owner()).call(() -> guests.save(share, fields, GuestDesk.Wish.SEND));
        assertThat(told(MeasurementChanged.Answered.class).figures()).containsEntry("pcs", declared(44));
    }

    @Test
    void handingInAndOpeningAgainAreTold() {
        submit();
        var told = heard.taken();
        assertThat(told.getLast()).isInstanceOf(MeasurementChanged.Submitted.class);
        assertThat(told.getLast().measured().total()).isPresent();
        assertThat(told.getLast().measured().chapters()).containsOnlyKeys("SEC", "ORG");
        assertThat(read()).isEqualTo(told.getLast().measured());

        editor.scope().run(() -> desk.measurements.reopen(editor, id));
        assertThat(told(MeasurementChanged.Reopened.class).total()).isEmpty();
    }

    @Test
    void aCorrectionIsToldAndTheScoresStay() {
        desk.answer(editor, id, "CAP01", "12", "", 0);
        submit();
        var before = heard.taken().getLast().measured();
        clock.setTo(LocalDate.of(2046, 1, 10));
        var administrator = desk.memberOf(nis, LocalDate.of(2026, 11, 21), Role.AUTHORITY_ADMINISTRATOR);
        correct(administrator, "SEC01", "nee");
        assertThat(told(MeasurementChanged.Corrected.class).total()).isEqualTo(before.total());
        correct(administrator, "CAP01", "15");
        correct(administrator, "CAP01", "16");
        heard.taken();
        correct(administrator, "CAP02", "4");
        assertThat(told(MeasurementChanged.Corrected.class).figures())
                .containsEntry("pcs", new Figure.Known(BigDecimal.valueOf(16), Figure.Trust.CONFIRMED))
                .containsEntry("toestellen", new Figure.Known(BigDecimal.valueOf(20), Figure.Trust.CONFIRMED));
    }

    private void correct(Access administrator, String question, String given) {
        assertThat(administrator.scope()
                .call(() -> corrections.correct(administrator, id, question, List.of(given), "Verkeerd geteld")))
                .isEmpty();
    }

    @Test
    void theMeasurementsOfAnOrganisationAreListedWithoutThoseOfOthers() {
        clock.setTo(LocalDate.of(2046, 10, 1));
        var later = desk.started(editor, 2046, FigureFiles.FIGURES);
        var other = desk.editorOf("44021");
        assertThat(editor.scope().call(() -> figures.of(editor.organisation())))
                .extracting(Measured::measurement)
                .containsExactly(id.value(), later.value());
        assertThat(other.scope().call(() -> figures.of(editor.organisation()))).isEmpty();
    }
}
