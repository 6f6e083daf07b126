package be.vlavirgem.platform.messages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What stands on every mail: the address of the portal, as the operator set it, and why one gets it. */
@Component
public class Postmark {

    private final String portal;

    Postmark(@Value("${vlavirgem.address:http://localhost:${server.port:8080}}") String portal) {
        if (!portal.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
            throw new IllegalStateException(
                    "vlavirgem.address is the address of the portal, such as https://portaal.example.be");
        }
        this.portal = portal.replaceFirst("/$", "");
    }

    /** The whole address of a path; never made of what a request says of its host. */
    public String address(String path) {
        return portal + path;
    }

    String footer(MessageType type, String language) {
        var name = type.kind().isPresent() || type.code().equals(Digest.TYPE) ? "footer" : "footer-service";
        return MailTexts.file("content/platform/mails/%s.%s.txt".formatted(name, language)).strip() + " "
                + address(type.kind().isPresent() || type.code().equals(Digest.TYPE) ? "/profiel#berichten" : "/");
    }
}
