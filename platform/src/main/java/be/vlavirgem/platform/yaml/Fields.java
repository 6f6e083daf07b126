package be.vlavirgem.platform.yaml;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the fields of one group as values; what is wrong is noted, and a stand-in given that is never used. */
public final class Fields {
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
    public static <T> Optional<T> read(Node node, int position, Problems problems,
            Function<Fields, Optional<T>> reader) {
        if (node instanceof MappingNode mapping) {
            return reader.apply(new Fields(mapping, position, problems));
        }
        problems.note(Problems.line(node), "file.not-fields");
        return Optional.empty();
    }

    /** In the list around it, from 1. */
    public int position() {
        return position;
    }

    public String text(String key) {
        return text(key, ANY_LENGTH);
    }

    public String text(String key, Range length) {
        return scalar(key, ScalarKind.TEXT).filter(text -> text.isText(key, length)).map(Scalar::value).orElse("");
    }

    /** Refuses a code that is taken, and takes it. */
    public String code(CodeRule form, String beginning, Set<String> taken) {
        return scalar("code", ScalarKind.TEXT)
                .filter(code -> code.isCode(form) && code.startsWith(beginning) && code.isNew(taken))
                .map(Scalar::value)
                .orElse("");
    }

    public int number(String key, Range range) {
        return scalar(key, ScalarKind.NUMBER).filter(number -> number.isIn(key, range))
                .map(Scalar::number)
                .orElse(range.from());
    }

    /** A code that may occur more than once in a file. */
    public String code(String key, CodeRule form) {
        return scalar(key, ScalarKind.TEXT).filter(code -> code.isCode(form)).map(Scalar::value).orElse("");
    }

    public Optional<String> optionalText(String key) {
        return optionalText(key, ANY_LENGTH);
    }

    public Optional<String> optionalText(String key, Range length) {
        return optional(key, ScalarKind.TEXT).filter(text -> text.isText(key, length)).map(Scalar::value);
    }

    public Optional<Integer> optionalNumber(String key, Range range) {
        return optional(key, ScalarKind.NUMBER).filter(number -> number.isIn(key, range)).map(Scalar::number);
    }

    /** What the one word of a fixed list stands for. */
    public <E> Optional<E> word(String key, Map<String, E> meanings) {
        return scalar(key, ScalarKind.TEXT).filter(word -> word.isOneOf(key, meanings.keySet()))
                .map(Scalar::value)
                .map(meanings::get);
    }

    public <E> Optional<E> optionalWord(String key, Map<String, E> meanings) {
        return optional(key, ScalarKind.TEXT).filter(word -> word.isOneOf(key, meanings.keySet()))
                .map(Scalar::value)
                .map(meanings::get);
    }

    /** A list of plain values. */
    public List<String> words(String key) {
        return group.take(key).map(node -> scalars(node, key)).orElseGet(List::of).stream().map(Scalar::value).toList();
    }

    public List<String> optionalWords(String key) {
        return group.takeOptional(key)
                .map(node -> scalars(node, key))
                .orElseGet(List::of)
                .stream()
                .map(Scalar::value)
                .toList();
    }

    /** A list of texts of that length; not there is none. */
    public List<String> optionalTexts(String key, Range length) {
        return group.takeOptional(key)
                .map(node -> scalars(node, key))
                .orElseGet(List::of)
                .stream()
                .filter(text -> text.isText(key, length))
                .map(Scalar::value)
                .toList();
    }

    public <E> List<E> optionalWords(String key, Map<String, E> meanings) {
        return group.takeOptional(key)
                .map(node -> scalars(node, key))
                .orElseGet(List::of)
                .stream()
                .filter(word -> word.isOneOf(key, meanings.keySet()))
                .map(word -> Objects.requireNonNull(meanings.get(word.value())))
                .toList();
    }

    private List<Scalar> scalars(Node node, String key) {
        if (node instanceof SequenceNode list) {
            return list.getValue()
                    .stream()
                    .flatMap(item -> Scalar.of(item, key, ScalarKind.TEXT, problems).stream())
                    .toList();
        }
        problems.note(Problems.line(node), "file.not-list", key);
        return List.of();
    }

    public <T> Optional<T> optionalGroup(String key, Function<Fields, Optional<T>> reader) {
        return group.takeOptional(key).flatMap(node -> Fields.read(node, 1, problems, reader));
    }

    public <T> Items<T> optionalList(String key, Function<Fields, Optional<T>> reader) {
        return group.takeOptional(key)
                .map(node -> Items.read(node, key, problems, reader))
                .orElseGet(() -> Items.none(group.line(), problems));
    }

    /** Notes a broken rule on the group as a whole. */
    public boolean must(boolean holds, String messageKey) {
        if (!holds) {
            problems.note(group.line(), messageKey);
        }
        return holds;
    }

    public int exactly(String key, int expected) {
        scalar(key, ScalarKind.NUMBER).ifPresent(number -> number.isExactly(key, expected));
        return expected;
    }

    /** A text; older files have true or false instead, of which true stands for a text that says nothing more. */
    public Optional<String> optionalTextOrFlag(String key) {
        return group.takeOptional(key)
                .flatMap(node -> ScalarKind.FLAG.isOf(node)
                        ? Scalar.of(node, key, ScalarKind.FLAG, problems)
                                .map(Scalar::value)
                                .filter("true"::equals)
                                .map(_ -> "")
                        : Scalar.of(node, key, ScalarKind.TEXT, problems)
                                .filter(text -> text.isText(key, ANY_LENGTH))
                                .map(Scalar::value));
    }

    public <T> Items<T> list(String key, Function<Fields, Optional<T>> reader) {
        return group.take(key)
                .map(node -> Items.read(node, key, problems, reader))
                .orElseGet(() -> Items.missing(group.line(), problems));
    }

    /** What the fields make together; empty when there is a problem in them or deeper. */
    public <T> Optional<T> make(Supplier<T> maker) {
        group.noteUnknown();
        return problems.count() == problemsBefore ? Optional.of(maker.get()) : Optional.empty();
    }

    private Optional<Scalar> optional(String key, ScalarKind kind) {
        return group.takeOptional(key).flatMap(node -> Scalar.of(node, key, kind, problems));
    }

    private Optional<Scalar> scalar(String key, ScalarKind kind) {
        return group.take(key).flatMap(node -> Scalar.of(node, key, kind, problems));
    }
}
