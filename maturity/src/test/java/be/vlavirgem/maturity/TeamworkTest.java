package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.comments.Comments;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.Subjects;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.platform.tasks.Tasks;
import be.vlavirgem.testsupport.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A chapter is asked of a colleague until it is complete or the measurement is submitted; it is talked about also after. */
@SpringJUnitConfig(MaturitySlice.class)
class TeamworkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String KRUISEM = "45068";
    private static final String ZWALM = "45065";

    @Autowired
    private Desk desk;
    @Autowired
    private Tasks tasks;
    @Autowired
    private Comments comments;
    @Autowired
    private Subjects subjects;
    @Autowired
    private MeasurementPages pages;
    @Autowired
    private ChapterPages chapters;
    @Autowired
    private TestClock clock;

    private Access editor;
    private Access colleague;

    @BeforeEach
    void twoOfKruisem() {
        clock.setTo(DAY);
        editor = desk.editorOf(KRUISEM);
        colleague = desk.editorOf(KRUISEM);
    }

    private Task.Id asks(Measurement.Id id, String part) {
        return desk.within(editor.scope(), () -> tasks.make(editor,
                new Task.Words("Invullen", "", Optional.of(LocalDate.of(2026, 12, 1))), Optional.of(about(id, part)),
                colleague.person())).orElseThrow();
    }

    private static Subject about(Measurement.Id id, String part) {
        return new Subject("measurement", id.value(), part);
    }

    private Task task(Task.Id id) {
        return desk.within(editor.scope(), () -> tasks.find(id)).orElseThrow();
    }

    @Test
    void whatIsAskedClosesWithItsChapterAndTheRestWhenTheMeasurementIsSubmitted() {
        var id = desk.started(editor, 2026, QuestionnaireFiles.SOUND);
        var security = asks(id, "SEC");
        var question = asks(id, "SEC02");
        var organisation = asks(id, "ORG");
        assertThat(team(id).of("SEC")).as("the chapter and a question of it")
                .extracting(TeamView.Asked::text)
                .containsExactly("Ines Claes, tegen 01/12/2026", "Ines Claes, tegen 01/12/2026");

        desk.answer(colleague, id, "SEC01", "ja", "", 0);
        assertThat(task(security).isOpen()).isTrue();
        desk.answer(colleague, id, "SEC02", "ja", "", 0);
        assertThat(task(security).ending().orElseThrow().because()).contains("complete");
        assertThat(task(question).isOpen()).isFalse();
        assertThat(task(organisation).isOpen()).isTrue();
        assertThat(asked(id, "SEC")).as("who was asked is still told, and when they were done")
                .extracting(TeamView.Asked::text)
                .containsOnly("Ines Claes, klaar op 21/11/2026 om 12:00");
        assertThat(team(id).of("SEC")).as("nobody is at it any more").isEmpty();
        assertThat(team(id).mayAskFor("SEC")).isTrue();

        assertThat(desk.submit(editor, id)).isInstanceOf(SubmissionRule.Verdict.Accepted.class);
        assertThat(task(organisation).ending().orElseThrow().because()).contains("submitted");
        assertThat(team(id).asked()).extracting(TeamView.Asked::text)
                .allMatch(text -> text.startsWith("Ines Claes, afgesloten bij het indienen op ")
                        || text.startsWith("Ines Claes, klaar op "));
        talksAfterwards(id);
    }

    @Test
    void aQuestionToFindOutIsAskedUntilItIsAnswered() {
        editor = desk.editorOf(ZWALM);
        colleague = desk.editorOf(ZWALM);
        var id = desk.started(editor, 2026, QuestionnaireFiles.SOUND);
        desk.answer(editor, id, "SEC01", "?", "", 0);
        var page = editor.scope().call(() -> pages.of(editor, id, DutchWords.DUTCH));
        assertThat(page.toFindOut()).extracting(MeasurementPage.Mention::code).containsExactly("SEC01");
        assertThat(page.team().mayAskFor("SEC01")).isTrue();

        var asked = asks(id, "SEC01");
        var other = asks(id, "SEC02");
        assertThat(team(id).of("SEC01")).extracting(TeamView.Asked::text)
                .containsExactly("Ines Claes, tegen 01/12/2026");
        assertThat(team(id).mayAskFor("SEC01")).as("somebody is at it").isFalse();
        assertThat(team(id).mayAskFor("SEC")).as("the chapter as a whole").isTrue();
        desk.answer(colleague, id, "SEC01", "?", "Ik zoek het na.", 1);
        assertThat(task(asked).isOpen()).as("still to be found out").isTrue();
        desk.answer(colleague, id, "SEC01", "ja", "Ik zoek het na.", 2);
        assertThat(task(asked).ending().orElseThrow().because()).contains("answered");
        assertThat(task(other).isOpen()).isTrue();
    }

    private void talksAfterwards(Measurement.Id id) {
        assertThat(desk.within(editor.scope(),
                () -> comments.write(editor, about(id, "SEC01"), "Goed zo.", List.of()))).isEqualTo(
                        Comments.Outcome.DONE);
        assertThat(team(id).said()).singleElement().extracting(TeamView.Said::text).isEqualTo("Goed zo.");
        var thing = desk.within(editor.scope(), () -> subjects.find(editor, about(id, "SEC01"))).orElseThrow();
        assertThat(thing.takesWork()).isFalse();
        assertThat(thing.path()).endsWith("/hoofdstukken/SEC#vraag-SEC01");
        assertThat(desk.within(editor.scope(), () -> subjects.find(editor, about(id, "XYZ01")))).isEmpty();
    }

    @Test
    void whoIsOfAnotherAuthorityOrReadsNoMeasurementFindsNothing() {
        var id = desk.started(editor, 2026, QuestionnaireFiles.SOUND);
        var stranger = desk.memberOf("13046", DAY, Role.AUTHORITY_EDITOR);
        assertThat(desk.within(stranger.scope(), () -> subjects.find(stranger, about(id, "SEC01")))).isEmpty();
        assertThat(desk.within(stranger.scope(), () -> subjects.exists(id.value()))).isFalse();
        var keeper = desk.keeper();
        assertThat(desk.within(keeper.scope(), () -> subjects.find(keeper, about(id, "SEC01")))).isEmpty();
    }

    private List<TeamView.Asked> asked(Measurement.Id id, String chapter) {
        return editor.scope()
                .call(() -> chapters.around(editor, id, chapter, false, DutchWords.DUTCH))
                .team()
                .asked();
    }

    private TeamView team(Measurement.Id id) {
        return editor.scope().call(() -> pages.of(editor, id, DutchWords.DUTCH)).team();
    }
}
