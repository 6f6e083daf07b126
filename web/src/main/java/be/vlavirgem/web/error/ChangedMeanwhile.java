package be.vlavirgem.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Two people changed the same thing at the same moment and the database kept the first: 409, nothing is overwritten. What else
 * the database refuses is a mistake of ours, and an error as any other.
 */
@ControllerAdvice
class ChangedMeanwhile {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedMeanwhile.class);
    private static final String UNIQUE_VIOLATION = "23505";

    @ExceptionHandler
    void conflict(OptimisticLockingFailureException refusal, HttpServletResponse response) throws IOException {
        LOG.warn("Refused by the database: {}", refusal.getClass().getSimpleName(), refusal);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler
    void twice(DataIntegrityViolationException refusal, HttpServletResponse response) throws IOException {
        if (!(NestedExceptionUtils.getMostSpecificCause(refusal) instanceof SQLException cause
                && UNIQUE_VIOLATION.equals(cause.getSQLState()))) {
            throw refusal;
        }
        LOG.warn("Refused by the database: {}", refusal.getClass().getSimpleName(), refusal);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
