package be.vlavirgem.web.tasks;

import be.vlavirgem.web.form.Choice;
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

        List<Fault> errors() {
            return Stream
                    .of(Fault.at("taak-titel", changed), Fault.at("taak-titel", title), Fault.at("taak-wie", owner),
                            Fault.at("taak-tegen", due), Fault.at("taak-uitleg", note))
                    .flatMap(faults -> faults)
                    .toList();
        }
    }

    /** An entry of the summary on top. */
    record Fault(String field, String text) {

        static Stream<Fault> at(String field, @Nullable String text) {
            return text == null ? Stream.of() : Stream.of(new Fault(field, text));
        }
    }

    public List<Fault> errors() {
        return wrongs.errors();
    }
}
