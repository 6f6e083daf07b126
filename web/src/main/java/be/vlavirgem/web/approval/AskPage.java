package be.vlavirgem.web.approval;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page by which an approval is asked for, with those that were asked already. */
record AskPage(String title, String action, String back, List<Choice> colleagues, AskForm form, ApprovalView standing,
        List<Mistake> errors) {

    /** Something to mend, in words. */
    record Mistake(String field, String text) {}

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).map(Mistake::text).findFirst().orElse(null);
    }
}
