package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of new suppliers and of V-ICT-OR, at work in their own scope. */
@Component
class Offices {

    private final People people;
    private final AccessReader reader;
    private final JdbcClient sql;
    private final PlatformTransaction platform;

    Offices(People people, AccessReader reader, JdbcClient sql, PlatformTransaction platform) {
        this.people = people;
        this.reader = reader;
        this.sql = sql;
        this.platform = platform;
    }

    /** Somebody who describes the solutions of a new supplier. */
    Access supplier(String name) {
        return member(OrganisationKind.SUPPLIER, name, Role.SUPPLIER_EDITOR);
    }

    /** A colleague of somebody. */
    Access colleague(Access of) {
        return access(of.organisation(), Role.SUPPLIER_EDITOR);
    }

    /** Somebody who describes the solutions of this supplier. */
    Access editor(OrganisationId supplier) {
        return access(supplier, Role.SUPPLIER_EDITOR);
    }

    /** Somebody who looks at what is handed in. */
    Access reviewer() {
        return member(OrganisationKind.ASSOCIATION, "V-ICT-OR van " + UUID.randomUUID(), Role.VICTOR_EDITOR);
    }

    private Access member(OrganisationKind kind, String name, Role role) {
        var id = new OrganisationId(UUID.randomUUID());
        platform.run(() -> sql.sql("insert into organisation (id, kind, name) values (?, ?, ?)")
                .params(id.value(), kind.name(), name)
                .update());
        return access(id, role);
    }

    private Access access(OrganisationId organisation, Role role) {
        var person = platform.call(() -> {
            var made = people.withoutPassword(new EmailAddress("mens-%s@proef.test".formatted(UUID.randomUUID())),
                    "Proefpersoon");
            people.give(made, organisation, role);
            return made;
        });
        return reader.read(person, Optional.of(organisation)).orElseThrow();
    }

    /** Does somebody's work as a request would. */
    <T> T as(Access access, Supplier<T> work) {
        return access.scope().call(work::get);
    }
}
