package be.vlavirgem.web.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tile shows, in resolved words: a number first, then why, then the next step. */
public record TileView(String title, @Nullable String figure, @Nullable String unit, List<Chip> chips, String why,
        String linkText,
        String linkHref, boolean wide) {

    /** A word with a colour: good, warn, bad or empty for neutral. */
    public record Chip(String kind, String text) {}

    /** A tile without a figure yet: says what belongs there and offers the first step. */
    public static TileView empty(String title, String why, String linkText, String linkHref) {
        return new TileView(title, null, null, List.of(), why, linkText, linkHref, true);
    }
}
