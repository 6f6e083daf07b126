package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.form.CarriedForms;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
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
    private final SignInDesk desk;

    SignInOutcome(CarriedForms forms, SignInDesk desk) {
        this.forms = forms;
        this.desk = desk;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication)
            throws IOException, ServletException {
        var sealed = request.getParameter(CarriedForms.SEALED);
        var person = (PersonId) authentication.getPrincipal();
        if (person != null) {
            desk.signedIn(person);
        }
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
        if (failure instanceof TooBusy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        }
        response.setStatus(status(failure));
        SignInPage.again(request, messageKey(failure)).show(request, response);
    }

    private static int status(AuthenticationException failure) {
        return switch (failure) {
            case TooBusy busy -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case LockedException throttled -> TOO_MANY_REQUESTS;
            default -> HttpServletResponse.SC_UNAUTHORIZED;
        };
    }

    static String messageKey(AuthenticationException failure) {
        return switch (failure) {
            case TooBusy busy -> "portal.sign-in.busy";
            case LockedException throttled -> "portal.sign-in.throttled";
            default -> "portal.sign-in.wrong";
        };
    }
}
