package be.vlavirgem.benchmark.consent;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.list.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sees the own figures by name.
 *
 * @param counts whether this organisation can show any: the model and where one practises cannot
 * @param pager  of the history; absent where nothing counts
 */
record ConsentPage(boolean counts, List<Line> themes, List<Given> governments, List<Said> history,
        @Nullable Pager pager) {

    /** Those of which something can be said. */
    public List<Line> declared() {
        return themes.stream().filter(Line::declared).toList();
    }

    /**
     * A theme, and who sees it.
     *
     * @param state      in words, with the last day
     * @param open       whether anybody does
     * @param figures    how many figures there are to see
     * @param withdrawal absent where there is nothing to withdraw
     * @param declared   false where nothing can be said of it any more
     */
    record Line(String code, String name, String state, boolean open, int figures, @Nullable Confirmation withdrawal,
            boolean declared) {

        public String path() {
            return "%s/%s".formatted(ConsentController.PATH, code);
        }
    }

    /** A theme a government may see. */
    record Given(String href, String title, String government, String until, @Nullable String reason, String used) {}

    /** What was said, when and by whom. */
    record Said(String moment, String theme, String what, String by) {}

    /**
     * Choosing for one theme.
     *
     * @param preview what becomes visible
     * @param none    whether there is nothing to see yet
     * @param seen      what was said last of it
     * @param meanwhile what somebody else said after this form was made
     */
    record Form(String code, String name, List<Choice> choices, String day, String seen, @Nullable String meanwhile,
            List<Preview> preview, boolean none,
            @Nullable String region, List<Mistake> errors) {

        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }

        public String path() {
            return "%s/%s".formatted(ConsentController.PATH, code);
        }
    }

    /**
     * A figure that becomes visible.
     *
     * @param figure the last one; absent where there is none yet
     * @param years  of how many years
     * @param only   the themes it is shown as far as; absent where it only tells of its own
     */
    record Preview(String name, @Nullable String figure, @Nullable String year, int years, @Nullable String only) {}

    /** Sharing a theme with a government. */
    record GovernmentForm(String code, String name, List<Choice> governments, String reason, String day,
            List<Mistake> errors) {

        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }

        public String path() {
            return "%s/%s%s".formatted(ConsentController.PATH, code, GovernmentController.GOVERNMENT);
        }
    }
}
