package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it is typed: what, the explanation, who, by when, and the version that was seen. */
record TaskForm(@Nullable String titel, @Nullable String uitleg, @Nullable String wie, @Nullable String tegen,
        @Nullable String versie) {

    static TaskForm titled(String title) {
        return new TaskForm(title, null, null, null, null);
    }

    static TaskForm of(Task task) {
        return new TaskForm(task.words().title(), task.words().note(), task.owner().id().toString(),
                task.words().due().map(Days::write).orElse(""), String.valueOf(task.version()));
    }

    /** What a lost session had typed, or else this one. */
    TaskForm or(CarriedForm carried) {
        return carried.value("titel").isEmpty()
                ? this
                : new TaskForm(carried.value("titel").orElse(null), carried.value("uitleg").orElse(null),
                        carried.value("wie").orElse(null), carried.value("tegen").orElse(null),
                        carried.value("versie").orElse(versie));
    }

    /** Over a newer version. */
    TaskForm seen(Task task) {
        return new TaskForm(titel, uitleg, wie, tegen, String.valueOf(task.version()));
    }

    boolean sawVersion(Task task) {
        return String.valueOf(task.version()).equals(versie);
    }

    private String title() {
        return Objects.requireNonNullElse(titel, "").strip();
    }

    private String note() {
        return Objects.requireNonNullElse(uitleg, "").strip().replace("\r\n", "\n");
    }

    private String day() {
        return Objects.requireNonNullElse(tegen, "").strip();
    }

    Optional<String> titleProblem() {
        if (title().isEmpty()) {
            return Optional.of("web.tasks.problem.title");
        }
        return title().length() > TaskFormPage.LONGEST_TITLE
                ? Optional.of("web.tasks.problem.title.long")
                : Optional.empty();
    }

    Optional<String> noteProblem() {
        return note().length() > TaskFormPage.LONGEST_NOTE
                ? Optional.of("web.tasks.problem.note.long")
                : Optional.empty();
    }

    /** A day that is past cannot be chosen; one that passed since may stay. */
    Optional<Days.Reading.Refused> dayProblem(LocalDate today, Optional<LocalDate> before) {
        var stays = before.isPresent() && before.equals(Days.read(day()));
        return !stays && Days.read(day(), Days.Range.from(today)) instanceof Days.Reading.Refused refused
                ? Optional.of(refused)
                : Optional.empty();
    }

    Optional<PersonId> owner() {
        try {
            return Optional.of(new PersonId(UUID.fromString(Objects.requireNonNullElse(wie, ""))));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /** Of a form without problems. */
    Task.Words words() {
        return new Task.Words(title(), note(), Days.read(day()));
    }
}
