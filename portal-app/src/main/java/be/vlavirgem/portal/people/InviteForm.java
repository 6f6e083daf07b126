package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.PersonName;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.portal.people.Invitation.Invitee;
import be.vlavirgem.web.form.CarriedForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited as what, as it was typed.
 *
 * @param toch that somebody else comes first, where there is no administrator
 */
record InviteForm(@Nullable String naam, @Nullable String email, @Nullable List<String> rol, @Nullable String toch) {

    static InviteForm of(CarriedForm carried) {
        return new InviteForm(carried.value("naam").orElse(""), carried.value("email").orElse(""),
                carried.fields().getOrDefault("rol", List.of()), carried.value("toch").orElse(null));
    }

    String name() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    String address() {
        return Objects.requireNonNullElse(email, "").strip();
    }

    List<String> ticked() {
        return Objects.requireNonNullElse(rol, List.of());
    }

    /** Before anything is typed, where there is no administrator: one comes first. */
    InviteForm forAdministrator(OrganisationKind kind) {
        return new InviteForm(naam, email,
                Role.of(kind).stream().filter(Role::isAdministrator).map(Role::name).toList(),
                toch);
    }

    /** True when it brings no administrator. */
    boolean passesOverAdministrator(OrganisationKind kind) {
        return roles(kind).stream().noneMatch(Role::isAdministrator);
    }

    /** Those ticked that such an organisation gives. */
    List<Role> roles(OrganisationKind kind) {
        return Role.of(kind).stream().filter(role -> ticked().contains(role.name())).toList();
    }

    List<Mistake> mistakes(OrganisationKind kind) {
        var mistakes = new ArrayList<Mistake>();
        if (!PersonName.isValid(name())) {
            mistakes.add(new Mistake("naam", "portal.people.fault.name"));
        }
        if (!EmailAddress.isReachable(address())) {
            mistakes.add(new Mistake("email", "portal.password.forgotten.fault"));
        }
        if (roles(kind).isEmpty()) {
            mistakes.add(new Mistake("rol", "portal.people.fault.role"));
        }
        return mistakes;
    }

    /** Of a form without mistakes. */
    Invitee invitee(OrganisationKind kind) {
        return new Invitee(new EmailAddress(address()), name(), roles(kind));
    }
}
