package be.vlavirgem.portal.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The session's id in its cookie, sealed: who can read the table of sessions still has no cookie, and what we did not make is none. */
@Component
class SessionCookie implements CookieSerializer {

    private static final byte[] PURPOSE = "session".getBytes(UTF_8);

    private final Aead key;
    private final DefaultCookieSerializer cookie = new DefaultCookieSerializer();

    SessionCookie(Aead key) {
        this.key = key;
        cookie.setCookieName("VLAVIRGEM");
        cookie.setUseBase64Encoding(false);
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        var id = value.getCookieValue();
        cookie.writeCookieValue(
                new CookieValue(value.getRequest(), value.getResponse(), id.isEmpty() ? "" : sealed(id)));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookie.readCookieValues(request).stream().flatMap(value -> opened(value).stream()).toList();
    }

    private String sealed(String id) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(key.encrypt(id.getBytes(UTF_8), PURPOSE));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Optional<String> opened(String value) {
        try {
            return Optional.of(new String(key.decrypt(Base64.getUrlDecoder().decode(value), PURPOSE), UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
