package be.vlavirgem.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.Team;
import be.vlavirgem.platform.tasks.Task.State;
import be.vlavirgem.platform.tasks.Task.Words;
import be.vlavirgem.testsupport.TestClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Who can be asked what, who is told and reminded, and how a task ends. */
@SpringJUnitConfig(PlatformSlice.class)
class TasksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);

    @Autowired
    private Tasks tasks;
    @Autowired
    private TaskReminders reminders;
    @Autowired
    private Team team;
    @Autowired
    private TestClock clock;

    private Access an;
    private Access bob;
    private Subject chapter;

    @BeforeEach
    void anAndBobOfAalst() {
        clock.setTo(DAY);
        an = team.member("Aalst", "An Peeters", Role.AUTHORITY_EDITOR);
        bob = team.member("Aalst", "Bob Claes", Role.SECURITY_OFFICER);
        chapter = new Subject("sample", UUID.randomUUID(), "SEC");
    }

    private Optional<Task.Id> asks(Access by, Access owner, Optional<Subject> about) {
        return team.as(by, () -> tasks.make(by, words("Doen"), about, owner.person()));
    }

    private static Words words(String title) {
        return new Words(title, "", Optional.of(DUE));
    }

    private Task task(Task.Id id) {
        return team.as(an, () -> tasks.find(id)).orElseThrow();
    }

    @Test
    void aColleagueIsAskedToldAndDoesItAndTheAskerHears() {
        var id = asks(an, bob, Optional.of(chapter)).orElseThrow();
        assertThat(team.told(bob)).containsExactly("task-given");
        assertThat(task(id).about().orElseThrow().title()).isEqualTo("Het proefding");
        assertThat(team.as(bob, () -> tasks.end(bob, tasks.find(id).orElseThrow(), State.DONE))).isTrue();
        assertThat(team.told(an)).containsExactly("task-ended");
        assertThat(task(id).ending().orElseThrow().by().id()).isEqualTo(bob.person());
        assertThat(team.as(bob, () -> tasks.end(bob, tasks.find(id).orElseThrow(), State.DONE))).as("twice").isFalse();
        assertThat(team.as(bob, () -> tasks.reopen(bob, tasks.find(id).orElseThrow()))).isTrue();
        assertThat(task(id).isOpen()).isTrue();
    }

    @Test
    void onlyWhoMayWorkOnTheThingCanBeAsked() {
        var dpo = team.member("Aalst", "Dirk Pauwels", Role.DPO);
        var reader = team.member("Aalst", "Leen Maes", Role.AUTHORITY_READER);
        var stranger = team.member("Gent", "Gilles Wouters", Role.AUTHORITY_EDITOR);
        assertThat(asks(an, dpo, Optional.of(chapter))).isPresent();
        assertThat(asks(an, dpo, Optional.empty())).isPresent();
        for (var other : new Access[]{ reader, stranger }) {
            assertThat(asks(an, other, Optional.empty())).isEmpty();
            assertThat(team.told(other)).isEmpty();
        }
        assertThat(asks(reader, bob, Optional.empty())).isEmpty();
        assertThat(asks(an, bob, Optional.of(new Subject("sample", UUID.randomUUID(), "dicht")))).isEmpty();
        assertThat(asks(an, bob, Optional.of(new Subject("sample", UUID.randomUUID(), "weg")))).isEmpty();
        assertThat(team.as(an, () -> tasks.candidates(an, Optional.of(chapter)))).extracting(Colleague::id)
                .contains(an.person(), bob.person(), dpo.person())
                .doesNotContain(reader.person(), stranger.person());
    }

    @Test
    void somebodyOfAnotherOrganisationNeitherSeesNorChangesIt() {
        var stranger = team.member("Gent", "Gilles Wouters", Role.AUTHORITY_ADMINISTRATOR);
        var id = asks(an, bob, Optional.empty()).orElseThrow();
        var seen = task(id);
        assertThat(team.as(stranger, () -> tasks.find(id))).isEmpty();
        assertThat(team.as(stranger, () -> tasks.end(stranger, seen, State.DONE))).isFalse();
        assertThat(team.as(stranger, () -> tasks.change(stranger, seen, words("X"), stranger.person()))).isFalse();
        assertThat(team.as(an, () -> tasks.change(an, seen, words("X"), stranger.person()))).isFalse();
    }

    @Test
    void aTaskIsHandedOverAndAllOfWhoLeaves() {
        var id = asks(an, an, Optional.empty()).orElseThrow();
        asks(an, an, Optional.of(chapter));
        assertThat(team.told(an)).as("of the own").isEmpty();
        assertThat(team.as(an, () -> tasks.change(an, tasks.find(id).orElseThrow(), words("Samen"), bob.person())))
                .isTrue();
        assertThat(task(id).owner().name()).isEqualTo("Bob Claes");
        assertThat(team.told(bob)).containsExactly("task-given");
        assertThat(team.as(bob, () -> tasks.handOver(bob, an.person(), bob.person()))).isEqualTo(1);
        assertThat(team.as(an, () -> tasks.openOf(an.organisation(), bob.person(), 10))).hasSize(2);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var id = asks(an, bob, Optional.empty()).orElseThrow();
        var seen = task(id);
        team.as(an, () -> tasks.change(an, seen, words("Eerst"), bob.person()));
        assertThatThrownBy(() -> team.as(bob, () -> tasks.change(bob, seen, words("Daarna"), bob.person())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(task(id).words().title()).isEqualTo("Eerst");
    }

    @Test
    void whatIsAskedAboutAThingClosesByItself() {
        var id = asks(an, bob, Optional.of(chapter)).orElseThrow();
        var other = asks(an, bob, Optional.of(new Subject("sample", chapter.id(), "ORG"))).orElseThrow();
        team.as(bob, () -> {
            tasks.closeAbout(bob, "sample", chapter.id(), "SEC"::equals, "complete");
            return true;
        });
        assertThat(task(id).ending().orElseThrow().because()).contains("complete");
        assertThat(task(other).isOpen()).isTrue();
        assertThat(team.told(an)).containsExactly("task-ended");
        assertThat(team.as(an, () -> tasks.openAbout("sample", chapter.id()))).extracting(Task::id)
                .containsExactly(other);
    }

    @Test
    void theOwnerIsRemindedOnceAStepAndNeverOnQuietDays() {
        var id = asks(an, bob, Optional.of(chapter)).orElseThrow();
        assertThat(remindersOn(DUE.minusDays(8))).isZero();
        assertThat(remindersOn(DUE.minusDays(7))).isEqualTo(1);
        assertThat(remindersOn(DUE.minusDays(6))).isEqualTo(1);
        assertThat(remindersOn(DUE)).isEqualTo(2);
        assertThat(remindersOn(LocalDate.of(2026, 12, 27))).as("a week after, on a quiet day").isEqualTo(2);
        assertThat(remindersOn(LocalDate.of(2027, 1, 3))).as("when the quiet days are over").isEqualTo(3);
        team.as(bob, () -> tasks.end(bob, tasks.find(id).orElseThrow(), State.DONE));
        assertThat(remindersOn(LocalDate.of(2027, 1, 10))).isEqualTo(3);
    }

    @Test
    void whoLeftIsNotReminded() {
        asks(an, bob, Optional.empty());
        team.leaves(bob, Role.SECURITY_OFFICER);
        remindersOn(DUE);
        var again = team.member("Aalst", "Zoë", Role.AUTHORITY_READER);
        assertThat(team.told(again)).isEmpty();
        assertThat(team.told(bob)).isEmpty();
    }

    private long remindersOn(LocalDate day) {
        clock.setTo(day);
        reminders.remind();
        reminders.remind();
        return team.told(bob).stream().filter("task-due"::equals).count();
    }
}
