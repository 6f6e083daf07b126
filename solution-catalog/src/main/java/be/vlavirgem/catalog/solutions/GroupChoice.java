package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.merging.MergeForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of two sheets counts where they contradict each other.
 *
 * @param stays the whole sheet that stays, with what holds for all products
 * @param ends the one that becomes part of it
 * @param said what was chosen, by the code of the group
 */
record GroupChoice(Sheet stays, Sheet ends, Map<String, String> said) {

    /** Where one of the two has to be chosen. */
    List<FieldGroup> differing() {
        return FieldGroup.differing(stays, ends);
    }

    /** Those of which neither was chosen. */
    List<FieldGroup> missing() {
        return differing().stream().filter(group -> !isStays(group) && !isEnds(group)).toList();
    }

    private boolean isStays(FieldGroup group) {
        return MergeForm.STAYS.equals(said.get(group.code()));
    }

    private boolean isEnds(FieldGroup group) {
        return MergeForm.ENDS.equals(said.get(group.code()));
    }

    /** Says whether it is taken from the one that ends: as was chosen, else where only that one says something. */
    boolean takes(FieldGroup group) {
        return isEnds(group) || (!isStays(group) && group.isEmptyIn(stays));
    }

    /** Those taken from the one that ends. */
    Set<FieldGroup> taken() {
        return differing().stream()
                .filter(this::takes)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FieldGroup.class)));
    }
}
