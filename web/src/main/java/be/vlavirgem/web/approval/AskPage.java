package be.vlavirgem.web.approval;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page by which an approval is asked for, with those that were asked already. */
record AskPage(String title, String action, String back, List<Choice> colleagues, AskForm form, ApprovalView standing,
        List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
