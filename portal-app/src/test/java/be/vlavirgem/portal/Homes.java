package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The organisations people of the tests work for. */
record Homes(Organisations organisations) {

    static final String AALST = "41002";
    static final String GENT = "44021";

    /** A fitting one for the role: Aalst for those of a local authority, and for those to whom it delegated. */
    OrganisationId of(Role role) {
        if (role.fits(OrganisationKind.LOCAL_AUTHORITY) || role.isDelegated()) {
            return authority(AALST);
        }
        if (role.fits(OrganisationKind.INTERMUNICIPAL_BODY)) {
            return body("Proefkring");
        }
        if (role.fits(OrganisationKind.SUPPLIER)) {
            return supplier();
        }
        return role.fits(OrganisationKind.ASSOCIATION)
                ? keeper()
                : named(OrganisationKind.GOVERNMENT, "Digitaal Vlaanderen");
    }

    /** The local authority with this NIS code today. */
    OrganisationId authority(String nis) {
        return onPlatform(() -> organisations.withNis(new NisCode(nis), LocalDate.now()).orElseThrow());
    }

    private OrganisationId named(OrganisationKind kind, String name) {
        return onPlatform(() -> organisations.named(kind, name).orElseThrow());
    }

    /** The one the people of a supplier work for; it stands in the register. */
    OrganisationId supplier() {
        var made = madeWhenAbsent(OrganisationKind.SUPPLIER, "Proefleverancier");
        Supplied.registers(made, Supplied.ADDRESS);
        return made;
    }

    /** A supplier that none of those who ask works for. */
    OrganisationId otherSupplier() {
        return madeWhenAbsent(OrganisationKind.SUPPLIER, "Andere leverancier");
    }

    /** The intermunicipal body of that name. */
    OrganisationId body(String name) {
        return madeWhenAbsent(OrganisationKind.INTERMUNICIPAL_BODY, name);
    }

    /** V-ICT-OR. */
    OrganisationId keeper() {
        return named(OrganisationKind.ASSOCIATION, "V-ICT-OR");
    }

    /** One at a time: roles are tried side by side, and a name belongs to one. */
    private OrganisationId madeWhenAbsent(OrganisationKind kind, String name) {
        synchronized (Homes.class) {
            return found(kind, name).orElseGet(() -> made(kind, name));
        }
    }

    private Optional<OrganisationId> found(OrganisationKind kind, String name) {
        return onPlatform(() -> organisations.named(kind, name));
    }

    private static OrganisationId made(OrganisationKind kind, String name) {
        var id = UUID.randomUUID();
        PortalDatabase.superuser()
                .sql("insert into organisation (id, kind, name) values (?, ?, ?)")
                .params(id, kind.name(), name)
                .update();
        return new OrganisationId(id);
    }

    private static <T> T onPlatform(Supplier<T> question) {
        return TenantScope.none().call(question::get);
    }
}
