package be.vlavirgem.web.error;

import be.vlavirgem.web.permission.OrganisationEndedException;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 403 to a deed for an organisation that ended, and lets the error page say so. */
@ControllerAdvice
class OrganisationEndedAdvice {

    @ExceptionHandler
    void refuse(OrganisationEndedException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(Visitor.REFUSAL, "web.error.ended");
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
