package be.vlavirgem.web.api;

import be.vlavirgem.web.form.Mistake;
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

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
