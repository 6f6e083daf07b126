package be.vlavirgem.web.content;

import be.vlavirgem.platform.yaml.Problem;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What is wrong in a file, in words. */
record ProblemLine(int line, String text) {

    static ProblemLine of(Problem problem, MessageSource messages, Locale locale) {
        return new ProblemLine(problem.line(),
                messages.getMessage(problem.messageKey(), problem.arguments().toArray(), locale));
    }
}
