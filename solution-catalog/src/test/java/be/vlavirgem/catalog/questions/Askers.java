package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People of authorities and of new suppliers, each in the own scope. */
@Component
class Askers {

    private final Organisations organisations;
    private final People people;
    private final AccessReader reader;
    private final JdbcClient sql;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    Askers(Organisations organisations, People people, AccessReader reader, JdbcClient sql,
            PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.people = people;
        this.reader = reader;
        this.sql = sql;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    Access authority(String nis, Role role) {
        return access(platform.call(
                () -> organisations.withNis(new NisCode(nis), LocalDate.of(2026, 11, 21)).orElseThrow()), role);
    }

    Access supplier(String name) {
        return access(organisation("SUPPLIER", name), Role.SUPPLIER_EDITOR);
    }

    /** One that stands in the register. */
    Access admitted(String name) {
        var supplier = supplier(name);
        var number = 19_970_000 + ThreadLocalRandom.current().nextInt(9_999);
        platform.run(() -> sql.sql("""
                insert into supplier (organisation_id, kbo, slug, legal_name, about, website, street, place, email, phone, admitted_on, published, version)
                values (?, ?, ?, ?, '', '', '', '', '', '', '2026-11-01', 0, 0)
                """)
                .params(supplier.organisation().value(), "%08d%02d".formatted(number, 97 - number % 97),
                        name.toLowerCase(DutchWords.DUTCH), name)
                .update());
        return supplier;
    }

    Access practising(String name) {
        return access(organisation("PRACTICE", name), Role.AUTHORITY_EDITOR);
    }

    private OrganisationId organisation(String kind, String name) {
        var id = new OrganisationId(UUID.randomUUID());
        platform.run(() -> sql.sql("insert into organisation (id, kind, name) values (?, ?, ?)")
                .params(id.value(), kind, name)
                .update());
        return id;
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
        return access.scope().call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** As the merger of two suppliers does. */
    <T> T asBoth(Access from, Access to, Supplier<T> work) {
        return new TenantScope(Set.of(from.organisation(), to.organisation()), Optional.of(to.organisation()))
                .call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** What a supplier published. */
    static PublishedSheet sheet(Access supplier, String name) {
        var day = LocalDate.of(2026, 11, 1);
        return new PublishedSheet(UUID.randomUUID(), supplier.organisation().value(),
                supplier.current().orElseThrow().name(), "proef", name, List.of(), "", null, Set.of(), 50, day, day,
                "{}");
    }
}
