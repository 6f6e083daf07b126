package be.vlavirgem.maturity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The questions that others point to, by condition, sum or check. */
final class References {
    private References() {}

    /** The codes that point to nothing, or forward: a condition looks back at what was asked before. */
    static List<String> unknown(List<Chapter> chapters) {
        Set<String> seen = new HashSet<>();
        var backwards = chapters.stream()
                .flatMap(chapter -> chapter.questions().stream())
                .flatMap(
                        question -> missing(
                                question.condition().stream().flatMap(condition -> condition.questions().stream()),
                                question, seen))
                .toList();
        var anywhere = chapters.stream()
                .flatMap(chapter -> Stream.concat(sums(chapter), checks(chapter)))
                .filter(code -> !seen.contains(code));
        return Stream.concat(backwards.stream(), anywhere).toList();
    }

    private static Stream<String> missing(Stream<String> wanted, Question question, Set<String> seen) {
        var missing = wanted.filter(code -> !seen.contains(code)).toList();
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
