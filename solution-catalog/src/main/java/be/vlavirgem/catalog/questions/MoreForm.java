package be.vlavirgem.catalog.questions;

import be.vlavirgem.web.form.FormFields;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What either side says after a question was asked, as it was typed.
 *
 * @param gezien how much had been said on it when it was read
 */
record MoreForm(@Nullable String vraag, @Nullable String antwoord, @Nullable String gezien) {

    String typed() {
        return Objects.requireNonNullElse(vraag != null ? vraag : antwoord, "");
    }

    String text() {
        return FormFields.clean(typed());
    }

    /** Less than nothing where the page did not say. */
    int seen() {
        var said = Objects.requireNonNullElse(gezien, "");
        return said.matches("[0-9]{1,6}") ? Integer.parseInt(said) : -1;
    }

    /** The key of what is wrong with it. */
    Optional<String> fault(int longest, String key) {
        return QuestionForm.fault(text(), longest, key);
    }
}
