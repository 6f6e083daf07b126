package be.vlavirgem.platform.report;

import org.jspecify.annotations.Nullable;

/** Nothing was printed: too many print at once, it takes too long, or the page is too long. */
public class PrintRefusedException extends RuntimeException {

    PrintRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
