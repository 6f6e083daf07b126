package be.vlavirgem.portal.signin;

import be.vlavirgem.web.form.CarriedForms;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A form whose token is stale (signed in again in another tab) is shown again, unsaved; other refusals are a 403. */
@Component
class StaleForm implements AccessDeniedHandler {

    private final CarriedForms forms;
    private final SignInEntryPoint signIn;

    StaleForm(CarriedForms forms, SignInEntryPoint signIn) {
        this.forms = forms;
        this.signIn = signIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (refusal instanceof CsrfException) {
            stale(request, response, refusal);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A script is told that its page is no longer the one that counts. */
    private void stale(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        var person = Visitor.signedIn();
        if (person.isEmpty()) {
            signIn.commence(request, response, new InsufficientAuthenticationException("stale form", refusal));
        } else if (request.getHeader("HX-Request") != null) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (!forms.showAgain(request, response, person.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
