package be.vlavirgem.web.permission;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who makes the request. */
public final class Visitor {

    /** The session attribute with the id of the organisation chosen in the header, as text. */
    public static final String CHOSEN_ORGANISATION = "organisation";

    /** The hidden field of every form with the id of the organisation it was made for. */
    public static final String FORM_ORGANISATION = "organisatie";

    private static final String ATTRIBUTE = Access.class.getName();

    private Visitor() {}

    /** The access read for this request; empty for an anonymous visitor. Never touches the database. */
    public static Optional<Access> of(HttpServletRequest request) {
        return Optional.ofNullable((Access) request.getAttribute(ATTRIBUTE));
    }

    static void set(HttpServletRequest request, Access access) {
        request.setAttribute(ATTRIBUTE, access);
    }

    /** The person the session belongs to. */
    public static Optional<PersonId> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PersonId person
                ? Optional.of(person)
                : Optional.empty();
    }
}
