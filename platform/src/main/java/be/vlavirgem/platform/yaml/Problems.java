package be.vlavirgem.platform.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one file, so that an editor gets all of it at once. */
public final class Problems {
    /** More than anybody mends at once; the rest comes with the next reading. */
    public static final int MOST = 100;

    private final List<Problem> noted = new ArrayList<>();
    private int count;

    static int line(Node node) {
        return line(node.getStartMark());
    }

    static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    public void note(int line, String messageKey, Object... arguments) {
        count++;
        if (noted.size() < MOST) {
            noted.add(new Problem(line, messageKey, List.of(arguments)));
        }
    }

    public boolean isEmpty() {
        return noted.isEmpty();
    }

    /** All of them, also those that were not kept. */
    public int count() {
        return count;
    }

    public List<Problem> byLine() {
        return noted.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
