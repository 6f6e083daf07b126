package be.vlavirgem.maturity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions that others point to, by condition, sum or check. */
final class References {
    private References() {}

    /** A question whose condition leans on another. */
    record Lean(String question, String on) {}

    /** The codes that point to nothing, or forward: a condition looks back at what was asked before. */
    static List<String> unknown(List<Chapter> chapters) {
        var backwards = forward(chapters).stream().map(Lean::on);
        var seen = chapters.stream()
                .flatMap(chapter -> chapter.questions().stream())
                .map(Question::code)
                .collect(Collectors.toSet());
        var anywhere = chapters.stream()
                .flatMap(chapter -> Stream.concat(sums(chapter), checks(chapter)))
                .filter(code -> !seen.contains(code));
        return Stream.concat(backwards, anywhere).toList();
    }

    /** The conditions that lean on a question that is not asked before, in whichever chapter. */
    static List<Lean> forward(List<Chapter> chapters) {
        Set<String> seen = new HashSet<>();
        return chapters.stream()
                .flatMap(chapter -> chapter.questions().stream())
                .flatMap(question -> missing(question, seen))
                .toList();
    }

    /** The codes that point to a question of another kind than the reference asks, or to options it does not have. */
    static List<String> misfits(List<Chapter> chapters) {
        Map<String, Question> known = chapters.stream()
                .flatMap(chapter -> chapter.questions().stream())
                .collect(Collectors.toMap(Question::code, Function.identity()));
        var conditions = known.values()
                .stream()
                .flatMap(question -> question.condition().stream())
                .flatMap(condition -> misfits(condition, known));
        var figures = chapters.stream()
                .flatMap(chapter -> Stream.concat(sums(chapter), checks(chapter)))
                .filter(code -> !isFigure(known.get(code)));
        return Stream.concat(conditions, figures).sorted().toList();
    }

    /** The indicators that more than one figure or sum is compared under; each is the name of one figure for other modules. */
    static List<String> sharedIndicators(List<Chapter> chapters) {
        Set<String> seen = new HashSet<>();
        return chapters.stream()
                .flatMap(chapter -> chapter.questions().stream())
                .flatMap(question -> question.kind().measured().stream())
                .map(Measure::indicator)
                .filter(indicator -> !seen.add(indicator))
                .toList();
    }

    private static Stream<String> misfits(Condition condition, Map<String, Question> known) {
        return switch (condition) {
            case Condition.Inhabitants _ -> Stream.of();
            case Condition.FiguresAbove above -> above.codes().stream().filter(code -> !isFigure(known.get(code)));
            case Condition.ChosenBefore chosen -> Stream.of(chosen.code())
                    .filter(code -> !offers(known.get(code), chosen.options()));
        };
    }

    private static boolean isFigure(@Nullable Question question) {
        return question != null && question.kind() instanceof Kind.Figure;
    }

    private static boolean offers(@Nullable Question question, Set<String> options) {
        return question != null && question.kind() instanceof Kind.OneOf one
                && one.options().stream().map(Option::code).collect(Collectors.toSet()).containsAll(options);
    }

    private static Stream<Lean> missing(Question question, Set<String> seen) {
        var missing = question.condition()
                .stream()
                .flatMap(condition -> condition.questions().stream())
                .filter(code -> !seen.contains(code))
                .map(code -> new Lean(question.code(), code))
                .toList();
        seen.add(question.code());
        return missing.stream();
    }

    private static Stream<String> sums(Chapter chapter) {
        return chapter.questions()
                .stream()
                .flatMap(question -> question.kind() instanceof Kind.Sum sum ? sum.parts().stream() : Stream.of());
    }

    private static Stream<String> checks(Chapter chapter) {
        return chapter.checks().stream().flatMap(check -> check.questions().stream());
    }
}
