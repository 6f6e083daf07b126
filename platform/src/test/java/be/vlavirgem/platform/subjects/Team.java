package be.vlavirgem.platform.subjects;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.messages.Notification;
import be.vlavirgem.platform.messages.Notifications;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Colleagues for tests, and what they were told. */
@Component
public class Team {

    private final People people;
    private final Organisations organisations;
    private final AccessReader reader;
    private final Notifications notifications;
    private final TransactionTemplate transaction;

    Team(People people, Organisations organisations, AccessReader reader, Notifications notifications,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.organisations = organisations;
        this.reader = reader;
        this.notifications = notifications;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Access member(String authority, String name, Role role) {
        var person = TenantScope.none().call(() -> transaction.execute(status -> {
            var registered = people.register(new EmailAddress(UUID.randomUUID() + "@proef.test"), name, "hash");
            people.give(registered, id(authority), role);
            return registered;
        }));
        return reader.read(person, Optional.empty()).orElseThrow();
    }

    public OrganisationId id(String authority) {
        return organisations.named(OrganisationKind.LOCAL_AUTHORITY, authority).orElseThrow();
    }

    public void leaves(Access person, Role role) {
        TenantScope.none().run(() -> people.withdraw(person.person(), person.organisation(), role));
    }

    public <T> T as(Access person, Supplier<T> work) {
        return person.scope().call(() -> transaction.execute(status -> work.get()));
    }

    /** The types of what somebody was told, the latest first; also for who left. */
    public List<String> told(Access person) {
        return TenantScope.none()
                .call(() -> notifications.page(person.person(), Locale.of("nl"), 50, 0))
                .some()
                .stream()
                .map(Notification::text)
                .toList();
    }
}
