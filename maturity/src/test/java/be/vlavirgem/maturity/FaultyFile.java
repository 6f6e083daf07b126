package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A file that is wrong in one way, with the one problem it has to give. */
record FaultyFile(String story, String yaml, Problem problem) {

    /** What is said of any content file, by the platform. */
    private static final Set<String> OF_ANY_FILE = Set.of("blank", "character", "code-taken", "duplicate-field",
            "empty",
            "length", "missing-field", "not-fields", "not-flag", "not-list", "not-number", "not-text", "other-chapter",
            "other-word",
            "other-number", "out-of-range", "reference", "syntax", "too-deep", "too-large", "unknown-field");

    static FaultyFile of(String story, String yaml, int line, String kind, Object... arguments) {
        return new FaultyFile(story, yaml, new Problem(line,
                (OF_ANY_FILE.contains(kind) ? "file." : "maturity.file.") + kind, List.of(arguments)));
    }

    /** One or more for every kind of problem. */
    static Stream<FaultyFile> all() {
        return Stream.of(FaultyForm.yaml(), FaultyForm.fields(), FaultyForm.values(), FaultyContent.codes(),
                FaultyContent.levels(), FaultyContent.amounts(), FaultyKinds.all()).flatMap(List::stream);
    }

    @Override
    public String toString() {
        return "%s: line %d, %s".formatted(story, problem.line(), problem.messageKey());
    }
}
