package be.vlavirgem.portal.people;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for an account, to decide on.
 *
 * @param path of the page itself
 * @param back where the others stand
 * @param first true when there is no administrator, nor one on the way
 * @param reason of a refusal, as it was typed
 */
record DecisionPage(String path, String back, String organisation, String name, String address, String position,
        String asked, List<Choice> roles, boolean first, String reason,
        List<Mistake> errors) {

    /** The key of what is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.of(field, errors);
    }
}
