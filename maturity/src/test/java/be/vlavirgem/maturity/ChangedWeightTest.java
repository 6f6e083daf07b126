package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Scores of different years stand side by side: each keeps the weights it was measured with. */
@SpringJUnitConfig(MaturitySlice.class)
class ChangedWeightTest {
    /** SEC01 weighs 1 in place of 3. */
    private static final String CHANGED = QuestionnaireFiles.with(18, "gewicht: 1");

    private final Desk desk;
    private final TestClock clock;
    private final JdbcClient owner;

    @Autowired
    ChangedWeightTest(Desk desk, TestClock clock, TestDatabase database) {
        this.desk = desk;
        this.clock = clock;
        this.owner = JdbcClient.create(database.owner());
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    /** (3x100 + 1x0) / 4 = 75 and 0; (75x22 + 0x10) / 32 = 51.56. With weight 1: (50x22 + 0x10) / 32 = 34.38. */
    @Test
    void aChangedWeightCountsFromTheNextRoundOn() {
        var ines = desk.editorOf("41002");
        var old = submitted(ines, 2026, QuestionnaireFiles.SOUND);
        assertThat(keptScore(old)).isEqualTo("51.56");
        clock.setTo(LocalDate.of(2027, 10, 1));
        var later = submitted(ines, 2027, CHANGED);
        assertThat(keptScore(later)).isEqualTo("34.38");
        assertThat(keptScore(old)).isEqualTo("51.56");
        assertThat(explained(ines, old)).isEqualTo(new BigDecimal("51.56"));
        assertThat(explained(ines, later)).isEqualTo(new BigDecimal("34.38"));
    }

    private Measurement.Id submitted(Access editor, int year, String file) {
        var id = desk.started(editor, year, file);
        desk.answer(editor, id, "SEC01", "ja", "", 0);
        desk.answer(editor, id, "SEC02", "nee", "", 0);
        desk.answer(editor, id, "ORG01", "nee", "", 0);
        assertThat(desk.submit(editor, id)).isInstanceOf(SubmissionRule.Verdict.Accepted.class);
        return id;
    }

    private String keptScore(Measurement.Id id) {
        return owner.sql("select score::text from measurement where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private BigDecimal explained(Access editor, Measurement.Id id) {
        return desk.sheet(editor, id).score().grade().orElseThrow().value();
    }
}
