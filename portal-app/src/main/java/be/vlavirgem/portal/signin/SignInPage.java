package be.vlavirgem.portal.signin;

import be.vlavirgem.web.form.CarriedForms;
import be.vlavirgem.web.form.PageRequest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What the sign-in page carries with it: where to go on to, what was typed before, and what went wrong. */
record SignInPage(String username, Optional<String> sealed, Optional<LocalAddress> next, Optional<String> messageKey) {

    static final String PATH = "/aanmelden";
    static final String NEXT = "terug";

    private static final int LONGEST_SHOWN_AGAIN = 1000;
    private static final String ATTRIBUTE = SignInPage.class.getName();

    /** As the request itself says; a forwarding filter's page goes before. */
    static SignInPage of(HttpServletRequest request) {
        var given = (SignInPage) request.getAttribute(ATTRIBUTE);
        return given != null
                ? given
                : new SignInPage("", Optional.empty(), LocalAddress.of(request.getParameter(NEXT)), Optional.empty());
    }

    /** After a failed attempt: everything that was carried goes on being carried. */
    static SignInPage again(HttpServletRequest request, String messageKey) {
        return new SignInPage(
                Optional.ofNullable(request.getParameter("username"))
                        .filter(typed -> typed.length() <= LONGEST_SHOWN_AGAIN)
                        .orElse(""),
                Optional.ofNullable(request.getParameter(CarriedForms.SEALED)).filter(sealed -> !sealed.isEmpty()),
                LocalAddress.of(request.getParameter(NEXT)), Optional.of(messageKey));
    }

    /** True when what was sent held a file, which does not come along. */
    public boolean isWithFile() {
        return messageKey.filter("portal.sign-in.expired-file"::equals).isPresent();
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, this);
        sealed.ifPresent(form -> CarriedForms.announce(request));
        request.getRequestDispatcher(PATH).forward(new PageRequest(request), response);
    }
}
