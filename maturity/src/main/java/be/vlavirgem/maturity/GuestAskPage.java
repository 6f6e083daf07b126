package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page by which somebody without account is asked.
 *
 * @param chapter the address of the page of the chapter, where the form stands below
 * @param numbers of the questions, as in the chapter
 * @param last    the last day of the measurement
 * @param earlier the round before, of which the answers can be shown; null without one
 */
record GuestAskPage(String chapter, String title, String round, String measurement, List<Choice> scopes,
        List<Choice> questions, Map<String, Integer> numbers, GuestAskForm form, String last, @Nullable String earlier,
        English english,
        List<Mistake> errors) {

    /** Below the page of a chapter. */
    static final String PATH = "/zonder-account";

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
