package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Problem;
import java.util.List;

/** What came of reading a questionnaire's file: all of it, or all that is wrong with it. */
sealed interface Reading {
    /** The file holds this questionnaire. */
    record Sound(Questionnaire questionnaire) implements Reading {}

    /** The file is refused whole, with its problems by line. */
    record Faulty(List<Problem> problems) implements Reading {
        public Faulty {
            problems = List.copyOf(problems);
            Require.that(!problems.isEmpty(), "A faulty file has a problem; found none");
        }
    }
}
