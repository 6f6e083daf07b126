package be.vlavirgem.web.error;

import be.vlavirgem.web.permission.OrganisationMismatchException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 409 to a form of another organisation than the one worked for, and tells the error page which two they are. */
@ControllerAdvice
class OrganisationMismatchAdvice {

    /** The request attribute in which the error page finds the mismatch. */
    static final String MISMATCH = OrganisationMismatchException.class.getName();

    @ExceptionHandler
    void conflict(OrganisationMismatchException mismatch, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(MISMATCH, mismatch);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
