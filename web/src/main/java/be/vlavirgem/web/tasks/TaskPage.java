package be.vlavirgem.web.tasks;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task on its page. */
record TaskPage(TaskView task, String note, String askedBy, @Nullable String ended, @Nullable String thing,
        @Nullable String left, boolean mine, boolean keepable, List<Choice> others) {

    /** A task in a list; the thing it is about is empty for none. */
    record TaskView(String id, String title, String about, String owner, String asker, String due, boolean late,
            boolean open, String chip, String state, int version) {}

    /** One's own tasks: what is to do, what was done lately, and what one asked of people without account. */
    record Mine(List<TaskView> open, List<TaskView> done, List<GuestTasks.Line> guests, boolean keeper) {}
}
