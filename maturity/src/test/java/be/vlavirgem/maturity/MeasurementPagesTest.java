package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestClock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** How far a measurement is: what is open, to be found out, strange or in contradiction, and what it takes to hand it in. */
@SpringJUnitConfig(MaturitySlice.class)
class MeasurementPagesTest {

    /** Roeselare, which measured in 2021. */
    private static final String NIS = "36015";

    private final Desk desk;
    private final EarlierRounds earlier;
    private final MeasurementPages pages;
    private final TestClock clock;
    private Access ines;
    private Measurement.Id id;

    @Autowired
    MeasurementPagesTest(Desk desk, EarlierRounds earlier, MeasurementPages pages, TestClock clock) {
        this.desk = desk;
        this.earlier = earlier;
        this.pages = pages;
        this.clock = clock;
    }

    @BeforeEach
    void startedAfterOneThatWasHandedIn() {
        earlier.fill();
        clock.setTo(LocalDate.of(2022, 10, 3));
        ines = desk.editorOf(NIS);
        id = desk.started(ines, 2022, ShippedQuestionnaire.file());
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    private MeasurementPage page(Access visitor) {
        return visitor.scope().call(() -> pages.of(visitor, id, DutchWords.DUTCH));
    }

    private void answer(String question, String token, String note) {
        var seen = desk.sheet(ines, id)
                .measurement()
                .answerTo(ShippedQuestionnaire.SHIPPED.question(question).orElseThrow())
                .map(Answer::version)
                .orElse(0);
        desk.answer(ines, id, question, token, note, seen);
    }

    @Test
    void whatIsOpenTakesItsTimeAndLeadsToTheFirstOpenQuestion() {
        answer("STR01", "geen", "");

        var strategy = page(ines).chapters().getFirst();

        assertThat(strategy.score().answered()).isEqualTo(1);
        assertThat(strategy.minutes()).as("eight choices").isEqualTo(16);
        assertThat(strategy.anchor()).isEqualTo("#vraag-STR02");
        assertThat(strategy.repeatable()).isBetween(7, 8);
        assertThat(page(ines).next()).isEqualTo(strategy);
        assertThat(page(ines).type()).isEqualTo("Gemeente en OCMW samen");
    }

    @Test
    void whatIsUnknownIsToBeFoundOutAndWhatHasNoAnswerIsOpen() {
        answer("STR02", "?", "");

        assertThat(page(ines).toFindOut()).extracting(MeasurementPage.Mention::code).contains("STR02");
        assertThat(page(ines).open()).extracting(MeasurementPage.Mention::code).doesNotContain("STR02", "CAP05");
    }

    @Test
    void whatIsOpenIsToldChapterByChapterAndThatAScoreIsStillToCome() {
        var page = page(ines);

        assertThat(page.isAwaitingScores()).isTrue();
        assertThat(page.openChapters()).extracting(MeasurementPage.OpenChapter::title)
                .isSubsetOf(page.chapters().stream().map(MeasurementPage.ChapterLine::title).toList())
                .doesNotHaveDuplicates();
        assertThat(page.openChapters().stream().flatMap(chapter -> chapter.questions().stream()))
                .containsExactlyElementsOf(page.open());
    }

    @Test
    void aStrangeFigureThatIsAskedNoMoreAsksForNoReason() {
        answer("CAP02", "1", "");
        assertThat(page(ines).strange()).extracting(MeasurementPage.Mention::code).contains("CAP02");

        answer("CAP01", "0", "Iedereen ging over.");
        assertThat(page(ines).strange()).extracting(MeasurementPage.Mention::code).doesNotContain("CAP02");
        answer("CAP02", "1", "Zo was het.");
    }

    @Test
    void aStrangeFigureIsNamedUntilAReasonIsGiven() {
        answer("CAP01", "7", "");
        assertThat(page(ines).strange()).extracting(MeasurementPage.Mention::code).containsExactly("CAP01");

        answer("CAP01", "7", "De anderen gingen over naar een vereniging.");
        assertThat(page(ines).strange()).isEmpty();
    }

    @Test
    void figuresThatContradictEachOtherAreTold() {
        for (var figure : new String[]{ "TEC01", "TEC02", "TEC03", "TEC04", "TEC05", "TEC06" }) {
            answer(figure, "100.000", "Nagevraagd.");
        }
        assertThat(page(ines).contradictions()).singleElement().asString().startsWith("Investeringen en exploitatie");

        answer("TEC01", "300.000", "Nagevraagd.");
        assertThat(page(ines).contradictions()).isEmpty();
    }

    @Test
    void whoMayNotHandInIsToldWhy() {
        var reader = desk.memberOf(NIS, LocalDate.of(2026, 11, 21), Role.AUTHORITY_READER);

        assertThat(page(ines).standing().editable()).isTrue();
        assertThat(page(ines).standing().maySubmit()).isTrue();
        assertThat(page(ines).standing().refusal()).startsWith("Indienen kan zodra minstens de helft");
        assertThat(page(reader).standing().editable()).isFalse();
        assertThat(page(reader).standing().readOnly()).startsWith("Je kunt deze antwoorden lezen.");
        clock.setTo(LocalDate.of(2022, 12, 16));
        assertThat(page(ines).standing().readOnly()).startsWith("De meetronde is gesloten.");
        assertThat(page(ines).standing().maySubmit()).isFalse();
    }

    @Test
    void aSubmittedOneMayBeOpenedAgainWhileTheRoundRuns() {
        var nieuwpoort = desk.editorOf("38016");
        id = desk.started(nieuwpoort, 2022, ShippedQuestionnaire.file());
        ShippedQuestionnaire.SHIPPED.chapters()
                .forEach(chapter -> nieuwpoort.scope()
                        .call(
                                () -> desk.answers.takeOver(nieuwpoort, id, chapter.code(), Set.of())));
        assertThat(desk.submit(nieuwpoort, id)).isInstanceOf(SubmissionRule.Verdict.Accepted.class);

        var standing = page(nieuwpoort).standing();

        assertThat(standing.submitted()).isTrue();
        assertThat(standing.mayReopen()).isTrue();
        assertThat(standing.readOnly()).startsWith("Ingediend op 03/10/2022").contains("heropen");
        clock.setTo(LocalDate.of(2022, 12, 16));
        assertThat(page(nieuwpoort).standing().mayReopen()).isFalse();
        assertThat(page(nieuwpoort).standing().readOnly()).endsWith("De antwoorden liggen vast.");
    }
}
