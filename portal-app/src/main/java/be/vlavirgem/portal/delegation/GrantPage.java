package be.vlavirgem.portal.delegation;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which an authority delegates.
 *
 * @param alike the bodies to choose from, while the name alone does not tell
 */
record GrantPage(String name, String until, List<Choice> alike, List<Choice> reaches, List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
