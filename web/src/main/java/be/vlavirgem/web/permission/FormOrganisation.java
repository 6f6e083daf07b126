package be.vlavirgem.web.permission;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The organisation a form was made for, against the one the visitor works for now: two tabs must not mix them up. */
final class FormOrganisation {

    private FormOrganisation() {}

    static void check(HttpServletRequest request, Access access) {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        var made = Optional.ofNullable(request.getParameter(Visitor.FORM_ORGANISATION))
                .flatMap(OrganisationId::parse)
                .orElseThrow(FormWithoutOrganisationException::new);
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
