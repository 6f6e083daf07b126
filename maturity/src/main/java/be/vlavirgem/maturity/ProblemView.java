package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Problem;

/** What is wrong in a file, in words. */
record ProblemView(int line, String text) {

    static ProblemView of(Problem problem, Words words) {
        return new ProblemView(problem.line(), words.text(problem.messageKey(), problem.arguments().toArray()));
    }
}
