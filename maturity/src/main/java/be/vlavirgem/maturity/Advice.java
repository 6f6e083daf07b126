package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Range;

/**
 * The first step towards the next level.
 *
 * @param effort 1 at most two days, 2 about a week, 3 some weeks, 4 some months, 5 a year or longer
 */
record Advice(String step, String who, int effort) {
    static final Range EFFORTS = new Range(1, 5);

    Advice {
        Require.text(step, "An advice");
        Require.text(who, "Who takes the step");
        EFFORTS.require(effort, "The effort of an advice");
    }
}
