package be.vlavirgem.maturity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** An address on the web that may be shown as a link. */
final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** True for http and https with a host; a script, a file, or a name and password in it is none. */
    static boolean isOne(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null && address.getUserInfo() == null && SCHEMES.contains(address.getScheme());
        } catch (URISyntaxException other) {
            return false;
        }
    }
}
