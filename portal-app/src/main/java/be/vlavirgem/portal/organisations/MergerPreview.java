package be.vlavirgem.portal.organisations;

import be.vlavirgem.portal.organisations.MergerTable.Belongings;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merger will do, before it is confirmed.
 *
 * @param path of the page of the organisation
 * @param ending the names of those that end
 * @param last their last day
 * @param lines what each that takes part has
 * @param people who will work for the successor, each counted once
 * @param fields what the confirming form carries
 */
record MergerPreview(String path, String name, String successor, boolean begins, String ending, String last,
        String first, List<Belongings> lines, int people, List<MergerForm.Field> fields, String typed,
        List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }

    /** True when one that takes part has a measurement that is not handed in. */
    public boolean isWithDrafts() {
        return lines.stream().anyMatch(line -> line.drafts() > 0);
    }

    /** True when one that takes part has tasks, shares, keys or delegations, which end. */
    public boolean isWithLoose() {
        return lines.stream().anyMatch(line -> line.tasks() + line.shares() + line.keys() + line.delegations() > 0);
    }
}
