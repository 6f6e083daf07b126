package be.vlavirgem.maturity;

import java.util.List;

/**
 * Something an editor has to mend in a questionnaire's file.
 *
 * @param line counted from 1
 */
record Problem(int line, String messageKey, List<Object> arguments) {
    Problem {
        arguments = List.copyOf(arguments);
    }
}
