package be.vlavirgem.domain.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One organisation a person works for, with the roles held there and the predecessors whose history it inherited.
 *
 * @param delegated that the person is of a body to which it delegated, and is no member
 * @param from the first day of the organisation; empty for one that was always there
 * @param ended its last day, once that is over: from then on its people only read
 */
public record Membership(OrganisationId organisation, String name, OrganisationKind kind, Set<Role> roles,
        Set<OrganisationId> predecessors, boolean delegated, Optional<LocalDate> from, Optional<LocalDate> ended) {

    /** Of somebody who belongs to an organisation that was always there. */
    public Membership(OrganisationId organisation, String name, OrganisationKind kind, Set<Role> roles,
            Set<OrganisationId> predecessors) {
        this(organisation, name, kind, roles, predecessors, false, Optional.empty(), Optional.empty());
    }

    /** Says whether the roles held here give the permission. */
    public boolean gives(Permission permission) {
        return permission.givenBy(roles);
    }
}
