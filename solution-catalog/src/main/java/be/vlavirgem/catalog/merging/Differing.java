package be.vlavirgem.catalog.merging;

import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.web.form.Choice;
import java.util.List;

/**
 * What belongs together and the two say otherwise, so that all of it is taken from the one or from the other.
 *
 * @param code names it among the others
 * @param marks the pictures of both, where that is what differs
 * @param choices the one that stays, then the one that ends
 */
public record Differing(String code, String label, List<Line> lines, List<Mark> marks, List<Choice> choices) {

    /** One thing that both may say; nothing where one of them does not. */
    public record Line(String label, String stays, String ends) {}

    public Differing {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        choices = List.copyOf(choices);
    }

    /** The name of its field in the form. */
    public String field() {
        return MergeForm.CHOSEN + code;
    }
}
