package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.SubjectKind.Thing;
import be.vlavirgem.platform.subjects.Subjects;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.platform.tasks.Tasks;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.tasks.TaskFormPage.Wrongs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and ends tasks as forms ask it. */
@Component
@Transactional
class TaskDesk {

    /** What came of a form: a task, or the page with what is wrong. */
    record Result(Optional<Task.Id> task, TaskFormPage page) {}

    private final Tasks tasks;
    private final Subjects subjects;
    private final MessageSource messages;
    private final Clock clock;

    TaskDesk(Tasks tasks, Subjects subjects, MessageSource messages, Clock clock) {
        this.tasks = tasks;
        this.subjects = subjects;
        this.messages = messages;
        this.clock = clock;
    }

    /** The form of a new task; about a thing it begins with what is usually asked there. 404 when the thing is not there. */
    @Transactional(readOnly = true)
    TaskFormPage blank(Access access, Optional<Subject> about, Locale locale) {
        var thing = thing(access, about);
        var title = about.flatMap(subject -> thing.map(found -> title(subject, found, locale))).orElse("");
        return page(access, about, thing, TaskForm.titled(title), Wrongs.NONE, locale);
    }

    private String title(Subject subject, Thing thing, Locale locale) {
        var title = text(subject.kind() + ".task.title", locale, thing.title());
        return title.length() <= TaskFormPage.LONGEST_TITLE ? title : thing.title();
    }

    @Transactional(readOnly = true)
    TaskFormPage again(Access access, Optional<Subject> about, TaskForm form, Locale locale) {
        return page(access, about, thing(access, about), form, Wrongs.NONE, locale);
    }

    Result make(Access access, Optional<Subject> about, TaskForm form, Locale locale) {
        var thing = thing(access, about);
        var wrongs = wrongs(form, Optional.empty(), locale);
        if (!wrongs.areNone()) {
            return new Result(Optional.empty(), page(access, about, thing, form, wrongs, locale));
        }
        var made = form.owner().flatMap(owner -> tasks.make(access, form.words(), about, owner));
        return new Result(made, page(access, about, thing, form,
                made.isPresent() ? wrongs : nobody(locale), locale));
    }

    /** The form of a task that is there; 404 when it is not open for the visitor. */
    @Transactional(readOnly = true)
    TaskFormPage filled(Access access, Task.Id id, Locale locale) {
        var task = open(access, id);
        return page(access, task, TaskForm.of(task), Wrongs.NONE, locale);
    }

    @Transactional(readOnly = true)
    TaskFormPage again(Access access, Task.Id id, TaskForm form, Locale locale) {
        return page(access, open(access, id), form, Wrongs.NONE, locale);
    }

    Result change(Access access, Task.Id id, TaskForm form, Locale locale) {
        var task = open(access, id);
        var wrongs = form.sawVersion(task)
                ? wrongs(form, task.words().due(), locale)
                : new Wrongs(null, null, null, null, text("web.tasks.problem.changed", locale));
        if (!wrongs.areNone()) {
            return new Result(Optional.empty(), page(access, task, form.seen(task), wrongs, locale));
        }
        var changed = form.owner().filter(owner -> tasks.change(access, task, form.words(), owner)).isPresent();
        return new Result(changed ? Optional.of(id) : Optional.empty(),
                page(access, task, form, changed ? wrongs : nobody(locale), locale));
    }

    /** False also when somebody changed the task after the page was shown. */
    boolean handOver(Access access, Task.Id id, TaskForm form) {
        var task = task(id);
        return form.sawVersion(task)
                && form.owner().filter(owner -> tasks.change(access, task, task.words(), owner)).isPresent();
    }

    boolean end(Access access, Task.Id id, Task.State state) {
        return tasks.end(access, task(id), state);
    }

    boolean reopen(Access access, Task.Id id) {
        return tasks.reopen(access, task(id));
    }

    private Task task(Task.Id id) {
        return tasks.find(id).orElseThrow(NotFoundException::new);
    }

    private Task open(Access access, Task.Id id) {
        var task = task(id);
        if (!task.isOpen() || !task.organisation().equals(access.organisation())) {
            throw new NotFoundException();
        }
        return task;
    }

    private Optional<Thing> thing(Access access, Optional<Subject> about) {
        return about.map(subject -> subjects.find(access, subject).orElseThrow(NotFoundException::new));
    }

    private Wrongs wrongs(TaskForm form, Optional<LocalDate> before, Locale locale) {
        return new Wrongs(words(form.titleProblem(), locale), words(form.noteProblem(), locale),
                form.owner().isPresent() ? null : text("web.tasks.problem.owner", locale),
                form.dayProblem(LocalDate.now(clock), before)
                        .map(refused -> text(refused.messageKey(), locale, refused.about()))
                        .orElse(null),
                null);
    }

    private Wrongs nobody(Locale locale) {
        return new Wrongs(null, null, text("web.tasks.problem.owner", locale), null, null);
    }

    private TaskFormPage page(Access access, Optional<Subject> about, Optional<Thing> thing, TaskForm form,
            Wrongs wrongs, Locale locale) {
        var closed = thing.filter(found -> !found.takesWork()).isPresent();
        return new TaskFormPage(text("web.tasks.form.new", locale), text("web.tasks.form.new.lead", locale),
                thing.map(Thing::title).orElse(null),
                about.map(subject -> "/taken/over/" + subject.path()).orElse("/taken/nieuw"),
                thing.map(Thing::path).orElse(TaskPages.PATH), form,
                TaskPages.people(tasks.candidates(access, about), access, chosen(form),
                        text("web.tasks.owner.me", locale), text("web.tasks.form.owner.choose", locale)),
                wrongs, closed ? text("web.tasks.problem.closed", locale) : null);
    }

    private TaskFormPage page(Access access, Task task, TaskForm form, Wrongs wrongs, Locale locale) {
        return new TaskFormPage(text("web.tasks.form.change", locale), null,
                task.about().map(Task.About::title).orElse(null), "/taken/%s/wijzigen".formatted(task.id()),
                "/taken/" + task.id(), form,
                TaskPages.people(tasks.candidates(access, task.about().map(Task.About::subject)), access, chosen(form),
                        text("web.tasks.owner.me", locale), text("web.tasks.form.owner.choose", locale)),
                wrongs, null);
    }

    private static Optional<String> chosen(TaskForm form) {
        return form.owner().map(PersonId::toString);
    }

    private @Nullable String words(Optional<String> key, Locale locale) {
        return key.map(found -> text(found, locale)).orElse(null);
    }

    private String text(String key, Locale locale, Object... about) {
        return messages.getMessage(key, about, locale);
    }
}
