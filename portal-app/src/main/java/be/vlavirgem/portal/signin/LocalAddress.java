package be.vlavirgem.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address within the portal to go on to; anything that could lead elsewhere is refused. */
record LocalAddress(String value) {

    static Optional<LocalAddress> of(@Nullable String text) {
        var local = text != null && text.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1000}");
        return local ? Optional.of(new LocalAddress(String.valueOf(text))) : Optional.empty();
    }

    /** The page that was asked for, with its filters. */
    static LocalAddress asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return new LocalAddress(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
