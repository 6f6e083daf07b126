package be.vlavirgem.portal.practice;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages about practice organisations, in words. */
final class PracticePage {

    /** All of them. */
    record Overview(List<Line> lines, boolean several) {}

    /**
     * One of them.
     *
     * @param filled when its data was last put back; null when it never was
     * @param ended  null while it goes on
     * @param state  key of its state, and what kind of chip that is
     */
    record Line(String id, String name, String profile, int people, @Nullable String filled, boolean weekly,
            @Nullable String ended, String kind, String state) {

        public boolean isOpen() {
            return ended == null;
        }
    }

    /** The form of a new one. */
    record New(String name, List<Choice> profiles, List<Mistake> errors) {

        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    /**
     * What is asked before one is put back or ended.
     *
     * @param names  of which ones
     * @param people who work there
     */
    record Question(List<String> names, int people, String action) {

        public String together() {
            return String.join(", ", names);
        }
    }

    private PracticePage() {}
}
