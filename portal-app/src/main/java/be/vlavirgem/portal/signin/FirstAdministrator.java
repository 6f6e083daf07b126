package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.portal.database.StartRefused;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Registers the first administrator of V-ICT-OR, named by the operator, while nobody can sign in yet. */
@Component
@ConditionalOnProperty("vlavirgem.first-administrator.email")
@Order(350)
class FirstAdministrator implements BeforeFirstRequest {

    /** NIST SP 800-63B asks for length, not for kinds of characters. */
    private static final int SHORTEST_PASSWORD = 12;

    private final People people;
    private final Organisations organisations;
    private final PasswordEncoder encoder;
    private final PlatformTransaction transaction;
    private final EmailAddress email;
    private final String password;

    FirstAdministrator(People people, Organisations organisations, PasswordEncoder encoder,
            PlatformTransaction transaction,
            @Value("${vlavirgem.first-administrator.email}") String email,
            @Value("${vlavirgem.first-administrator.password}") String password) {
        this.people = people;
        this.organisations = organisations;
        this.encoder = encoder;
        this.transaction = transaction;
        this.email = new EmailAddress(email);
        this.password = password;
    }

    @Override
    public void prepare() {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new StartRefused("The password of the first administrator is too short.",
                    "Set vlavirgem.first-administrator.password to 12 characters or more.");
        }
        transaction.run(() -> {
            if (people.isEmpty()) {
                var home = organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow();
                var person = people.register(email, email.value(), Objects.requireNonNull(encoder.encode(password)));
                people.give(person, home, Role.VICTOR_ADMINISTRATOR);
            }
        });
    }
}
