package be.vlavirgem.portal.people;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form by which somebody asks for an account. */
record RegistrationPage(List<Choice> places, RegistrationForm form, List<Mistake> errors) {

    /** The key of what is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.of(field, errors);
    }
}
