package be.vlavirgem.domain.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import java.util.Set;

/** One organisation a person works for, with the roles held there and the predecessors whose history it inherited. */
public record Membership(OrganisationId organisation, String name, OrganisationKind kind, Set<Role> roles,
        Set<OrganisationId> predecessors) {}
