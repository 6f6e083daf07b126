package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.YamlLines;
import be.vlavirgem.platform.yaml.YamlTree;
import be.vlavirgem.platform.yaml.Fields;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.platform.yaml.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What came of reading a form by way of the lines it makes in a file: the rules are those of an import. */
record FormReading<T>(Optional<T> value, List<FieldProblem> problems) {

    /** Something wrong at a field. */
    record FieldProblem(String field, String messageKey, List<Object> arguments) {}

    /** In a form these say it without the words of a file. */
    private static final Set<String> OWN_WORDS = Set.of("blank", "not-number", "length", "out-of-range", "character",
            "condition", "syntax", "other-word");
    private static final Set<String> OF_ALL_OPTIONS = Set.of("no-scale", "no-sum", "model", "no-choice");
    private static final String FILE = "file.";

    FormReading {
        problems = List.copyOf(problems);
    }

    static <T> FormReading<T> of(YamlLines lines, Function<Fields, Optional<T>> reader) {
        var problems = new Problems();
        var value = YamlTree.compose(lines.text(), problems).flatMap(root -> Fields.read(root, 1, problems, reader));
        return new FormReading<>(value, problems.byLine()
                .stream()
                .filter(problem -> !isMissingCode(problem, lines))
                .map(problem -> at(problem, lines))
                .toList());
    }

    /** Refused, for this as well. */
    FormReading<T> without(String field, String messageKey) {
        var all = new java.util.ArrayList<>(problems);
        all.add(new FieldProblem(field, messageKey, List.of()));
        return new FormReading<>(Optional.empty(), all);
    }

    /** An answer without words has no code yet; that it needs words is told already. */
    private static boolean isMissingCode(Problem problem, YamlLines lines) {
        return isEmptyCode(problem) && lines.field(problem.line()).startsWith("optie-");
    }

    private static boolean isEmptyCode(Problem problem) {
        return problem.messageKey().endsWith("-code") && problem.arguments().getFirst().equals("");
    }

    private static FieldProblem at(Problem problem, YamlLines lines) {
        var key = problem.messageKey();
        var name = isEmptyCode(problem) ? "blank" : key.substring(key.indexOf(FILE) + FILE.length());
        var field = OF_ALL_OPTIONS.contains(name) ? "opties" : field(lines.field(problem.line()));
        return new FieldProblem(field, OWN_WORDS.contains(name) ? "maturity.editor.wrong." + name : key,
                problem.arguments());
    }

    /** Rules on the whole of a question are noted where it begins. */
    private static String field(String found) {
        return found.equals("code") ? "vraag" : found;
    }
}
