package be.vlavirgem.maturity;

import be.vlavirgem.web.form.QuestionCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the question card of the kit shows. */
record QuestionView(String id, String name, int number, String legend, String help, List<Choice> options,
        List<Choice> extraOptions,
        String noteName, String note, @Nullable String error, @Nullable String savedText, @Nullable String previousText,
        @Nullable Conflict conflict, String versionName, int version) implements QuestionCard {

    /** A row to choose. */
    record Choice(String value, String label, @Nullable String hint, boolean checked) {}

    /** What somebody else answered meanwhile. */
    record Conflict(String who, String when, String theirLabel) {}

    /** The label of what is chosen now; null while nothing is. */
    public @Nullable String chosenLabel() {
        return java.util.stream.Stream.concat(options.stream(), extraOptions.stream())
                .filter(Choice::checked)
                .map(Choice::label)
                .findFirst()
                .orElse(null);
    }
}
