package be.vlavirgem.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address within the portal to go on to; anything that could lead elsewhere is refused. */
record LocalAddress(String value) {

    private static final int LONGEST = 1000;

    static Optional<LocalAddress> of(@Nullable String text) {
        return text != null && text.length() <= LONGEST && isLocal(text)
                ? Optional.of(new LocalAddress(text))
                : Optional.empty();
    }

    /** A plain path from the root: no empty or dotted segments that a browser could read as another host. */
    private static boolean isLocal(String text) {
        try {
            var address = new URI(text);
            return text.startsWith("/") && address.getRawAuthority() == null && address.getScheme() == null
                    && !address.getPath().contains("//") && !address.getPath().contains("/.");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** The page that was asked for, with its filters. */
    static LocalAddress asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return new LocalAddress(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
