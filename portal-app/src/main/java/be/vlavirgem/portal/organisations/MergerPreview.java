package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.portal.organisations.MergerTable.Belongings;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a merger will do, before it is confirmed.
 *
 * @param path of the page of the organisation
 * @param ending the names of those that end
 * @param last their last day
 * @param lines what each that takes part has
 * @param goingOn which of them goes on; null when a new one begins
 * @param round the name of the round that runs, and the last day of it; null when none does
 * @param people who will work for the successor, each counted once
 * @param fields what the confirming form carries
 */
record MergerPreview(String path, String name, String successor, boolean begins, String ending, String last,
        String first, List<Belongings> lines, @Nullable OrganisationId goingOn, @Nullable String round,
        @Nullable String roundUntil, int people, List<MergerForm.Field> fields, String typed,
        List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }

    /** True when one that ends has a measurement that is not handed in. */
    public boolean isWithDrafts() {
        return ending(true).anyMatch(line -> line.drafts() > 0);
    }

    /** True when one that ends has tasks, shares, keys or delegations, which end. */
    public boolean isWithLoose() {
        return ending(true).anyMatch(line -> line.tasks() + line.shares() + line.keys() + line.delegations() > 0);
    }

    /** What the one that goes on delegated, which ends. */
    public int delegations() {
        return ending(false).mapToInt(Belongings::delegations).sum();
    }

    /** The keys of the one that goes on, which end. */
    public int keys() {
        return ending(false).mapToInt(Belongings::keys).sum();
    }

    private Stream<Belongings> ending(boolean ends) {
        return lines.stream()
                .filter(line -> ends != Optional.ofNullable(goingOn)
                        .map(OrganisationId::value)
                        .filter(line.id()::equals)
                        .isPresent());
    }
}
