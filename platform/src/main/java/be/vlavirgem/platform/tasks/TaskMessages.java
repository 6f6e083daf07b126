package be.vlavirgem.platform.tasks;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.subjects.SubjectKind;
import be.vlavirgem.platform.subjects.Subjects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Tells who is given a task, who asked one that ended, and whose day comes near; nobody who left or may not work on the thing.
 * What is told names the thing; of a task about nothing in particular its title.
 */
@Component
class TaskMessages {

    static final String GIVEN = "task-given";
    static final String ENDED = "task-ended";
    static final String DUE = "task-due";
    private static final String FOLDER = "content/platform/mails";

    private final Messages messages;
    private final People people;
    private final Subjects subjects;

    TaskMessages(Messages messages, People people, Subjects subjects) {
        this.messages = messages;
        this.people = people;
        this.subjects = subjects;
    }

    @Bean
    static MessageType taskGiven() {
        return byColleague(GIVEN);
    }

    @Bean
    static MessageType taskEnded() {
        return byColleague(ENDED);
    }

    @Bean
    static MessageType taskDue() {
        return MessageType.of(DUE, MessageKind.DEADLINE, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    private static MessageType byColleague(String code) {
        return MessageType.of(code, MessageKind.TASK, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.COLLEAGUE, MessageVariable.SUBJECT);
    }

    /** The version keeps a second hand-over to the same colleague apart from the first. */
    void given(Access by, Task task) {
        if (!task.owner().id().equals(by.person())) {
            tell(GIVEN, Integer.toString(task.version()), Optional.of(by.person()), task, task.owner().id());
        }
    }

    /** Who asked it hears that it is done; whose it was, that it is withdrawn. */
    void ended(Access by, Task task, Task.State state) {
        var told = state == Task.State.DONE ? task.asked().by().id() : task.owner().id();
        if (!told.equals(by.person())) {
            tell(ENDED, Integer.toString(task.version()), Optional.of(by.person()), task, told);
        }
    }

    /** The same step of the same task is told once. */
    void due(Task task, Reminder reminder) {
        tell(DUE, reminder.toString(), Optional.empty(), task, task.owner().id());
    }

    private void tell(String type, String nth, Optional<PersonId> actor, Task task, PersonId person) {
        var occasion = UUID.nameUUIDFromBytes((type + task.id() + nth).getBytes(StandardCharsets.UTF_8));
        var told = readers(task).contains(person) ? List.of(person) : List.<PersonId>of();
        messages.tell(new Message(type, occasion, task.organisation(), actor,
                task.about().map(Task.About::title).orElse(task.words().title()), task.words().due(),
                "/taken/" + task.id()), told);
    }

    private List<PersonId> readers(Task task) {
        OrganisationId organisation = task.organisation();
        var permission = task.about()
                .flatMap(about -> subjects.kind(about.subject().kind()))
                .map(SubjectKind::reads)
                .orElse(Permission.READ_TASKS);
        return people.whoMay(permission, organisation);
    }
}
