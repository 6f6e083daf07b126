package be.vlavirgem.benchmark.merging;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom one can choose, and what they would be as one.
 *
 * @param names   of all that can be chosen
 * @param unknown the mergers of which the portal kept no figures from before
 * @param nothing that somebody is chosen, of whom there is nothing to see
 * @param result  absent as long as nobody is chosen
 */
record SimulationPage(List<FieldView> fields, List<String> names, List<ReplayView> replays, String unknown,
        boolean nothing, @Nullable Result result, List<Mistake> errors) {

    /** A field to choose one. */
    record FieldView(String id, String label, String value, @Nullable String error) {}

    /** A merger that was. */
    record ReplayView(String href, String name, String of, boolean current) {}

    /** A hidden field of a form that asks the same in another way. */
    record Said(String name, String value) {}

    /**
     * What they would be.
     *
     * @param merged   the name of what they became, where a merger is replayed
     * @param said     the same choice, for a form that changes something else
     * @param people   how many live in each
     * @param counted  what together says, and when they were counted
     * @param size     in which size class they would be; absent where that is not known
     * @param stand    of which figures their place in it is told; absent where none can be
     * @param counts   by which rule how many figures went together
     * @param compared how many figures of the merged one stand beside those before it; absent where none is replayed
     * @param closed   whose figures the reader does not see; absent where there is nobody
     */
    record Result(String title, List<String> names, @Nullable String merged, int year, List<Choice> years,
            List<Said> said, String query, List<String> people, String together, String counted, @Nullable String size,
            @Nullable String stand, String counts,
            @Nullable String compared, @Nullable String closed, List<ThemeView> themes) {}

    /** The figures of a theme; those of which nobody has any by name only. */
    record ThemeView(String code, String name, List<RowView> rows, String without) {

        public boolean isEmpty() {
            return rows.isEmpty() && without.isEmpty();
        }
    }

    /**
     * An indicator.
     *
     * @param rule  in a word
     * @param why   it is that rule, where that is not plain
     * @param place where the new one would stand
     */
    record RowView(String name, String href, String unit, List<CellView> parts, CellView together,
            @Nullable CellView merged, String rule, @Nullable String why, @Nullable String place) {}

    /** A figure, the same as it is compared, and what is to be known of it. */
    record CellView(@Nullable String figure, @Nullable String compared, @Nullable String note) {}
}
