package be.vlavirgem.domain.people;

import java.util.Optional;

/**
 * How a person wants the pages to look.
 *
 * @param language empty for whoever never chose one
 * @param tableFirst shows the table of a chart before the chart
 */
public record Preferences(Optional<Language> language, Theme theme, boolean tableFirst) {

    /** Of whoever chose nothing. */
    public static final Preferences NONE = new Preferences(Optional.empty(), Theme.SYSTEM, false);

    /** The languages of the portal; content is in Dutch. */
    public enum Language {
        NL, EN
    }

    /** The colours of the pages. */
    public enum Theme {
        /** As the device says. */
        SYSTEM,
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK
    }
}
