package be.vlavirgem.portal.organisations;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a merger.
 *
 * @param path of the page of the organisation
 * @param others for each place that can be taken, the authorities to choose from
 * @param successors a new one, or this one
 */
record MergerPage(String path, String name, MergerForm form, List<List<Choice>> others, List<Choice> successors,
        List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
