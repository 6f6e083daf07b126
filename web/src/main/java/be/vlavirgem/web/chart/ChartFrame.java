package be.vlavirgem.web.chart;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a chart: an id that is unique on the page, its title, the source, how many authorities it is
 * about, whether the reader wants the table before the drawing, and whose figures they are: null when the reader's own.
 */
public record ChartFrame(String id, String title, @Nullable String source, @Nullable Integer n, boolean tableFirst,
        @Nullable String owner) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** Of the reader's own figures. */
    public ChartFrame(String id, String title, @Nullable String source, @Nullable Integer n, boolean tableFirst) {
        this(id, title, source, n, tableFirst, null);
    }

    /** Refuses an id that cannot begin the ids of the drawing. */
    public ChartFrame {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A chart's id has small letters, digits and hyphens, not " + id);
        }
    }
}
