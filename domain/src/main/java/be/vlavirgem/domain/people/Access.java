package be.vlavirgem.domain.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is signed in, for which organisation, and what that permits; read anew for each request, so that a withdrawal works at once.
 *
 * @param onlooker who asks to look along with this person, or does so
 * @param seen     that this is what somebody sees who looks along: it is read, and nothing is done with it
 */
public record Access(PersonId person, String name, List<Membership> memberships, Optional<Membership> current,
        Preferences preferences, Optional<Onlooker> onlooker, boolean seen) {

    /** Somebody of V-ICT-OR who asks to look along with this person, or who does so until then. */
    public record Onlooker(String name, Optional<Instant> until) {}

    /** The access of somebody who chose no preferences. */
    public Access(PersonId person, String name, List<Membership> memberships, Optional<Membership> current) {
        this(person, name, memberships, current, Preferences.NONE, Optional.empty(), false);
    }

    /** Chooses the organisation asked for, or the first one where the person is not (or no longer) a member of it. */
    static Access of(PersonId person, String name, List<Membership> memberships, Optional<OrganisationId> asked,
            Preferences preferences, Optional<Onlooker> onlooker) {
        var chosen = memberships.stream()
                .filter(membership -> asked.equals(Optional.of(membership.organisation())))
                .findFirst();
        return new Access(person, name, memberships, chosen.or(() -> memberships.stream().findFirst()),
                preferences, onlooker, false);
    }

    /** Says whether the roles in the current organisation give the permission; nothing is done for one that ended, nor by who looks along. */
    public boolean may(Permission permission) {
        return holds(permission) && !(permission.isDeed() && (seen || ended().isPresent()));
    }

    /** As {@link #may}, also where nothing is done any more, or one looks along: the pages of what was done are still come on. */
    public boolean holds(Permission permission) {
        return permission.givenBy(current.map(Membership::roles).orElse(Set.of()));
    }

    /** As {@link #may}, for what only leads to a page: who looks along is led there as the person would be. */
    public boolean comesTo(Permission permission) {
        return seen ? holds(permission) : may(permission);
    }

    /** The organisation worked for, when it has ended: this person reads there and writes nothing. */
    public Optional<Membership> ended() {
        return current.filter(membership -> membership.ended().isPresent());
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
        return current.map(Access::scope).orElse(TenantScope.none());
    }

    private static TenantScope scope(Membership held) {
        var whole = TenantScope.of(held.organisation(), held.predecessors());
        return held.ended().isPresent() ? new TenantScope(whole.readable(), Optional.empty()) : whole;
    }

    /** What this person may read in all organisations together, to look back at the own deeds; writes nothing. */
    public TenantScope everywhere() {
        var readable = memberships.stream()
                .flatMap(held -> Stream.concat(Stream.of(held.organisation()), held.predecessors().stream()));
        return new TenantScope(readable.collect(Collectors.toUnmodifiableSet()), Optional.empty());
    }

    /** This access in one organisation alone, as who looks along sees it; empty when the person is no member of it. */
    public Optional<Access> onlyIn(OrganisationId organisation) {
        return memberships.stream()
                .filter(held -> held.organisation().equals(organisation))
                .findFirst()
                .map(held -> new Access(person, name, List.of(held), Optional.of(held), preferences, Optional.empty(),
                        true));
    }

    /** True for who works for the association that keeps the portal. */
    public boolean isKeeper() {
        return memberships.stream().anyMatch(held -> held.kind() == OrganisationKind.ASSOCIATION);
    }

    /** Says whether the person is a member of that organisation, or works for it by delegation. */
    public boolean isMemberOf(OrganisationId organisation) {
        return memberships.stream().anyMatch(membership -> membership.organisation().equals(organisation));
    }

    /** Says whether the organisation worked for is one that delegated, so that what it keeps to its own people is not for this one. */
    public boolean isDelegated() {
        return current.filter(Membership::delegated).isPresent();
    }

    /** The same person at work for another organisation; empty for one that person does not work for. */
    public Optional<Access> at(OrganisationId organisation) {
        return memberships.stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .findFirst()
                .map(membership -> new Access(person, name, memberships, Optional.of(membership), preferences,
                        onlooker, seen));
    }

    /** The authorities that delegated this to the person. */
    public List<Membership> delegations(Permission permission) {
        return memberships.stream().filter(held -> held.delegated() && held.gives(permission)).toList();
    }

    /** What all those authorities let this person read, for a page over all of them; writes nothing. */
    public TenantScope overDelegations(Permission permission) {
        return new TenantScope(delegations(permission).stream()
                .map(Membership::organisation)
                .collect(Collectors.toUnmodifiableSet()), Optional.empty());
    }
}
