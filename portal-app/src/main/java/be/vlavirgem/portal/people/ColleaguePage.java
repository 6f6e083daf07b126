package be.vlavirgem.portal.people;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a colleague.
 *
 * @param self true when it is the visitor
 * @param tasks how many are to be handed over before leaving
 * @param lastSignIn null for who never did
 */
record ColleaguePage(String id, String name, String address, @Nullable String lastSignIn, boolean locked, boolean self,
        List<Choice> roles, int tasks, List<Choice> successors, List<Deed> history, List<Mistake> errors) {

    /** Something done about the colleague. */
    record Deed(String when, String who, String action, String detail) {}

    /** The key of what is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.of(field, errors);
    }
}
