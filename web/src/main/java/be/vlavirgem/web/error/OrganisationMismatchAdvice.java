package be.vlavirgem.web.error;

import be.vlavirgem.web.form.CarriedForms;
import be.vlavirgem.web.permission.OrganisationMismatchException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriUtils;

/**
 * Answers 409 to a form of another organisation than the one worked for, and tells the error page which two they are and how to
 * go back to the page of the form with what was typed; a script finds its words on that page.
 */
@ControllerAdvice
class OrganisationMismatchAdvice {

    /** The request attribute in which the error page finds the mismatch. */
    static final String MISMATCH = OrganisationMismatchException.class.getName();
    /** The request attribute in which it finds what was typed, sealed. */
    static final String SEALED = MISMATCH + ".sealed";
    private static final String REFUSED = "Portal-Refused";
    private static final String CURRENT = "Portal-Organisation";

    private final CarriedForms forms;

    OrganisationMismatchAdvice(CarriedForms forms) {
        this.forms = forms;
    }

    @ExceptionHandler
    void conflict(OrganisationMismatchException mismatch, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(MISMATCH, mismatch);
        forms.seal(request).ifPresent(sealed -> request.setAttribute(SEALED, sealed));
        response.setHeader(REFUSED, "organisation");
        response.setHeader(CURRENT, UriUtils.encode(mismatch.current().name(), StandardCharsets.UTF_8));
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
