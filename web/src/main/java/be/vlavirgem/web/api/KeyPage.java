package be.vlavirgem.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of an organisation, and the form for a new one. */
record KeyPage(List<Line> lines, KeyForm form, List<Mistake> errors) {

    /**
     * A key.
     *
     * @param kind good while it works
     * @param works true while it can be withdrawn
     */
    record Line(String id, String name, String scopes, String until, String lastUsed, String madeBy, String kind,
            String state, boolean works) {}

    /** Something to mend, in words. */
    record Mistake(String field, String text) {}

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).map(Mistake::text).findFirst().orElse(null);
    }
}
