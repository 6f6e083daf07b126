package be.vlavirgem.platform.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Keeps account of one group of fields in a file: which are there, which were asked for, which nobody knows. */
final class FieldGroup {
    private final Map<String, NodeTuple> untaken = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final MappingNode node;
    private final Problems problems;

    FieldGroup(MappingNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
        node.getValue().forEach(this::enter);
    }

    private void enter(NodeTuple field) {
        String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (untaken.putIfAbsent(key, field) != null) {
            problems.note(Problems.line(field.getKeyNode()), "file.duplicate-field", key);
        }
    }

    int line() {
        return Problems.line(node);
    }

    Optional<Node> take(String key) {
        Optional<Node> value = takeOptional(key);
        if (value.isEmpty()) {
            problems.note(line(), "file.missing-field", key);
        }
        return value;
    }

    Optional<Node> takeOptional(String key) {
        known.add(key);
        return Optional.ofNullable(untaken.remove(key)).map(NodeTuple::getValueNode);
    }

    void noteUnknown() {
        untaken.forEach((key, field) -> problems.note(Problems.line(field.getKeyNode()), "file.unknown-field",
                key, String.join(", ", known)));
    }
}
