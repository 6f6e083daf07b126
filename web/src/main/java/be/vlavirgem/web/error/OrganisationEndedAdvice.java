package be.vlavirgem.web.error;

import be.vlavirgem.web.permission.OrganisationEndedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 403 to a deed for an organisation that ended, and lets the error page say so. */
@ControllerAdvice
class OrganisationEndedAdvice {

    /** The request attribute by which the error page knows. */
    static final String ENDED = OrganisationEndedException.class.getName();

    @ExceptionHandler
    void refuse(OrganisationEndedException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(ENDED, true);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
