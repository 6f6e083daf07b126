package be.vlavirgem.platform.yaml;

import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A single value in a file, passed on as long as it is what is expected of it. */
record Scalar(String value, int line, Problems problems) {
    /** Empty, and noted, when the node is nothing or of another kind. */
    static Optional<Scalar> of(Node node, String key, ScalarKind kind, Problems problems) {
        if (node instanceof ScalarNode scalar && kind.fits(scalar)) {
            return Optional.of(new Scalar(scalar.getValue(), Problems.line(node), problems));
        }
        String messageKey = Tag.NULL.equals(node.getTag()) ? "file.blank" : kind.messageKey();
        problems.note(Problems.line(node), messageKey, key);
        return Optional.empty();
    }

    boolean isText(String key, Range length) {
        return expect(!value.isBlank(), "file.blank", key) && expect(length.has(value.length()),
                "file.length", key, length.from(), length.to(), value.length());
    }

    boolean isCode(CodeRule form) {
        return expect(form.fits(value), form.messageKey(), value);
    }

    boolean startsWith(String chapterCode) {
        return expect(value.startsWith(chapterCode), "file.other-chapter", value, chapterCode);
    }

    boolean isNew(Set<String> taken) {
        return expect(taken.add(value), "file.code-taken", value);
    }

    boolean isIn(String key, Range range) {
        return expect(range.has(number()), "file.out-of-range", key, range.from(), range.to(), value);
    }

    boolean isOneOf(String key, Set<String> words) {
        return expect(words.contains(value), "file.other-word", key, value, String.join(", ", words));
    }

    boolean isExactly(String key, int expected) {
        return expect(number() == expected, "file.other-number", key, expected, value);
    }

    int number() {
        return Integer.parseInt(value);
    }

    private boolean expect(boolean holds, String messageKey, Object... arguments) {
        if (!holds) {
            problems.note(line, messageKey, arguments);
        }
        return holds;
    }
}
