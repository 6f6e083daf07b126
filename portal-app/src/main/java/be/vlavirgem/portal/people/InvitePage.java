package be.vlavirgem.portal.people;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which somebody is invited.
 *
 * @param home  where the people of the organisation stand
 * @param first true when there is no administrator, nor one on the way
 */
record InvitePage(String organisation, String home, InviteForm form, List<Choice> roles, boolean first,
        List<Mistake> errors) {

    static final String WITHOUT = "portal.people.fault.administrator";

    /** True when it is asked whether somebody else is to come first. */
    public boolean isAsking() {
        return first && (form.toch() != null || WITHOUT.equals(error("rol")));
    }

    /** The key of what is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.of(field, errors);
    }
}
