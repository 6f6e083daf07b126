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
        if (refusal instanceof CsrfException && isUnread(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var person = Visitor.signedIn();
        var script = request.getHeader("HX-Request") != null;
        if (refusal instanceof CsrfException && person.isEmpty()) {
            signIn.commence(request, response, new InsufficientAuthenticationException("stale form", refusal));
        } else if (!(refusal instanceof CsrfException) || script
                || !forms.showAgain(request, response, person.orElseThrow())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** What is over the limit is not read at all, its token neither. */
    private static boolean isUnread(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getContentLengthLong() != 0
                && request.getParameterMap().isEmpty();
    }
}
