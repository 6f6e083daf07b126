package be.vlavirgem.platform.list;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one knows a thing by at a glance: its picture, or else its first letter.
 *
 * @param name of what it stands before
 * @param src where the picture is; null where there is none
 */
public record Mark(String name, @Nullable String src) {

    /** In place of a picture. */
    public String letter() {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
