package be.vlavirgem.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two people changed the same thing at the same moment and the database kept the first: 409, nothing is overwritten. */
@ControllerAdvice
class ChangedMeanwhile {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedMeanwhile.class);

    @ExceptionHandler({ OptimisticLockingFailureException.class, DataIntegrityViolationException.class })
    void conflict(RuntimeException refusal, HttpServletResponse response) throws IOException {
        LOG.warn("Refused by the database: {}", refusal.getClass().getSimpleName(), refusal);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
