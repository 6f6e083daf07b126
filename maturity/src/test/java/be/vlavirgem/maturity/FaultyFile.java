package be.vlavirgem.maturity;

import java.util.List;
import java.util.stream.Stream;

/** A file that is wrong in one way, with the one problem it has to give. */
record FaultyFile(String story, String yaml, Problem problem) {
    static FaultyFile of(String story, String yaml, int line, String kind, Object... arguments) {
        return new FaultyFile(story, yaml, new Problem(line, "maturity.file." + kind, List.of(arguments)));
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
