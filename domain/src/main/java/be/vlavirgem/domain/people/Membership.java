package be.vlavirgem.domain.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import java.util.Set;

/**
 * One organisation a person works for, with the roles held there and the predecessors whose history it inherited.
 *
 * @param delegated that the person is of a body to which it delegated, and is no member
 */
public record Membership(OrganisationId organisation, String name, OrganisationKind kind, Set<Role> roles,
        Set<OrganisationId> predecessors, boolean delegated) {

    /** Of somebody who belongs to the organisation. */
    public Membership(OrganisationId organisation, String name, OrganisationKind kind, Set<Role> roles,
            Set<OrganisationId> predecessors) {
        this(organisation, name, kind, roles, predecessors, false);
    }

    /** Says whether the roles held here give the permission. */
    public boolean gives(Permission permission) {
        return permission.givenBy(roles);
    }
}
