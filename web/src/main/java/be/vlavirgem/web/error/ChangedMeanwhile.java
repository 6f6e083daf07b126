package be.vlavirgem.web.error;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    @ExceptionHandler
    void conflict(ConcurrencyFailureException refusal, HttpServletResponse response) throws IOException {
        LOG.warn("Refused by the database: {}", refusal.getClass().getSimpleName(), refusal);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler
    void twice(DataIntegrityViolationException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isA(FOREIGN_KEY_VIOLATION, refusal) && isForPractice(request)) {
            ResetMeanwhileAdvice.tell(request, response);
            return;
        }
        if (!isA(UNIQUE_VIOLATION, refusal)) {
            throw refusal;
        }
        LOG.warn("Refused by the database: {}", refusal.getClass().getSimpleName(), refusal);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    private static boolean isA(String violation, DataIntegrityViolationException refusal) {
        return NestedExceptionUtils.getMostSpecificCause(refusal) instanceof SQLException cause
                && violation.equals(cause.getSQLState());
    }

    /** There what one writes about can be put back while one writes. */
    private static boolean isForPractice(HttpServletRequest request) {
        return Visitor.of(request)
                .flatMap(access -> access.current())
                .filter(home -> home.kind() == OrganisationKind.PRACTICE)
                .isPresent();
    }
}
