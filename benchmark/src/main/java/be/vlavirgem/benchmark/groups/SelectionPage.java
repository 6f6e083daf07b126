package be.vlavirgem.benchmark.groups;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new group.
 *
 * @param chosen ticked before, whatever is looked for
 * @param found  by what is looked for, and not ticked yet
 * @param beyond how many more there are than are shown
 */
record SelectionPage(SelectionForm typed, List<Choice> chosen, List<Choice> found, int beyond,
        List<Mistake> errors) {

    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
