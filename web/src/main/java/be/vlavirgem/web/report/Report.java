package be.vlavirgem.web.report;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A document to be made.
 *
 * @param template shows {@code page} on paper
 * @param title    stands on top, on every page, and in the properties of the document
 * @param name     of the file, without its ending
 */
public record Report(String template, String title, String name, Locale locale, Object page) {

    /** What a file may be called on every system. */
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N} .,'()-]+");

    /** The value of {@code lang}. */
    public String language() {
        return locale.getLanguage().equals("en") ? "en" : "nl-BE";
    }

    /** The language of what is written in Dutch only; null in a Dutch document. */
    public @org.jspecify.annotations.Nullable String dutch() {
        return language().equals("en") ? "nl-BE" : null;
    }

    /** True where all of it stands on one sheet. */
    public boolean isOneSheet() {
        return page instanceof OneSheet;
    }

    String fileName(String ending) {
        return ODD.matcher(name).replaceAll(" ").replaceAll(" {2,}", " ").strip() + "." + ending;
    }
}
