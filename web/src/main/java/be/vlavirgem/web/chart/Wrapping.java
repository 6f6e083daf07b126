package be.vlavirgem.web.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines, as SVG does not. */
final class Wrapping {

    private Wrapping() {}

    /** At most so many lines of about so many characters; what does not fit ends in an ellipsis, for the table has it whole. */
    static List<String> of(String label, int characters, int most) {
        var lines = new ArrayList<String>();
        for (var word : label.strip().split("\\s+")) {
            if (!lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= characters) {
                lines.set(lines.size() - 1, lines.getLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.getLast() + " …");
        return kept;
    }
}
