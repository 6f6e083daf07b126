package be.vlavirgem.catalog.questions;

import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.FormFields;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was typed.
 *
 * @param naam whether the supplier is told who asks: {@link #NAMED} unless the other is chosen
 */
record QuestionForm(@Nullable String vraag, @Nullable String naam) {

    static final String NAMED = "met";
    static final String UNNAMED = "zonder";
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    static final QuestionForm EMPTY = new QuestionForm("", NAMED);

    static QuestionForm of(CarriedForm carried) {
        return new QuestionForm(carried.value("vraag").orElse(""), carried.value("naam").orElse(NAMED));
    }

    String text() {
        return FormFields.clean(Objects.requireNonNullElse(vraag, ""));
    }

    boolean isNamed() {
        return !UNNAMED.equals(naam);
    }

    /** The key of what is wrong with it. */
    Optional<String> fault() {
        return fault(text(), SolutionQuestion.LONGEST, "catalog.questions.fault.");
    }

    static Optional<String> fault(String text, int longest, String key) {
        if (UNSEEN.matcher(text).replaceAll("").isBlank()) {
            return Optional.of(key + "empty");
        }
        return text.length() > longest ? Optional.of(key + "long") : Optional.empty();
    }
}
