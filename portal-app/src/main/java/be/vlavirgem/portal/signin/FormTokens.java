package be.vlavirgem.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Form tokens in a cookie and not in the session: a form outlives its session, and a visitor of the sign-in page needs
 * none. On https the cookie has the prefix by which browsers refuse one that another host of the domain would plant.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String NAME = "XSRF-TOKEN";

    private final CsrfTokenRepository plain = cookie(NAME, false);
    private final CsrfTokenRepository secure = cookie("__Host-" + NAME, true);

    private static CsrfTokenRepository cookie(String name, boolean secure) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").secure(secure));
        return tokens;
    }

    private CsrfTokenRepository tokens(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return tokens(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        tokens(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return tokens(request).loadToken(request);
    }
}
