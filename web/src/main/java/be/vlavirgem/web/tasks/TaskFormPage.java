package be.vlavirgem.web.tasks;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a task.
 *
 * @param about the title of the thing it is about
 * @param closed why no task can be given, which leaves no form
 */
record TaskFormPage(String title, @Nullable String lead, @Nullable String about, String action, String back,
        TaskForm form, List<Choice> people, Wrongs wrongs, @Nullable String closed) {

    /** In characters. */
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NOTE = 2000;

    /** What is wrong at each field, in words; {@code changed} is about all of it. */
    record Wrongs(@Nullable String title, @Nullable String note, @Nullable String owner, @Nullable String due,
            @Nullable String changed) {

        static final Wrongs NONE = new Wrongs(null, null, null, null, null);

        boolean areNone() {
            return errors().isEmpty();
        }

        List<Mistake> errors() {
            return Stream
                    .of(at("taak-titel", changed), at("taak-titel", title), at("taak-wie", owner),
                            at("taak-tegen", due), at("taak-uitleg", note))
                    .flatMap(mistakes -> mistakes)
                    .toList();
        }
    }

    private static Stream<Mistake> at(String field, @Nullable String text) {
        return text == null ? Stream.of() : Stream.of(new Mistake(field, text));
    }

    public List<Mistake> errors() {
        return wrongs.errors();
    }
}
