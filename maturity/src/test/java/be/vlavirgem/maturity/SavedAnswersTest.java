package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestDatabase;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Answers of colleagues, one after the other and at the same moment: none is lost, none is overwritten unseen. */
@SpringJUnitConfig(MaturitySlice.class)
class SavedAnswersTest {
    private final Desk desk;
    private final TestDatabase database;
    private final JdbcClient owner;
    private Access ines;
    private Access bram;
    private Measurement.Id id;

    @Autowired
    SavedAnswersTest(Desk desk, TestDatabase database) {
        this.desk = desk;
        this.database = database;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void aMeasurementOfTwoColleagues() {
        ines = desk.editorOf("11001");
        bram = desk.editorOf("11001");
        id = desk.started(ines, 2026, QuestionnaireFiles.SOUND);
        owner.sql("delete from answer where measurement_id = ?").param(id.value()).update();
    }

    @Test
    void eachChangeIsANewVersionAndTheHighestCounts() {
        desk.answer(ines, id, "SEC01", "nee", "", 0);
        desk.answer(bram, id, "SEC01", "ja", "", 1);
        desk.answer(bram, id, "SEC01", "ja", "Sinds mei.", 2);
        assertThat(versions()).containsExactly("1 nee ", "2 ja ", "3 ja Sinds mei.");
        var counting = desk.sheet(ines, id).measurement().answerTo(question()).orElseThrow();
        assertThat(counting.version()).isEqualTo(3);
        assertThat(counting.value()).isEqualTo(new AnswerValue.Chosen("ja"));
        assertThat(counting.by().person()).isEqualTo(bram.person());
    }

    @Test
    void theSameAnswerAgainIsKeptWithoutANewVersion() {
        desk.answer(ines, id, "SEC01", "ja", "", 0);
        assertThat(desk.answer(bram, id, "SEC01", "ja", "", 0).results()).singleElement()
                .isInstanceOfSatisfying(Saving.Result.Kept.class, kept -> assertThat(kept.changed()).isFalse());
        assertThat(versions()).containsExactly("1 ja ");
    }

    @Test
    void whoDidNotSeeAColleaguesAnswerIsToldAndOverwritesNothing() {
        desk.answer(ines, id, "SEC01", "ja", "", 0);
        var saving = desk.answer(bram, id, "SEC01", "nee", "", 0);
        assertThat(saving.isComplete()).isFalse();
        assertThat(saving.results()).singleElement()
                .isInstanceOfSatisfying(Saving.Result.Conflicting.class, conflict -> {
                    assertThat(conflict.theirs().by().person()).isEqualTo(ines.person());
                    assertThat(conflict.typed().given()).containsExactly("nee");
                });
        assertThat(versions()).containsExactly("1 ja ");
    }

    @Test
    void anUnknownOptionHoldsUpNothingElse() {
        var saving = desk.answer(ines, id, "SEC01", "misschien", "", 0);
        assertThat(saving.results()).singleElement().isInstanceOf(Saving.Result.Invalid.class);
        assertThat(versions()).isEmpty();
    }

    /** Both have read version 0 before either writes: the table is held until both wait at its door. */
    @Test
    void ofTwoAtTheSameMomentOneIsKeptAndTheOtherIsTold() throws Exception {
        try (var held = new Hold(database, "lock table answer in exclusive mode")) {
            var savings = Stream.of("ines", "bram")
                    .map(note -> CompletableFuture.supplyAsync(() -> desk.answer(note.equals("ines") ? ines : bram, id,
                            "SEC01", "ja", note, 0), Thread.ofPlatform()::start))
                    .toList();
            held.awaitWaiting(2);
            held.release();
            var results = savings.stream().flatMap(saving -> saving.join().results().stream()).toList();
            assertThat(results).filteredOn(Saving.Result.Kept.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(Saving.Result.Conflicting.class::isInstance).hasSize(1);
        }
        assertThat(versions()).hasSize(1);
    }

    private Question question() {
        return desk.sheet(ines, id).questionnaire().question("SEC01").orElseThrow();
    }

    private List<String> versions() {
        return owner.sql(
                "select version || ' ' || value || ' ' || note from answer where measurement_id = ? order by version")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
