package be.vlavirgem.catalog.standards;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address that may become a link: of the web, with a host, and with nobody's name in it. */
final class WebLink {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    static Optional<String> of(String text) {
        return parsed(text).map(URI::toASCIIString);
    }

    /** The same for addresses that lead to the same place: neither scheme, case of the host nor a slash at the end count. */
    static String samePlace(String text) {
        return parsed(text)
                .map(uri -> uri.getHost().toLowerCase(Locale.ROOT)
                        + text.replaceFirst("^[^:]+://[^/?#]+", ""))
                .orElse(text)
                .replaceFirst("/+$", "");
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text.replace(" ", "%20")))
                    .filter(uri -> uri.getScheme() != null
                            && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT)))
                    .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
