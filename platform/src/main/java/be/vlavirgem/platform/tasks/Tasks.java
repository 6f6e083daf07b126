package be.vlavirgem.platform.tasks;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.SubjectKind.Thing;
import be.vlavirgem.platform.subjects.Subjects;
import be.vlavirgem.platform.tasks.Task.State;
import be.vlavirgem.platform.tasks.Task.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks of the organisation worked for. Whoever keeps tasks there may change any: colleagues fill in for each other, and
 * the audit trail says who did. A change of what somebody else changed meanwhile throws
 * {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Tasks {

    /** The most that is shown, or counted, of what is open. */
    public static final int MANY = 500;

    private final TaskRows rows;
    private final TaskMessages messages;
    private final Subjects subjects;
    private final People people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final IdSource ids;
    private final Clock clock;

    Tasks(TaskRows rows, TaskMessages messages, Subjects subjects, People people, AuditTrail audit,
            ApplicationEventPublisher events, IdSource ids, Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.subjects = subjects;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The task, when it is there for this scope. */
    public Optional<Task> find(Task.Id id) {
        return rows.find(id);
    }

    /** True when the task is there for this scope. */
    public boolean exists(UUID id) {
        return rows.exists(id);
    }

    /** What is to be done about a thing and its parts, the earliest asked first; one statement. */
    public List<Task> openAbout(String kind, UUID id) {
        return rows.openAbout(kind, id);
    }

    /** As {@link #openAbout}, and after that what was done, {@link #MANY} at most; one statement. */
    public List<Task> about(String kind, UUID id) {
        return rows.about(kind, id, MANY);
    }

    /** What is to be done in an organisation, {@link #MANY} at most; one statement. */
    public List<Task> open(OrganisationId organisation) {
        return rows.open(organisation, MANY);
    }

    /** What somebody is to do for an organisation; one statement. */
    public List<Task> openOf(OrganisationId organisation, PersonId owner, int most) {
        return rows.openOf(organisation, owner, most);
    }

    /** What somebody did for an organisation, the latest first; one statement. */
    public List<Task> doneOf(OrganisationId organisation, PersonId owner, int most) {
        return rows.doneOf(organisation, owner, most);
    }

    /** Who can be asked for a task about this thing, or about nothing in particular, in the organisation worked for. */
    public List<Colleague> candidates(Access visitor, Optional<Subject> about) {
        var keepers = people.colleagues(Permission.KEEP_TASKS, visitor.organisation());
        return about.flatMap(subject -> subjects.kind(subject.kind())).map(kind -> {
            var workers = people.whoMay(kind.works(), visitor.organisation());
            return keepers.stream().filter(keeper -> workers.contains(keeper.id())).toList();
        }).orElse(keepers);
    }

    /** Asks a colleague to do something; empty when they cannot be asked, or the thing takes no work of this visitor. */
    public Optional<Task.Id> make(Access by, Words words, Optional<Subject> about, PersonId owner) {
        var thing = about.flatMap(subject -> subjects.find(by, subject).filter(Thing::takesWork));
        var candidate = candidate(by, about, owner);
        if (!by.may(Permission.KEEP_TASKS) || candidate.isEmpty() || (about.isPresent() && thing.isEmpty())) {
            return Optional.empty();
        }
        var task = new Task(new Task.Id(ids.next()), by.organisation(), words,
                about.map(subject -> new Task.About(subject, thing.orElseThrow().title())), candidate.get(),
                new Task.Asked(new Task.Named(by.person(), by.name()), clock.instant()), State.OPEN, Optional.empty(),
                0);
        rows.takeTurns(by.organisation());
        rows.add(task);
        record(by, task, "task.made", "");
        messages.given(by, task);
        changed(by);
        return Optional.of(task.id());
    }

    private Optional<Task.Named> candidate(Access by, Optional<Subject> about, PersonId owner) {
        return candidates(by, about).stream()
                .filter(colleague -> colleague.id().equals(owner))
                .map(colleague -> new Task.Named(colleague.id(), colleague.name()))
                .findFirst();
    }

    /** Changes an open task and hands it over where it gets another owner; false when it is not open, or not theirs to have. */
    public boolean change(Access by, Task task, Words words, PersonId owner) {
        var given = !task.owner().id().equals(owner);
        var candidate = given
                ? candidate(by, task.about().map(Task.About::subject), owner)
                : Optional.of(task.owner());
        if (!mayChange(by, task) || !task.isOpen() || candidate.isEmpty()) {
            return false;
        }
        rows.takeTurns(by.organisation());
        rows.change(task, words, owner);
        var changed = new Task(task.id(), task.organisation(), words, task.about(), candidate.get(), task.asked(),
                task.state(), task.ending(), task.version() + 1);
        record(by, task, given ? "task.handed-over" : "task.changed", given ? owner.toString() : "");
        if (given) {
            messages.given(by, changed);
        }
        changed(by);
        return true;
    }

    /** Gives what somebody was to do to a colleague, for who leaves; tells how many could be given. */
    public int handOver(Access by, PersonId from, PersonId to) {
        return (int) rows.openOf(by.organisation(), from, MANY)
                .stream()
                .filter(task -> change(by, task, task.words(), to))
                .count();
    }

    /**
     * Gives what somebody can no longer do for an organisation to somebody who can, in that organisation's scope and
     * without telling them apart; how many there were.
     */
    public int passOn(OrganisationId organisation, PersonId from, PersonId to, PersonId by) {
        rows.takeTurns(organisation);
        var open = rows.openOf(organisation, from, MANY);
        open.forEach(task -> {
            rows.change(task, task.words(), to);
            audit.record(organisation, by, "task.handed-over", task.id().value(), to.toString());
        });
        if (!open.isEmpty()) {
            events.publishEvent(new TasksChanged(organisation));
        }
        return open.size();
    }

    /** Ends an open task; false when it was not open, or not the visitor's to end. */
    public boolean end(Access by, Task task, State state) {
        if (!mayChange(by, task) || !task.isOpen() || state == State.OPEN) {
            return false;
        }
        rows.takeTurns(by.organisation());
        rows.end(task, state, by.person(), clock.instant(), null);
        record(by, task, state == State.DONE ? "task.done" : "task.withdrawn", "");
        messages.ended(by, task, state);
        changed(by);
        return true;
    }

    /** Withdraws all that is open in an organisation that ended, without telling anybody; how many there were. */
    public int withdrawAll(OrganisationId organisation, PersonId by) {
        rows.takeTurns(organisation);
        return rows.withdrawAll(organisation, by, clock.instant());
    }

    /** Makes it one to be done again; false when it is, or is not the visitor's to open. */
    public boolean reopen(Access by, Task task) {
        if (!mayChange(by, task) || task.isOpen()) {
            return false;
        }
        rows.takeTurns(by.organisation());
        rows.reopen(task);
        record(by, task, "task.reopened", "");
        changed(by);
        return true;
    }

    /**
     * Closes what was asked about a thing, because it came to be so by what the visitor did; for features, which look
     * themselves whether the visitor may.
     *
     * @param which parts of the thing
     * @param because a code, in words under the message {@code <kind>.task.closed.<code>}
     */
    public void closeAbout(Access by, String kind, UUID id, Predicate<String> which, String because) {
        if (asked(by, kind, id, which).isEmpty()) {
            return;
        }
        rows.takeTurns(by.organisation());
        asked(by, kind, id, which).forEach(task -> {
            rows.end(task, State.DONE, by.person(), clock.instant(), because);
            record(by, task, "task.closed", because);
            messages.ended(by, task, State.DONE);
        });
        changed(by);
    }

    private List<Task> asked(Access by, String kind, UUID id, Predicate<String> which) {
        return rows.openAbout(kind, id)
                .stream()
                .filter(task -> task.organisation().equals(by.organisation()))
                .filter(task -> task.about().filter(about -> which.test(about.subject().part())).isPresent())
                .toList();
    }

    private static boolean mayChange(Access by, Task task) {
        return by.may(Permission.KEEP_TASKS) && task.organisation().equals(by.organisation());
    }

    private void record(Access by, Task task, String action, String detail) {
        audit.record(by.organisation(), by.person(), action, task.id().value(), detail);
    }

    private void changed(Access by) {
        events.publishEvent(new TasksChanged(by.organisation()));
    }
}
