package be.vlavirgem.portal.signin;

import be.vlavirgem.web.form.CarriedForms;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Sends who is not signed in to the sign-in page: a page is come back to, a form is carried along, a script is told. */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {

    private final CarriedForms forms;

    SignInEntryPoint(CarriedForms forms) {
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("POST")) {
            var page = new SignInPage("", forms.seal(request), forms.page(request).flatMap(LocalAddress::of),
                    Optional.of(carriesFile(request) ? "portal.sign-in.expired-file" : "portal.sign-in.expired"));
            page.show(request, response);
        } else {
            var next = UriUtils.encode(LocalAddress.asked(request).value(), StandardCharsets.UTF_8);
            response.sendRedirect(SignInPage.PATH + "?" + SignInPage.NEXT + "=" + next);
        }
    }

    /** Forms are sent so for their file only; and a file is too large to carry along. */
    private static boolean carriesFile(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }
}
