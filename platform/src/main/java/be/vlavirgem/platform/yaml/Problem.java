package be.vlavirgem.platform.yaml;

import java.util.List;

/**
 * Something an editor has to mend in a file.
 *
 * @param line counted from 1
 */
public record Problem(int line, String messageKey, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
