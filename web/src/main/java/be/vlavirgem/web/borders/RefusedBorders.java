package be.vlavirgem.web.borders;

/** Stops the reading of a feature that is wrong; without a stack trace, for a file can hold thousands. */
final class RefusedBorders extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient BorderProblem problem;

    RefusedBorders(String key, String... about) {
        super(key, null, false, false);
        this.problem = BorderProblem.of(key, about);
    }

    BorderProblem problem() {
        return problem;
    }
}
