package be.vlavirgem.web.approval;

import org.jspecify.annotations.Nullable;

/**
 * What stands below the thing that is to be approved.
 *
 * @param message of who asks; null without one
 * @param decided the decision in words; null while there is none
 * @param open that it can be decided now
 * @param asksName true for who has no account
 */
record DecisionPage(String owner, String askedBy, @Nullable String message, String title, String until, String action,
        @Nullable String decided,
        @Nullable String remark, boolean open, boolean asksName, String fingerprint, DecisionForm form,
        @Nullable String field, @Nullable String fault) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String asked) {
        return asked.equals(field) ? fault : null;
    }
}
