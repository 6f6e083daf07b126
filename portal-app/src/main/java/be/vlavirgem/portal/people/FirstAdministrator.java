package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.portal.database.StartRefused;
import be.vlavirgem.portal.password.Passwords;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers the first administrator of V-ICT-OR, named by the operator, while nobody can sign in yet. */
@Component
@ConditionalOnProperty("vlavirgem.first-administrator.email")
@Order(350)
class FirstAdministrator implements BeforeFirstRequest {

    private final People people;
    private final Organisations organisations;
    private final Passwords passwords;
    private final PlatformTransaction transaction;
    private final EmailAddress email;
    private final String password;

    FirstAdministrator(People people, Organisations organisations, Passwords passwords,
            PlatformTransaction transaction,
            @Value("${vlavirgem.first-administrator.email}") String email,
            @Value("${vlavirgem.first-administrator.password}") String password) {
        this.people = people;
        this.organisations = organisations;
        this.passwords = passwords;
        this.transaction = transaction;
        this.email = new EmailAddress(email);
        this.password = password;
    }

    @Override
    public void prepare() {
        var typed = new Passwords.Typed(password, password);
        if (passwords.fault(typed, List.of(email.value())).isPresent()) {
            throw new StartRefused("The password of the first administrator is too short or too easy to guess.",
                    "Set vlavirgem.first-administrator.password to 12 characters or more that nobody tries first.");
        }
        transaction.run(() -> {
            if (people.isEmpty()) {
                var home = organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow();
                var person = people.register(email, email.value(), passwords.hash(typed));
                people.give(person, home, Role.VICTOR_ADMINISTRATOR);
            }
        });
    }
}
