package be.vlavirgem.maturity;

import java.net.URI;
import java.net.URISyntaxException;

/** An address on the web that may be shown as a link. */
final class WebAddress {
    private WebAddress() {}

    /** True for http and https with a host; a script or a file is none. */
    static boolean isOne(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException other) {
            return false;
        }
    }
}
