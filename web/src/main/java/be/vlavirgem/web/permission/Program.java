package be.vlavirgem.web.permission;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * A program that asks instead of a browser: it works for one organisation, whatever others the maker of its key works for,
 * and writes nothing.
 */
public record Program(OrganisationId organisation) {

    private static final String ATTRIBUTE = Program.class.getName();

    /** Says that a program makes this request; its maker is who is signed in. */
    public void makes(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Program> of(HttpServletRequest request) {
        return Optional.ofNullable((Program) request.getAttribute(ATTRIBUTE));
    }

    boolean worksFor(Access access) {
        return access.current().map(Membership::organisation).filter(organisation::equals).isPresent();
    }
}
