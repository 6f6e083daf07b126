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
        return Optional.ofNullable(text)
                .filter(typed -> typed.length() <= LONGEST)
                .flatMap(LocalAddress::parse)
                .filter(LocalAddress::isLocal)
                .map(address -> new LocalAddress(address.toASCIIString()));
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** A plain path from the root: no empty or dotted segments that a browser could read as another host. */
    private static boolean isLocal(URI address) {
        return address.getScheme() == null && address.getRawAuthority() == null && address.getPath().startsWith("/")
                && !address.getPath().contains("//") && !address.getPath().contains("/.");
    }

    /** The page that was asked for, with its filters. */
    static LocalAddress asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return new LocalAddress(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
