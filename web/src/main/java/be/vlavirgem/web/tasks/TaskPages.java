package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.platform.subjects.SubjectKind.Thing;
import be.vlavirgem.platform.subjects.Subjects;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.platform.tasks.Tasks;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.tasks.TaskPage.TaskView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pages of tasks. */
@Component
@Transactional(readOnly = true)
class TaskPages {

    static final String PATH = "/taken";
    private static final int MOST_OPEN = 50;
    private static final int MOST_DONE = 10;

    private final Tasks tasks;
    private final Subjects subjects;
    private final Notifications notifications;
    private final List<GuestTasks> guests;
    private final MessageSource messages;
    private final Clock clock;

    TaskPages(Tasks tasks, Subjects subjects, Notifications notifications, List<GuestTasks> guests,
            MessageSource messages, Clock clock) {
        this.guests = guests;
        this.tasks = tasks;
        this.subjects = subjects;
        this.notifications = notifications;
        this.messages = messages;
        this.clock = clock;
    }

    TaskPage.Mine mine(Access access, Locale locale) {
        return new TaskPage.Mine(
                tasks.openOf(access.organisation(), access.person(), MOST_OPEN)
                        .stream()
                        .map(task -> view(task, locale))
                        .toList(),
                tasks.doneOf(access.organisation(), access.person(), MOST_DONE)
                        .stream()
                        .map(task -> view(task, locale))
                        .toList(),
                guests.stream().flatMap(feature -> feature.askedBy(access, locale).stream()).toList(),
                access.may(Permission.KEEP_TASKS));
    }

    /** The page of a task, of which the visitor was told enough now; 404 when it is not there for them. */
    @Transactional
    TaskPage task(Access access, Task.Id id, Locale locale) {
        var task = tasks.find(id).orElseThrow(NotFoundException::new);
        notifications.seen(access.person(), PATH + "/" + id);
        var keepable = access.may(Permission.KEEP_TASKS) && task.organisation().equals(access.organisation());
        var candidates = keepable && task.isOpen()
                ? tasks.candidates(access, task.about().map(Task.About::subject))
                : List.<Colleague>of();
        var left = keepable && task.isOpen()
                && candidates.stream().noneMatch(one -> one.id().equals(task.owner().id()));
        return new TaskPage(view(task, locale), task.words().note(),
                text("web.tasks.asked-by", locale, task.asked().by().name(), day(task.asked().at())),
                task.ending().map(ending -> ended(task, ending, locale)).orElse(null),
                task.about().flatMap(about -> subjects.find(access, about.subject())).map(Thing::path).orElse(null),
                left ? text("web.tasks.left", locale, task.owner().name()) : null,
                task.owner().id().equals(access.person()), keepable,
                candidates.stream()
                        .filter(one -> !one.id().equals(task.owner().id()))
                        .map(one -> Choice.of(one.id().toString(), one.name(), false))
                        .toList());
    }

    private String ended(Task task, Task.Ending ending, Locale locale) {
        var kind = task.about().map(about -> about.subject().kind()).orElse("");
        return ending.because()
                .map(because -> text("web.tasks.ended.by-itself", locale, day(ending.at()),
                        text(kind + ".task.closed." + because, locale)))
                .orElseGet(
                        () -> text("web.tasks.ended." + task.state(), locale, ending.by().name(), day(ending.at())));
    }

    private TaskView view(Task task, Locale locale) {
        var late = task.isLateOn(LocalDate.now(clock));
        var state = late ? "LATE" : task.state().name();
        return new TaskView(task.id().toString(), task.words().title(),
                task.about().map(Task.About::title).orElse(""), task.owner().name(), task.asked().by().name(),
                task.words().due().map(Days::write).orElseGet(() -> text("web.tasks.no-day", locale)), late,
                task.isOpen(), late ? "warn" : task.state() == Task.State.DONE ? "good" : "",
                text("web.tasks.state." + state, locale), task.version());
    }

    /** Who can be asked, oneself first. */
    static List<Choice> people(List<Colleague> candidates, Access access, Optional<String> chosen, String me,
            String choose) {
        var own = candidates.stream().filter(one -> one.id().equals(access.person()));
        var others = candidates.stream().filter(one -> !one.id().equals(access.person()));
        return Stream
                .of(Stream.of(Choice.of("", choose, chosen.isEmpty())),
                        own.map(one -> Choice.of(one.id().toString(), me,
                                chosen.equals(Optional.of(one.id().toString())))),
                        others.map(one -> Choice.of(one.id().toString(), one.name(),
                                chosen.equals(Optional.of(one.id().toString())))))
                .flatMap(choices -> choices)
                .toList();
    }

    private String day(Instant moment) {
        return Days.write(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
