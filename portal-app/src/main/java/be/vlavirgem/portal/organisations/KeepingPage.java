package be.vlavirgem.portal.organisations;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page on which V-ICT-OR keeps an organisation.
 *
 * @param path of the page of the organisation
 * @param typed what stands in the fields
 * @param kinds of a connected entity, to choose from
 */
record KeepingPage<F>(String path, String name, boolean authority, F typed, List<Choice> kinds, List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
