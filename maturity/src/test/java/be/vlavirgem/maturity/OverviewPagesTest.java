package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestClock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The front page says how long answering can go on, and of what was never handed in that it is too late. */
@SpringJUnitConfig(MaturitySlice.class)
class OverviewPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 15);
    private static final String LIERDE = "45063";

    @Autowired
    private Desk desk;
    @Autowired
    private OverviewPages pages;
    @Autowired
    private MessageSource messages;
    @Autowired
    private TestClock clock;

    @AfterEach
    void today() {
        clock.setTo(DAY);
    }

    @Test
    void whatWasNotHandedInIsTooLateFromTheDayAfterTheRound() {
        clock.setTo(DAY);
        var editor = desk.editorOf(LIERDE);
        desk.started(editor, 2026, QuestionnaireFiles.SOUND);
        assertThat(on(LAST, editor).lines()).extracting(OverviewPages.Line::closed).containsExactly(false);
        assertThat(on(LAST.plusDays(1), editor).lines()).extracting(OverviewPages.Line::submitted)
                .containsExactly(false);
        assertThat(on(LAST.plusDays(1), editor).lines()).extracting(OverviewPages.Line::closed).containsExactly(true);
    }

    @Test
    void whatAPredecessorNeverHandedInWillNotBeHandedInAnyMore() {
        clock.setTo(DAY);
        var editor = desk.editorOf(LIERDE);
        desk.started(editor, 2026, QuestionnaireFiles.SOUND);
        var successor = desk.editorOf("44021");
        var lines = editor.scope().call(() -> pages.of(successor, new Words(messages, DutchWords.DUTCH))).lines();
        assertThat(lines).isNotEmpty().allMatch(line -> line.inheritedFrom() != null && line.closed());
    }

    @Test
    void theDaysThatAreLeftCountToday() {
        clock.setTo(DAY);
        var editor = desk.editorOf(LIERDE);
        desk.round(2026, QuestionnaireFiles.SOUND);
        assertThat(until(LAST, editor)).isEqualTo("Antwoorden kan nog tot vandaag, 15/12/2026.");
        assertThat(until(LAST.minusDays(1), editor)).isEqualTo("Antwoorden kan nog tot morgen, 15/12/2026.");
        assertThat(until(LAST.minusDays(30), editor))
                .isEqualTo("Antwoorden kan tot en met 15/12/2026: nog 31 dagen, vandaag inbegrepen.");
    }

    private OverviewPages.Page on(LocalDate day, Access editor) {
        clock.setTo(day);
        return editor.scope().call(() -> pages.of(editor, new Words(messages, DutchWords.DUTCH)));
    }

    private String until(LocalDate day, Access editor) {
        var round = Objects.requireNonNull(on(day, editor).round());
        return new Words(messages, DutchWords.DUTCH).text("maturity.round.until", round.closesOn(), round.daysLeft());
    }
}
