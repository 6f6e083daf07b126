package be.vlavirgem.catalog.solutions;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * The results of the catalogue from which somebody came, to go back to or to compare with.
 *
 * @param search as it stands in the address of the results; empty for who came from elsewhere
 */
record CameFrom(String search) {

    private static final String RESULTS = "/catalogus";
    private static final int LONGEST = 2_000;

    static CameFrom of(HttpServletRequest request) {
        return new CameFrom(Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(CameFrom::address)
                .filter(from -> RESULTS.equals(from.getPath()) && request.getServerName().equals(from.getHost()))
                .map(URI::getRawQuery)
                .filter(query -> query.length() <= LONGEST)
                .orElse(""));
    }

    private static Optional<URI> address(String typed) {
        try {
            return Optional.of(new URI(typed));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** That there are results to go back to. */
    public boolean isKnown() {
        return !search.isEmpty();
    }

    /** Those results, or the whole catalogue. */
    public String results() {
        return search.isEmpty() ? RESULTS : RESULTS + "?" + search;
    }

    /** The solution at this address beside those that were chosen there. */
    public String compare(String slug) {
        var chosen = "oplossing=" + slug;
        var others = search.isEmpty() || ("&" + search + "&").contains("&" + chosen + "&") ? search : search + "&";
        return RESULTS + "/vergelijken?"
                + (others.isEmpty() || others.endsWith("&") ? others + chosen : others);
    }
}
