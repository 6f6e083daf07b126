package be.vlavirgem.maturity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the fields of one group as values; what is wrong is noted, and a stand-in given that is never used. */
final class Fields {
    private static final Range ANY_LENGTH = new Range(0, Integer.MAX_VALUE);
    private final FieldGroup group;
    private final int position;
    private final Problems problems;
    private final int problemsBefore;

    private Fields(MappingNode node, int position, Problems problems) {
        this.problemsBefore = problems.count();
        this.group = new FieldGroup(node, problems);
        this.position = position;
        this.problems = problems;
    }

    /** Empty, and noted, when the node is no group of fields. */
    static <T> Optional<T> read(Node node, int position, Problems problems, Function<Fields, Optional<T>> reader) {
        if (node instanceof MappingNode mapping) {
            return reader.apply(new Fields(mapping, position, problems));
        }
        problems.note(Problems.line(node), "maturity.file.not-fields");
        return Optional.empty();
    }

    /** In the list around it, from 1. */
    int position() {
        return position;
    }

    String text(String key) {
        return text(key, ANY_LENGTH);
    }

    String text(String key, Range length) {
        return scalar(key, ScalarKind.TEXT).filter(text -> text.isText(key, length)).map(Scalar::value).orElse("");
    }

    /** Refuses a code that is taken, and takes it. */
    String code(CodeForm form, String beginning, Set<String> taken) {
        return scalar("code", ScalarKind.TEXT)
                .filter(code -> code.isCode(form) && code.startsWith(beginning) && code.isNew(taken))
                .map(Scalar::value)
                .orElse("");
    }

    int number(String key, Range range) {
        return scalar(key, ScalarKind.NUMBER).filter(number -> number.isIn(key, range))
                .map(Scalar::number)
                .orElse(range.from());
    }

    int exactly(String key, int expected) {
        scalar(key, ScalarKind.NUMBER).ifPresent(number -> number.isExactly(key, expected));
        return expected;
    }

    /** False when the field is left out. */
    boolean flag(String key) {
        return group.takeOptional(key)
                .flatMap(node -> Scalar.of(node, key, ScalarKind.FLAG, problems))
                .map(found -> Boolean.parseBoolean(found.value()))
                .orElse(false);
    }

    <T> Items<T> list(String key, Function<Fields, Optional<T>> reader) {
        return group.take(key)
                .map(node -> Items.read(node, key, problems, reader))
                .orElseGet(() -> Items.missing(group.line(), problems));
    }

    /** What the fields make together; empty when there is a problem in them or deeper. */
    <T> Optional<T> make(Supplier<T> maker) {
        group.noteUnknown();
        return problems.count() == problemsBefore ? Optional.of(maker.get()) : Optional.empty();
    }

    private Optional<Scalar> scalar(String key, ScalarKind kind) {
        return group.take(key).flatMap(node -> Scalar.of(node, key, kind, problems));
    }
}
