package be.vlavirgem.web.form;

import org.jspecify.annotations.Nullable;

/**
 * Asks whether something that cannot be undone is meant: a dialog with script, a page without.
 *
 * @param id of the dialog
 * @param label the verb on the button, as in "Versie weggooien"
 * @param page where the question stands without script
 * @param action where the form goes
 * @param back where "toch niet" leads
 * @param seen the version of the thing that the question is about, which the form says as "gezien"; null where none counts
 */
public record Confirmation(String id, String title, String text, String label, String page, String action,
        String back, @Nullable Integer seen) {

    /** About a thing of which no version counts. */
    public Confirmation(String id, String title, String text, String label, String page, String action, String back) {
        this(id, title, text, label, page, action, back, null);
    }
}
