package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.merging.MergeForm;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Which of two sheets counts where they contradict each other.
 *
 * @param stays the whole sheet that stays, with what holds for all products
 * @param ends the one that becomes part of it
 * @param said what was chosen, by the {@link #key} of the group
 */
record GroupChoice(Sheet stays, Sheet ends, Map<String, String> said) {

    /** Where one of the two has to be chosen. */
    List<FieldGroup> differing() {
        return FieldGroup.differing(stays, ends).stream().filter(group -> group.isToChoose(stays, ends)).toList();
    }

    /** Those of which neither was chosen. */
    List<FieldGroup> missing() {
        return differing().stream().filter(group -> !isStays(group) && !isEnds(group)).toList();
    }

    /** Names the group and what both say of it, so that a choice counts for what was read and for nothing that was said since. */
    String key(FieldGroup group) {
        var both = new CRC32();
        both.update((group.said(stays) + group.said(ends)).getBytes(StandardCharsets.UTF_8));
        return "%s-%08x".formatted(group.code(), both.getValue());
    }

    private boolean isStays(FieldGroup group) {
        return MergeForm.STAYS.equals(said.get(key(group)));
    }

    private boolean isEnds(FieldGroup group) {
        return MergeForm.ENDS.equals(said.get(key(group)));
    }

    /** Says whether it is taken from the one that ends: as was chosen, else where only that one says something. */
    boolean takes(FieldGroup group) {
        return isEnds(group) || (!isStays(group) && group.isEmptyIn(stays));
    }

    /** Those taken from the one that ends. */
    Set<FieldGroup> taken() {
        return FieldGroup.differing(stays, ends)
                .stream()
                .filter(this::takes)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FieldGroup.class)));
    }
}
