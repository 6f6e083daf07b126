package be.vlavirgem.catalog.suppliers;

import static be.vlavirgem.catalog.DutchWords.DUTCH;

import be.vlavirgem.catalog.suppliers.SupplierRequest.Asker;
import be.vlavirgem.catalog.suppliers.SupplierRequest.Firm;
import be.vlavirgem.domain.organisation.KboNumber;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tests of the register do again and again. */
@Component
class Register {

    private final SupplierRequests requests;
    private final People people;
    private final Organisations organisations;
    private final AccessReader access;
    private final PlatformTransaction platform;
    private final JdbcClient superuser;

    Register(SupplierRequests requests, People people, Organisations organisations, AccessReader access,
            PlatformTransaction platform, TestDatabase database) {
        this.requests = requests;
        this.people = people;
        this.organisations = organisations;
        this.access = access;
        this.platform = platform;
        this.superuser = JdbcClient.create(database.superuser());
    }

    /** Past all policies, to look at what is kept. */
    JdbcClient superuser() {
        return superuser;
    }

    /** The number among those never issued, with its check digits. */
    static KboNumber number(int place) {
        var first = 19_990_000 + place;
        return new KboNumber("%08d%02d".formatted(first, 97 - first % 97));
    }

    static Firm firm(int place, String name) {
        return new Firm(number(place), name,
                "https://www.%s.test".formatted(name.replaceAll("\\W", "").toLowerCase(DUTCH)));
    }

    /** Somebody new of V-ICT-OR. */
    Access keeper() {
        return member(platform.call(() -> organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR")).orElseThrow(),
                Role.VICTOR_EDITOR);
    }

    /** Somebody new who works there. */
    Access member(OrganisationId organisation, Role role) {
        var person = platform.call(() -> {
            var registered = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Ilse Baert",
                    "hash");
            people.give(registered, organisation, role);
            return registered;
        });
        return access.read(person, Optional.empty()).orElseThrow();
    }

    /** A company that asks, whose asker confirmed the address. */
    SupplierRequest asked(Firm firm, String email) {
        requests.ask(firm, new Asker("Nele Claerhout", new EmailAddress(email)), DUTCH);
        return requests.confirm(linkIn(email)).orElseThrow().request();
    }

    /** The secret in the last mail to this address. */
    String linkIn(String email) {
        var plain = superuser.sql("select plain from mail where address = ? order by id desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        return plain.replaceAll("(?s).*/leverancier-worden/([\\w-]+).*", "$1");
    }

    List<String> subjectsTo(String email) {
        return superuser.sql("select subject from mail where address = ? order by id")
                .param(email)
                .query(String.class)
                .list();
    }

    /** A company that stands in the register. */
    SupplierId admitted(Firm firm) {
        var one = asked(firm, UUID.randomUUID() + "@vlavirgem.test");
        requests.approve(keeper(), one, DUTCH).ifPresent(fault -> {
            throw new IllegalStateException(fault);
        });
        return new SupplierId(superuser.sql("select organisation_id from supplier where kbo = ?")
                .param(firm.kbo().value())
                .query(UUID.class)
                .single());
    }
}
