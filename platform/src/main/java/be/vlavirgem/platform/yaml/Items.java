package be.vlavirgem.platform.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A list read from a file, to which the rules on the whole list apply once its items are right one by one.
 *
 * @param all   the items without a problem
 * @param sound whether those are all there are
 */
public record Items<T>(List<T> all, boolean sound, int line, Problems problems) {
    public Items {
        all = List.copyOf(all);
    }

    static <T> Items<T> missing(int line, Problems problems) {
        return new Items<>(List.of(), false, line, problems);
    }

    static <T> Items<T> read(Node node, String key, Problems problems, Function<Fields, Optional<T>> reader) {
        int line = Problems.line(node);
        if (!(node instanceof SequenceNode list)) {
            problems.note(line, "file.not-list", key);
            return missing(line, problems);
        }
        List<T> items = new ArrayList<>();
        int position = 0;
        for (Node item : list.getValue()) {
            Fields.read(item, ++position, problems, reader).ifPresent(items::add);
        }
        return new Items<>(items, items.size() == position, line, problems);
    }

    /** Not there, and not missed. */
    static <T> Items<T> none(int line, Problems problems) {
        return new Items<>(List.of(), true, line, problems);
    }

    /** Notes at most one broken rule, as the next ones would be its consequence. */
    public Items<T> must(Predicate<List<T>> rule, String messageKey) {
        if (!sound || rule.test(all)) {
            return this;
        }
        problems.note(line, messageKey);
        return missing(line, problems);
    }

    /** As above, naming what breaks the rule. */
    public Items<T> must(Predicate<List<T>> rule, String messageKey, Function<List<T>, Object> culprit) {
        if (!sound || rule.test(all)) {
            return this;
        }
        problems.note(line, messageKey, culprit.apply(all));
        return missing(line, problems);
    }
}
