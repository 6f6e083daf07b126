package be.vlavirgem.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows around its content: who works, for which organisation, where, in which language.
 *
 * @param person absent for a visitor who is not signed in
 * @param organisation absent for a person who is a member of none
 * @param organisations all those the person can switch between, the current one included
 * @param language the value of the page's {@code lang}
 * @param looking absent unless somebody looks along, or asks to
 * @param formTicket travels with each form, so that an expired session loses nothing
 */
public record Shell(@Nullable Person person, @Nullable Organisation organisation, List<Organisation> organisations,
        List<MenuSection> menu, String path, String language, List<LanguageLink> languages, boolean demo,
        String version, String formTicket, Look look, @Nullable Looking looking) {

    /** The shell of a page for somebody without preferences. */
    public Shell(@Nullable Person person, @Nullable Organisation organisation, List<Organisation> organisations,
            List<MenuSection> menu, String path, String language, List<LanguageLink> languages, boolean demo,
            String version, String formTicket) {
        this(person, organisation, organisations, menu, path, language, languages, demo, version, formTicket,
                Look.OF_THE_DEVICE, null);
    }

    /** How the person wants the pages; the theme is light, dark, or null for what the device says. */
    public record Look(@Nullable String theme, boolean tableFirst) {

        static final Look OF_THE_DEVICE = new Look(null, false);
    }

    /**
     * What everybody sees of looking along.
     *
     * @param kind {@code along} for who looks, {@code asked} and {@code watched} for whom it is about
     * @param name the other one of the two
     * @param until as in 14:32; empty while it is asked
     */
    public record Looking(String kind, String name, String organisation, String until) {}

    /** Says whether the page is shown to somebody else, who looks along. */
    public boolean along() {
        return looking != null && looking.kind().equals("along");
    }

    /** The value of {@code data-theme} and {@code color-scheme}, null for what the device says. */
    public @Nullable String theme() {
        return look.theme();
    }

    /** Says whether the table of a chart comes before the chart. */
    public boolean tableFirst() {
        return look.tableFirst();
    }

    /** Whoever is signed in. */
    public record Person(String id, String name) {}

    /** An organisation one works for, or practises in; {@code endedOn} is the day since which it no longer exists, if any. */
    public record Organisation(String id, String name, boolean practice, @Nullable String endedOn) {

        /** One that exists and is what it says. */
        public Organisation(String id, String name) {
            this(id, name, false, null);
        }
    }

    /** A group of the menu with at least one line. */
    public record MenuSection(String messageKey, List<MenuLine> lines) {}

    /** A link in the menu; {@code current} is the value of {@code aria-current}, if any. */
    public record MenuLine(String messageKey, String path, @Nullable String current) {}

    /** The same page in a language. */
    public record LanguageLink(String language, String href, boolean current) {}

    /** The language of what is written in Dutch only, for {@code th:lang} around it; null on a Dutch page. */
    public @Nullable String dutch() {
        return language.startsWith("nl") ? null : "nl-BE";
    }

    /** Says whether there is another organisation to switch to. */
    public boolean switchable() {
        return organisations.size() > 1;
    }
}
