package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People who visit the portal, each in an own browser. */
final class Visitors {

    static final String PASSWORD = "een lang genoeg wachtwoord";

    /** Somebody who can sign in. */
    record Account(PersonId person, String email, String name) {}

    private final People people;
    private final Homes homes;
    private final Environment environment;
    private final AtomicInteger registered = new AtomicInteger();
    private final Map<String, Browser> sessions = new ConcurrentHashMap<>();
    private final String hash;

    Visitors(People people, Homes homes, PasswordEncoder encoder, Environment environment) {
        this.people = people;
        this.homes = homes;
        this.hash = Objects.requireNonNull(encoder.encode(PASSWORD));
        this.environment = environment;
    }

    Homes homes() {
        return homes;
    }

    Browser anonymous() {
        return new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** Somebody new without any membership. */
    Account register() {
        var number = registered.incrementAndGet();
        var email = "persoon%d@proef.test".formatted(number);
        var name = "Proefpersoon Nummer%d".formatted(number);
        return new Account(TenantScope.none().call(() -> people.register(new EmailAddress(email), name, hash)), email,
                name);
    }

    /** Somebody new with a role there. */
    Account register(Role role, OrganisationId organisation) {
        var account = register();
        give(account, role, organisation);
        return account;
    }

    void give(Account account, Role role, OrganisationId organisation) {
        if (role.isDelegated()) {
            Delegated.give(this, account, role, organisation);
            return;
        }
        TenantScope.none().run(() -> people.give(account.person(), organisation, role));
    }

    /** Somebody with the role in a fitting organisation, signed in; tests share the session, so they leave it as it is. */
    Browser as(Role role) {
        return shared(role, homes.of(role));
    }

    /** As {@link #as(Role)}, in the local authority of this NIS code. */
    Browser as(Role role, String nis) {
        return shared(role, homes.authority(nis));
    }

    private Browser shared(Role role, OrganisationId organisation) {
        return sessions.computeIfAbsent(role + " " + organisation, key -> signIn(role, organisation)).copy();
    }

    /** Somebody new with a role there, at work there. */
    Browser signIn(Role role, OrganisationId organisation) {
        var browser = signIn(register(role, organisation));
        if (role.isDelegated()) {
            browser.post("/organisatie", Map.of("organisatie-id", organisation.toString()));
            browser.get("/profiel");
        }
        return browser;
    }

    Browser signIn(Account account) {
        var browser = anonymous();
        var answer = attempt(browser, account.email(), PASSWORD);
        if (!answer.location().equals("/dashboard")) {
            throw new IllegalStateException("%s cannot sign in: %s".formatted(account, answer));
        }
        browser.get("/profiel");
        return browser;
    }

    /** What the sign-in page answers to this address and password. */
    Page attempt(Browser browser, String email, String password) {
        return browser.fill(browser.get("/aanmelden"), "/aanmelden", Map.of("username", email, "password", password));
    }
}
