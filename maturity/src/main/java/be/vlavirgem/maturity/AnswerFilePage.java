package be.vlavirgem.maturity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a returned file would change, or changed, answer by answer. */
record AnswerFilePage(String measurement, String round, String id, String name, String uploaded,
        AnswerFile.State state, boolean editable, @Nullable String readOnly, List<Line> lines) {

    /**
     * What happens to one answer.
     *
     * @param place   where it stands in the file
     * @param warning why its figure asks for a reason; null when it does not
     * @param who     who answered in the portal since; null when nobody did
     */
    record Line(String place, String question, String address, FiledAnswer.State state, String was, String becomes,
            List<Fault> faults, @Nullable String warning, @Nullable String who) {}

    /** What is wrong in a cell, in words. */
    record Fault(String place, String text) {}

    /** What needs somebody's eyes: refused, or overtaken by an answer in the portal. */
    public List<Line> left() {
        return of(FiledAnswer.State.REFUSED, FiledAnswer.State.OVERTAKEN);
    }

    /** What changes, or changed. */
    public List<Line> changes() {
        return of(FiledAnswer.State.NEW, FiledAnswer.State.CHANGED);
    }

    /** What the file says as the portal does. */
    public List<Line> unchanged() {
        return of(FiledAnswer.State.UNCHANGED);
    }

    public boolean isDraft() {
        return state == AnswerFile.State.DRAFT;
    }

    public boolean isApplied() {
        return state == AnswerFile.State.APPLIED;
    }

    public boolean isReverted() {
        return state == AnswerFile.State.REVERTED;
    }

    private List<Line> of(FiledAnswer.State... states) {
        return lines.stream().filter(line -> Stream.of(states).anyMatch(line.state()::equals)).toList();
    }
}
