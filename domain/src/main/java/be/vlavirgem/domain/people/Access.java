package be.vlavirgem.domain.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is signed in, for which organisation, and what that permits; read anew for each request, so that a withdrawal works at once. */
public record Access(PersonId person, String name, List<Membership> memberships, Optional<Membership> current) {

    /** Chooses the organisation asked for, or the first one where the person is not (or no longer) a member of it. */
    static Access of(PersonId person, String name, List<Membership> memberships, Optional<OrganisationId> asked) {
        var chosen = memberships.stream()
                .filter(membership -> asked.equals(Optional.of(membership.organisation())))
                .findFirst();
        return new Access(person, name, memberships, chosen.or(() -> memberships.stream().findFirst()));
    }

    /** Says whether the roles in the current organisation give the permission. */
    public boolean may(Permission permission) {
        return permission.givenBy(current.map(Membership::roles).orElse(Set.of()));
    }

    /** The organisation worked for; throws for a person without any, whom only open handlers let in. */
    public OrganisationId organisation() {
        return current
                .orElseThrow(
                        () -> new IllegalStateException("Person %s is a member of no organisation".formatted(person)))
                .organisation();
    }

    /** What this person's work reads and writes. */
    public TenantScope scope() {
        return current.map(membership -> TenantScope.of(membership.organisation(), membership.predecessors()))
                .orElse(TenantScope.none());
    }

    /** Says whether the person is a member of that organisation. */
    public boolean isMemberOf(OrganisationId organisation) {
        return memberships.stream().anyMatch(membership -> membership.organisation().equals(organisation));
    }
}
