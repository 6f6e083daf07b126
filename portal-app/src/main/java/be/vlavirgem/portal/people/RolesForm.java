package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Role;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The roles that were ticked. */
record RolesForm(@Nullable List<String> rol) {

    List<String> ticked() {
        return Objects.requireNonNullElse(rol, List.of());
    }

    List<Role> roles(OrganisationKind kind) {
        return Role.of(kind).stream().filter(role -> ticked().contains(role.name())).toList();
    }
}
