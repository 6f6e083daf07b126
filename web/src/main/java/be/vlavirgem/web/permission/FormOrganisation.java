package be.vlavirgem.web.permission;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The organisation a form was made for, against the one the visitor works for now: two tabs must not mix them up. */
final class FormOrganisation {

    private FormOrganisation() {}

    /** Who works there no more is told so, by a page or by what a script finds on its own; 404 as for all that is foreign. */
    static void refuseFormer(HttpServletRequest request, HttpServletResponse response, Access access) {
        if (made(request).filter(organisation -> !access.isMemberOf(organisation)).isPresent()) {
            request.setAttribute(Visitor.REFUSAL, Visitor.FORMER);
            response.setHeader("Portal-Refused", "former");
            throw new NotFoundException();
        }
    }

    private static Optional<OrganisationId> made(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? Optional.ofNullable(request.getParameter(Visitor.FORM_ORGANISATION)).flatMap(OrganisationId::parse)
                : Optional.empty();
    }

    static void check(HttpServletRequest request, Access access) {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        refuseOther(made(request).orElseThrow(FormWithoutOrganisationException::new), access);
    }

    /** Whoever works for the form's organisation too is told to go back to it, whatever the one now chosen allows. */
    static void refuseOther(HttpServletRequest request, Access access) {
        if (access.current().isPresent()) {
            made(request).ifPresent(made -> refuseOther(made, access));
        }
    }

    private static void refuseOther(OrganisationId made, Access access) {
        if (!made.equals(access.organisation())) {
            throw new OrganisationMismatchException(named(access, made), named(access, access.organisation()));
        }
    }

    private static Membership named(Access access, OrganisationId organisation) {
        return access.memberships()
                .stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
