package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round came to, as it is kept with its report: figures of groups only, never of one authority.
 *
 * @param opensOn as days are written, as is {@code closesOn}
 * @param closesOn the last day for all, or the later one on which one of those that are counted submitted
 */
record RoundFigures(String round, int year, String opensOn, String closesOn, int authorities, int submitted,
        List<Group> groups, List<Subject> chapters) {

    /** The quartiles of a score; null where the group is too small to show them. */
    record Quartiles(BigDecimal low, BigDecimal median, BigDecimal high) {}

    /** How many of a group there are, how many submitted, and the total score of the middle half; reports of before have no codes. */
    record Group(String system, @Nullable String code, String name, int total, int submitted,
            @Nullable Quartiles score) {}

    /** A chapter over all of Flanders. */
    record Subject(String name, int submitted, @Nullable Quartiles score) {}

    /** Those of one system, such as the provinces. */
    List<Group> of(String system) {
        return groups.stream().filter(group -> group.system().equals(system)).toList();
    }
}
