package be.vlavirgem.web.opendata;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who gives open data away, under which licence, and where the portal is for whom reads about it elsewhere. */
@Component
public class OpenDataTerms {

    private static final Pattern NAMED = Pattern.compile("(.+) <(https?://[^<>\\s]+)>");

    /** Something with an address of its own. */
    public record Named(String name, String address) {

        static Named of(String property, String text) {
            var read = NAMED.matcher(text);
            if (!read.matches()) {
                throw new IllegalArgumentException(
                        "%s is a name with an address, such as \"Licentie <https://example.be/licentie>\", not \"%s\""
                                .formatted(property, text));
            }
            return new Named(read.group(1), read.group(2));
        }
    }

    private final String portal;
    private final Named licence;
    private final Named publisher;
    private final String contact;

    OpenDataTerms(@Value("${vlavirgem.address:http://localhost:${server.port:8080}}") String portal,
            @Value("${vlavirgem.open-data.licence:Modellicentie Gratis Hergebruik - v1.0 <https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0>}") String licence,
            @Value("${vlavirgem.open-data.publisher:V-ICT-OR <https://www.v-ict-or.be/>}") String publisher,
            @Value("${vlavirgem.open-data.contact:}") String contact) {
        this.portal = portal.replaceFirst("/+$", "");
        this.licence = Named.of("vlavirgem.open-data.licence", licence);
        this.publisher = Named.of("vlavirgem.open-data.publisher", publisher);
        this.contact = contact;
    }

    /** What anybody may do with the data. */
    public Named licence() {
        return licence;
    }

    /** Who answers for them. */
    public Named publisher() {
        return publisher;
    }

    /** Where questions may be mailed to. */
    Optional<String> contact() {
        return Optional.of(contact).filter(mail -> !mail.isBlank());
    }

    /** The whole address of a path in the portal. */
    String at(String path) {
        return portal + path;
    }
}
