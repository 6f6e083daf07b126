package be.vlavirgem.portal.looking;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looking along with somebody, in the back office.
 *
 * @param never the key of why nobody looks along with this person; null when they can be asked
 * @param open what is asked or runs now; null when nothing is
 * @param mine true when it is the visitor's
 */
record LookPage(UUID person, String name, @Nullable String never, @Nullable LookLine open, boolean mine,
        List<Choice> places, String reason, List<Mistake> errors, List<LookLine> earlier) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
