package be.vlavirgem.portal.demo;

import static be.vlavirgem.domain.people.Role.*;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.messages.Addresses;
import be.vlavirgem.portal.signin.DemoAccount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Registers the accounts of the demo, all with one password that the sign-in page tells. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(300)
class DemoPeople implements BeforeFirstRequest {

    private record Account(String email, String name, String home, Role role) {}

    private static final String PASSWORD = "demo-vlavirgem-2026";
    /** Invented: the real ones are none of the demo's business. */
    private static final String BODY = "Intercommunale Denderstreek";
    private static final List<Account> ACCOUNTS = List.of(
            new Account("ict@aalst.test", "Ines Claes", "41002", AUTHORITY_EDITOR),
            new Account("beheer@aalst.test", "Bram Verhulst", "41002", AUTHORITY_ADMINISTRATOR),
            new Account("veiligheid@aalst.test", "Vera Lemmens", "41002", SECURITY_OFFICER),
            new Account("dpo@aalst.test", "Dirk Pauwels", "41002", DPO),
            new Account("lezer@aalst.test", "Leen Maes", "41002", AUTHORITY_READER),
            new Account("ict@gent.test", "Gilles Wouters", "44021", AUTHORITY_EDITOR),
            new Account("redactie@v-ict-or.test", "Rita De Smet", "V-ICT-OR", VICTOR_EDITOR),
            new Account("beheer@v-ict-or.test", "Bart Hermans", "V-ICT-OR", VICTOR_ADMINISTRATOR),
            new Account("lezer@vlaanderen.test", "Lotte Jacobs", "Digitaal Vlaanderen", GOVERNMENT_READER),
            new Account("dpo@intercommunale.test", "Dana Roels", BODY, BODY_MEMBER),
            new Account("beheer@intercommunale.test", "Bert Nachtergaele", BODY, BODY_ADMINISTRATOR),
            new Account("info@leverancier.test", "Jasper Vandenbussche", "Korenmaat Gemeentesoftware",
                    SUPPLIER_ADMINISTRATOR),
            new Account("info@kleineleverancier.test", "Fien Klinkaert", "Studio Klinkaert", SUPPLIER_ADMINISTRATOR),
            new Account("student@oefengemeente.test", "Stien Verhaegen", "Oefengemeente Zonnedaal",
                    AUTHORITY_ADMINISTRATOR));

    /** What the sign-in page tells. */
    static List<DemoAccount> accounts() {
        return ACCOUNTS.stream()
                .map(account -> new DemoAccount(account.email(), PASSWORD, "portal.role." + account.role(),
                        account.name()))
                .toList();
    }

    private final People people;
    private final Organisations organisations;
    private final Addresses addresses;
    private final PasswordEncoder encoder;
    private final JdbcClient sql;
    private final IdSource ids;
    private final Clock clock;
    private final PlatformTransaction transaction;

    DemoPeople(People people, Organisations organisations, Addresses addresses, PasswordEncoder encoder,
            JdbcClient sql, IdSource ids, Clock clock, PlatformTransaction transaction) {
        this.sql = sql;
        this.ids = ids;
        this.people = people;
        this.organisations = organisations;
        this.addresses = addresses;
        this.encoder = encoder;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            if (people.isEmpty()) {
                sql.sql("insert into organisation (id, kind, name) values (?, 'INTERMUNICIPAL_BODY', ?)")
                        .params(ids.next(), BODY)
                        .update();
                ACCOUNTS.forEach(this::register);
            }
        });
    }

    private void register(Account account) {
        var hash = Objects.requireNonNull(encoder.encode(PASSWORD));
        var person = people.register(new EmailAddress(account.email()), account.name(), hash);
        people.give(person, home(account.home()), account.role());
        addresses.countAsConfirmed(person);
    }

    private OrganisationId home(String home) {
        if (NisCode.isValid(home)) {
            return organisations.withNis(new NisCode(home), LocalDate.now(clock)).orElseThrow();
        }
        return organisations.named(OrganisationKind.ASSOCIATION, home)
                .or(() -> organisations.named(OrganisationKind.GOVERNMENT, home))
                .or(() -> organisations.named(OrganisationKind.INTERMUNICIPAL_BODY, home))
                .or(() -> organisations.named(OrganisationKind.SUPPLIER, home))
                .or(() -> organisations.named(OrganisationKind.PRACTICE, home))
                .orElseThrow();
    }
}
