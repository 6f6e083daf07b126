package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.form.CarriedForms;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing in: back to what one was typing, or to the page one asked for, or to the dashboard; after a failure, again. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final int TOO_MANY_REQUESTS = 429;

    private final CarriedForms forms;

    SignInOutcome(CarriedForms forms) {
        this.forms = forms;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication)
            throws IOException, ServletException {
        var sealed = request.getParameter(CarriedForms.SEALED);
        var person = (PersonId) authentication.getPrincipal();
        if (sealed == null || person == null || !forms.showAgain(request, response, person, sealed)) {
            response.sendRedirect(LocalAddress.of(request.getParameter(SignInPage.NEXT))
                    .map(LocalAddress::value)
                    .orElse("/dashboard"));
        }
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure)
            throws IOException, ServletException {
        var throttled = failure instanceof LockedException;
        response.setStatus(throttled ? TOO_MANY_REQUESTS : HttpServletResponse.SC_UNAUTHORIZED);
        SignInPage.again(request, throttled ? "portal.sign-in.throttled" : "portal.sign-in.wrong")
                .show(request, response);
    }
}
