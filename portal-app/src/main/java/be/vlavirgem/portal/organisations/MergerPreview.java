package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.portal.organisations.MergerTable.Belongings;
import be.vlavirgem.portal.organisations.MergerTable.Place;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * @param place what a new one takes over of the largest; null when one goes on
 * @param round the name of the round that runs, and the last day of it; null when none does
 * @param people who will work for the successor, each counted once
 * @param announces true when its day is still to come: then it is only announced
 * @param fields what the confirming form carries
 */
record MergerPreview(String path, String name, String successor, boolean begins, String ending, String last,
        String first, List<Belongings> lines, @Nullable OrganisationId goingOn, @Nullable Place place,
        @Nullable String round,
        @Nullable String roundUntil, int people, List<MergerForm.Field> fields, String typed, boolean announces,
        List<Mistake> errors) {

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }

    /** True when one that ends has a measurement that is not handed in. */
    public boolean isWithDrafts() {
        return ending(true).anyMatch(line -> line.drafts() > 0);
    }

    /** Those that end and did not hand in what the round that runs asks; empty when all did, or none runs. */
    public String losing() {
        return names(ending(true).filter(line -> round != null && !line.isHandedIn()));
    }

    /** Those that end and handed in already. */
    public String keeping() {
        return names(ending(true).filter(line -> round != null && line.isHandedIn()));
    }

    /** How many approvals were given for what those that end cannot hand in any more. */
    public int approvals() {
        return ending(true).mapToInt(Belongings::approvals).sum();
    }

    /** Whose those are. */
    public String approving() {
        return names(ending(true).filter(line -> line.approvals() > 0));
    }

    private static String names(Stream<Belongings> lines) {
        return lines.map(Belongings::name).collect(Collectors.joining(", "));
    }

    /** True when one that ends has tasks, shares, questions to others, keys or delegations, which end. */
    public boolean isWithLoose() {
        return ending(true)
                .anyMatch(line -> line.tasks() + line.shares() + line.asked() + line.keys() + line.delegations() > 0);
    }

    /** How many series those that end keep for themselves. */
    public int series() {
        return ending(true).mapToInt(Belongings::series).sum();
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
