package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestDatabase;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A colleague answers while the measurement is handed in: whoever is first, answer and score tell the same. */
@SpringJUnitConfig(MaturitySlice.class)
class SubmissionAtTheSameMomentTest {
    /** Both write the tile last, so this stops each of them just before its commit. */
    private static final String BEFORE_THE_COMMIT = "lock table dashboard_tile in share row exclusive mode";

    private final Desk desk;
    private final TestDatabase database;

    @Autowired
    SubmissionAtTheSameMomentTest(Desk desk, TestDatabase database) {
        this.desk = desk;
        this.database = database;
    }

    @Test
    void anAnswerThatWasFirstIsInTheScore() throws Exception {
        var ines = desk.editorOf("12002");
        var id = halfAnswered(ines);
        try (var held = new Hold(database, BEFORE_THE_COMMIT)) {
            var answering = begun(held, 1, () -> desk.answer(ines, id, "ORG01", "ja", "", 0));
            var submitting = begun(held, 2, () -> desk.submit(ines, id));
            held.release();
            assertThat(answering.join().isComplete()).isTrue();
            assertThat(submitting.join()).isEqualTo(new SubmissionRule.Verdict.Accepted());
        }
        var sheet = desk.sheet(ines, id);
        assertThat(sheet.score().coverage().answered()).isEqualTo(3);
        assertThat(sheet.measurement().submission().orElseThrow().score())
                .contains(sheet.score().grade().orElseThrow().value());
    }

    @Test
    void anAnswerThatCameAfterIsGivenBackAsTooLate() throws Exception {
        var ines = desk.editorOf("12005");
        var id = halfAnswered(ines);
        try (var held = new Hold(database, BEFORE_THE_COMMIT)) {
            var submitting = begun(held, 1, () -> desk.submit(ines, id));
            var answering = begun(held, 2, () -> desk.answer(ines, id, "ORG01", "ja", "", 0));
            held.release();
            assertThat(submitting.join()).isEqualTo(new SubmissionRule.Verdict.Accepted());
            assertThat(answering.join().results()).singleElement()
                    .isInstanceOfSatisfying(Saving.Result.Invalid.class, late -> {
                        assertThat(late.complaint().messageKey()).isEqualTo("maturity.answer.closed");
                        assertThat(late.typed().given()).containsExactly("ja");
                    });
        }
        assertThat(desk.sheet(ines, id).score().coverage().answered()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoSubmitOneDoesAndTheOtherIsTold() throws Exception {
        var ines = desk.editorOf("12007");
        var id = halfAnswered(ines);
        try (var held = new Hold(database, BEFORE_THE_COMMIT)) {
            var first = begun(held, 1, () -> desk.submit(ines, id));
            var second = begun(held, 2, () -> desk.submit(ines, id));
            held.release();
            assertThat(first.join()).isEqualTo(new SubmissionRule.Verdict.Accepted());
            assertThat(second.join()).isEqualTo(new SubmissionRule.Verdict.Refused(SubmissionRule.NOT_SUBMITTED));
        }
    }

    @Test
    void ofTwoWhoStartBothGetTheSameMeasurement() throws Exception {
        desk.started(desk.editorOf("12002"), 2026, QuestionnaireFiles.SOUND);
        var ines = desk.editorOf("12009");
        try (var held = new Hold(database, BEFORE_THE_COMMIT)) {
            var first = begun(held, 1, () -> desk.started(ines, 2026, QuestionnaireFiles.SOUND));
            var second = begun(held, 2, () -> desk.started(ines, 2026, QuestionnaireFiles.SOUND));
            held.release();
            assertThat(second.join()).isEqualTo(first.join());
        }
    }

    private Measurement.Id halfAnswered(Access editor) {
        var id = desk.started(editor, 2026, QuestionnaireFiles.SOUND);
        desk.answer(editor, id, "SEC01", "ja", "", 0);
        desk.answer(editor, id, "SEC02", "nee", "", 0);
        return id;
    }

    private static <T> CompletableFuture<T> begun(Hold held, int waiting, Supplier<T> work)
            throws InterruptedException {
        var begun = CompletableFuture.supplyAsync(work, Thread.ofPlatform()::start);
        held.awaitWaiting(waiting);
        return begun;
    }
}
