package be.vlavirgem.platform.tasks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A day on which somebody is reminded of a task: a week before it is due, on the day itself, and every week after. */
record Reminder(LocalDate due, LocalDate day) {

    static final int DAYS = 7;

    /** The latest one up to today; none before the first, nor one from before the task was asked. */
    static Optional<Reminder> latest(Task task, LocalDate today, ZoneId zone) {
        return task.words()
                .due()
                .filter(due -> !today.isBefore(due.minusDays(DAYS)))
                .map(due -> new Reminder(due,
                        due.plusDays(Math.floorDiv(ChronoUnit.DAYS.between(due, today), DAYS) * (long) DAYS)))
                .filter(reminder -> reminder.day().isAfter(LocalDate.ofInstant(task.asked().at(), zone)));
    }

    /** Names the occasion. */
    @Override
    public String toString() {
        return due + " " + day;
    }
}
