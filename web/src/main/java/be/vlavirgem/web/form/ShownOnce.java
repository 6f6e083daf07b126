package be.vlavirgem.web.form;

import com.google.crypto.tink.Aead;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A secret that a form makes and the page after it shows, once: the form answers with a redirect, so that loading the page
 * again makes no second one. Till then it waits in the session, sealed.
 */
@Component
public class ShownOnce {

    private static final String WAITING = ShownOnce.class.getName();

    private final Aead aead;
    private final HttpServletRequest request;

    ShownOnce(Aead aead, HttpServletRequest request) {
        this.aead = aead;
        this.request = request;
    }

    /** Keeps it for the page of that thing, in the place of one that was not looked at. */
    public void keep(String thing, String secret) {
        try {
            request.getSession()
                    .setAttribute(WAITING, aead.encrypt(secret.getBytes(StandardCharsets.UTF_8), context(thing)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What waits for the page of that thing, and waits no longer. */
    public Optional<String> take(String thing) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> session.getAttribute(WAITING) instanceof byte[])
                .flatMap(session -> {
                    var opened = open(thing, (byte[]) Objects.requireNonNull(session.getAttribute(WAITING)));
                    opened.ifPresent(shown -> session.removeAttribute(WAITING));
                    return opened;
                });
    }

    private Optional<String> open(String thing, byte[] sealed) {
        try {
            return Optional.of(new String(aead.decrypt(sealed, context(thing)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
    }

    private static byte[] context(String thing) {
        return ("shown once for " + thing).getBytes(StandardCharsets.UTF_8);
    }
}
