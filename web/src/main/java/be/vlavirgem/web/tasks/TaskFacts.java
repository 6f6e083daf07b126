package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.tasks.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the tile knows: of each owner how many tasks are open, on which days they are due, and the most urgent one. */
record TaskFacts(List<Owned> owners) {

    /** Of one owner; the days are the earliest ones, in order. */
    record Owned(String person, int open, List<LocalDate> due, String first, @Nullable LocalDate firstDue) {

        long lateOn(LocalDate today) {
            return due.stream().filter(day -> day.isBefore(today)).count();
        }
    }

    private static final int MOST_DAYS = 50;

    /** The tasks come with the earliest due first. */
    static TaskFacts of(List<Task> open) {
        var byOwner = new LinkedHashMap<PersonId, List<Task>>();
        open.forEach(task -> byOwner.computeIfAbsent(task.owner().id(), _ -> new ArrayList<>()).add(task));
        return new TaskFacts(byOwner.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList());
    }

    private static Owned of(PersonId owner, List<Task> tasks) {
        var first = tasks.getFirst().words();
        return new Owned(owner.toString(), tasks.size(),
                tasks.stream().flatMap(task -> task.words().due().stream()).limit(MOST_DAYS).toList(), first.title(),
                first.due().orElse(null));
    }

    Optional<Owned> of(PersonId owner) {
        return owners.stream().filter(owned -> owned.person().equals(owner.toString())).findFirst();
    }
}
