package be.vlavirgem.web.form;

/**
 * Asks whether something that cannot be undone is meant: a dialog with script, a page without.
 *
 * @param id of the dialog
 * @param label the verb on the button, as in "Versie weggooien"
 * @param page where the question stands without script
 * @param action where the form goes
 * @param back where "toch niet" leads
 */
public record Confirmation(String id, String title, String text, String label, String page, String action,
        String back) {}
