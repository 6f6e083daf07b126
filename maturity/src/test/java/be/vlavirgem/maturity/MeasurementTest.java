package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.maturity.Measurement.Answering;
import be.vlavirgem.maturity.Measurement.Previous;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final Reply HALF = Reply.of(new AnswerValue.Chosen("50"));
    private static final Reply FULL = Reply.of(new AnswerValue.Chosen("100"));

    private final Questionnaire questionnaire = SampleQuestionnaires.withWeights(1, 3);
    private final Question first = questionnaire.questions().getFirst();
    private final Measurement measurement = Sheets.open(questionnaire).measurement();

    @Test
    void itComesAfterTheOwnOneOfTheRoundBeforeAlsoWhenAnotherWasTakenOver() {
        var own = previous();
        var takenOver = previous();
        var alsoTakenOver = previous();

        assertThat(Previous.among(List.of(takenOver, own), own.organisation())).contains(own);
        assertThat(Previous.among(List.of(takenOver), own.organisation())).contains(takenOver);
        assertThat(Previous.among(List.of(takenOver, alsoTakenOver), own.organisation())).isEmpty();
        assertThat(Previous.among(List.of(), own.organisation())).isEmpty();
    }

    private static Previous previous() {
        return new Previous(new OrganisationId(UUID.randomUUID()), new Measurement.Id(UUID.randomUUID()));
    }

    @Test
    void theFirstAnswerIsVersionOne() {
        var noted = new Reply(HALF.value(), "Zie nota", "");
        var answering = measurement.answer(first, noted, 0, Sheets.INES, Sheets.NOON);

        assertThat(answering)
                .isEqualTo(new Answering.Changed(new Answer("SEC01", 1, noted, Sheets.NOON, Sheets.INES)));
        assertThat(measurement.answerTo(first)).map(Answer::version).contains(1);
    }

    @Test
    void aChangedAnswerIsTheNextVersion() {
        measurement.answer(first, HALF, 0, Sheets.INES, Sheets.NOON);

        assertThat(measurement.answer(first, FULL, 1, Sheets.BRAM, Sheets.NOON))
                .isInstanceOfSatisfying(Answering.Changed.class,
                        changed -> assertThat(changed.answer().version()).isEqualTo(2));
    }

    @Test
    void theSameAnswerAgainChangesNothingWhicheverVersionWasSeen() {
        measurement.answer(first, HALF, 0, Sheets.INES, Sheets.NOON);

        assertThat(measurement.answer(first, HALF, 0, Sheets.BRAM, Sheets.NOON))
                .isInstanceOf(Answering.Unchanged.class);
    }

    @Test
    void anAnswerToAnOlderVersionIsAConflictAndTheirsStands() {
        measurement.answer(first, HALF, 0, Sheets.INES, Sheets.NOON);

        var answering = measurement.answer(first, FULL, 0, Sheets.BRAM, Sheets.NOON);

        assertThat(answering).isInstanceOfSatisfying(Answering.Conflict.class,
                conflict -> assertThat(conflict.theirs().by()).isEqualTo(Sheets.INES));
        assertThat(measurement.answerTo(first)).map(Answer::reply).contains(HALF);
    }

    @Test
    void aSubmittedOneTakesNoAnswersAndIsNotSubmittedTwice() {
        var sheet = Sheets.submitted(questionnaire, "50", "100");
        var submitted = sheet.measurement();

        assertThatThrownBy(() -> submitted.answer(first, FULL, 1, Sheets.INES, Sheets.NOON))
                .hasMessageContaining("SUBMITTED; only an open one takes answers");
        assertThatThrownBy(() -> submitted.submit(sheet.score(), Sheets.INES, Sheets.NOON))
                .hasMessageContaining("SUBMITTED; only an open one can be submitted");
    }

    @Test
    void aSubmissionKeepsTheScoreOfThatMoment() {
        assertThat(Sheets.submitted(questionnaire, "100", "0").measurement().submission())
                .hasValueSatisfying(done -> assertThat(done.score())
                        .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("25")));
    }
}
