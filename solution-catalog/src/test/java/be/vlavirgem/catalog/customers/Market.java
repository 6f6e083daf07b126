package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.customers.Customer.Use;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Suppliers with something to offer and authorities that may use it, at work in their own scope. */
@Component
class Market {

    private final People people;
    private final AccessReader reader;
    private final Organisations organisations;
    private final Customers customers;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final TestDatabase database;

    Market(People people, AccessReader reader, Organisations organisations, Customers customers,
            PlatformTransaction platform, PlatformTransactionManager transactions, TestDatabase database) {
        this.people = people;
        this.reader = reader;
        this.organisations = organisations;
        this.customers = customers;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
    }

    JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }

    Access supplier(String name) {
        var id = UUID.randomUUID();
        superuser().sql("insert into organisation (id, kind, name) values (?, ?, ?)")
                .params(id, OrganisationKind.SUPPLIER.name(), name)
                .update();
        return member(new OrganisationId(id), Role.SUPPLIER_EDITOR);
    }

    Access authority(String nis) {
        return member(home(nis), Role.AUTHORITY_EDITOR);
    }

    OrganisationId home(String nis) {
        return platform.call(() -> organisations.withNis(new NisCode(nis), LocalDate.of(2026, 11, 21))).orElseThrow();
    }

    private Access member(OrganisationId home, Role role) {
        var person = platform.call(() -> {
            var made = people.withoutPassword(new EmailAddress("markt-%s@proef.test".formatted(UUID.randomUUID())),
                    "Proefpersoon");
            people.give(made, home, role);
            return made;
        });
        return reader.read(person, Optional.of(home)).orElseThrow();
    }

    /** A solution everybody reads. */
    UUID offers(Access supplier, String name) {
        var id = drafts(supplier, name);
        superuser().sql("""
                insert into published_solution (organisation_id, id, slug, name, other_names, supplier_name, summary, description, keywords,
                    facets, completeness, published_on, confirmed_on, sheet)
                select organisation_id, solution.id, replace(lower(solution.name), ' ', '-'), solution.name, '{}', organisation.name, '', '', '{}', '{}', 10,
                    '2026-11-01', '2026-11-01', '{}' from solution join organisation on organisation.id = organisation_id where solution.id = ?
                """).param(id).update();
        return id;
    }

    UUID drafts(Access supplier, String name) {
        var id = UUID.randomUUID();
        superuser().sql("""
                insert into solution (organisation_id, id, state, revision, sheet, remarks, completeness, ready, begun_at, changed_at, changed_by)
                values (?, ?, 'DRAFT', 1, jsonb_build_object('name', ?::text), '{}', 0, false, now(), now(), ?)
                """).params(supplier.organisation().value(), id, name, supplier.person().value()).update();
        return id;
    }

    /** One becomes part of another, as far as its sheet goes. */
    void becomes(Access supplier, UUID ends, UUID stays) {
        superuser().sql("""
                insert into merged_solution (organisation_id, id, into_id, slug, sheet, merged_at, merged_by)
                select organisation_id, id, ?, 'weg-' || id, sheet, now(), ? from solution where id = ?
                """).params(stays, supplier.person().value(), ends).update();
        superuser().sql("delete from solution where id = ?").param(ends).update();
    }

    /** What is said by hand or by a file, past both. */
    void says(Access supplier, UUID solution, OrganisationId authority) {
        as(supplier, () -> {
            customers.keep(supplier.organisation(),
                    Map.of(new Use(solution, authority.value()), LocalDate.of(2021, 9, 1)));
            return true;
        });
    }

    /** Does somebody's work as a request would, in one transaction. */
    <T> T as(Access access, Supplier<T> work) {
        return access.scope().call(() -> Optional.ofNullable(transaction.execute(_ -> work.get())).orElseThrow());
    }
}
