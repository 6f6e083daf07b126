package be.vlavirgem.portal.people;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which somebody is invited.
 *
 * @param home where the people of the organisation stand
 */
record InvitePage(String organisation, String home, InviteForm form, List<Choice> roles, List<Mistake> errors) {

    /** The key of what is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.of(field, errors);
    }
}
