package be.vlavirgem.benchmark;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People who work somewhere, made for a test. */
@Component
public class Readers {

    private final People people;
    private final AccessReader access;
    private final TransactionTemplate transaction;

    Readers(People people, AccessReader access, PlatformTransactionManager transactions) {
        this.people = people;
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Somebody new in that role. */
    public Access in(OrganisationId organisation, Role role) {
        var person = TenantScope.none().call(() -> transaction.execute(_ -> {
            var registered = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Ines", "hash");
            people.give(registered, organisation, role);
            return registered;
        }));
        return access.read(person, Optional.empty()).orElseThrow();
    }
}
