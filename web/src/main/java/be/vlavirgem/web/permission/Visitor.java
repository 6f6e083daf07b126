package be.vlavirgem.web.permission;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.looking.LookAlong;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who makes the request. */
public final class Visitor {

    /** The session attribute with the id of the organisation chosen in the header, as text. */
    public static final String CHOSEN_ORGANISATION = "organisation";

    /** The hidden field of every form with the id of the organisation it was made for. */
    public static final String FORM_ORGANISATION = "organisatie";

    /** The session attribute with the id of the look-along its person looks through, as text. */
    public static final String LOOKING_ALONG = "look-along";

    /** Where one stops looking along: the one thing that can be sent meanwhile. */
    public static final String STOP_LOOKING = "/meekijken/stoppen";

    /** The request attribute with the key of the words why something is refused; the error page shows them instead of its own. */
    public static final String REFUSAL = Visitor.class.getName() + ".refusal";
    /** The refusal of a form that was made for an organisation the visitor works for no more. */
    public static final String FORMER = "web.error.former";

    private static final String ATTRIBUTE = Access.class.getName();
    private static final String LOOK = LookAlong.class.getName();

    private Visitor() {}

    /** The access read for this request; empty for an anonymous visitor. Never touches the database. */
    public static Optional<Access> of(HttpServletRequest request) {
        return Optional.ofNullable((Access) request.getAttribute(ATTRIBUTE));
    }

    /** True for who practises: then every figure is invented, and what leaves the portal says so. */
    public static boolean practises(HttpServletRequest request) {
        return of(request).flatMap(Access::current)
                .filter(home -> home.kind() == OrganisationKind.PRACTICE)
                .isPresent();
    }

    static void set(HttpServletRequest request, Access access) {
        request.setAttribute(ATTRIBUTE, access);
    }

    /** What the session looks along at, through the eyes of whose access it is. */
    public static Optional<LookAlong> lookingAlong(HttpServletRequest request) {
        return Optional.ofNullable((LookAlong) request.getAttribute(LOOK));
    }

    static void set(HttpServletRequest request, LookAlong look, Access access) {
        set(request, access);
        request.setAttribute(LOOK, look);
    }

    /** The person the session belongs to: also while looking along as somebody else. */
    public static Optional<PersonId> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PersonId person
                ? Optional.of(person)
                : Optional.empty();
    }
}
