package be.vlavirgem.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to mend in a form, in words: at its field, and in the summary on top. */
public record Mistake(String field, String text) {

    /** What is wrong with a field; null when nothing is. */
    public static @Nullable String at(String field, List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::text)
                .findFirst()
                .orElse(null);
    }
}
