package be.vlavirgem.platform.list;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one knows a thing by at a glance: its picture, or else its first letters.
 *
 * @param name of what it stands before
 * @param src where the picture is; null where there is none
 */
public record Mark(String name, @Nullable String src) {

    /** In place of a picture: two letters, for one alone would pass for a grade. */
    public String letters() {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(2)
                .mapToObj(Character::toString)
                .reduce("", (first, next) -> first.isEmpty() ? next.toUpperCase(Locale.ROOT) : first + next);
    }
}
