package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegation.Area;
import be.vlavirgem.domain.delegation.Delegation.Reach;
import be.vlavirgem.domain.delegation.Delegation.Terms;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.platform.tasks.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** In the demo a body works for three authorities: one for a year, one that soon runs out, one where it may hand in too. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(520)
class DemoDelegations implements BeforeFirstRequest {

    /** An authority, who lets the body work for it, on which terms, and what it asks: by how many days from today. */
    private record Client(String nis, EmailAddress boss, String name, Reach reach, int days, String task, int due) {}

    private static final EmailAddress KEEPER = new EmailAddress("beheer@intercommunale.test");
    private static final EmailAddress DELEGATE = new EmailAddress("dpo@intercommunale.test");
    private static final List<Client> CLIENTS = List.of(
            new Client("41002", new EmailAddress("beheer@aalst.test"), "Bram Verhulst", Reach.DELEGATE, 330,
                    "Nakijken of de back-ups dit jaar getest zijn", 5),
            new Client("41024", new EmailAddress("beheer@haaltert.test"), "Hanne Coppens", Reach.SUBMITTER, 300,
                    "Lijst van verwerkers aanvullen", -6),
            new Client("41034", new EmailAddress("beheer@lede.test"), "Luc Van Damme", Reach.DELEGATE, 12,
                    "Bewijs van de opleiding informatieveiligheid opladen", 16));

    private final People people;
    private final Accounts accounts;
    private final AccessReader reader;
    private final Organisations organisations;
    private final Delegations delegations;
    private final Delegating delegating;
    private final Mandates mandates;
    private final Tasks tasks;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoDelegations(People people, Accounts accounts, AccessReader reader, Organisations organisations,
            Delegations delegations, Delegating delegating, Mandates mandates, Tasks tasks,
            PlatformTransaction platform, PlatformTransactionManager transactions, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.reader = reader;
        this.organisations = organisations;
        this.delegations = delegations;
        this.delegating = delegating;
        this.mandates = mandates;
        this.tasks = tasks;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void prepare() {
        var keeper = access(KEEPER);
        var delegate = access(DELEGATE).map(Access::person);
        if (keeper.isPresent() && delegate.isPresent() && isNew(keeper.get().organisation())) {
            CLIENTS.forEach(client -> begin(client, keeper.get(), delegate.get()));
        }
    }

    private boolean isNew(OrganisationId body) {
        return platform.call(() -> delegations.to(body)).isEmpty();
    }

    private Optional<Access> access(EmailAddress email) {
        return platform.call(() -> accounts.with(email))
                .flatMap(account -> reader.read(account.person(), Optional.empty()));
    }

    private void begin(Client client, Access keeper, PersonId delegate) {
        var today = LocalDate.now(clock);
        var boss = access(client.boss()).orElseGet(() -> register(client, today));
        var body = platform.call(() -> delegations.party(keeper.organisation())).orElseThrow();
        var terms = new Terms(Area.MEASUREMENT, client.reach(), today.plusDays(client.days()));
        Delegation made = boss.scope().call(() -> delegating.grant(boss, body, terms)).orElseThrow();
        mandates.name(keeper, made, List.of(delegate));
        var asked = new Task.Words(client.task(), "", Optional.of(today.plusDays(client.due())));
        boss.scope()
                .run(() -> transaction.executeWithoutResult(
                        status -> tasks.make(boss, asked, Optional.empty(), delegate)));
    }

    /** Of whom nobody knows a password. */
    private Access register(Client client, LocalDate today) {
        platform.run(() -> people.give(people.withoutPassword(client.boss(), client.name()),
                organisations.withNis(new NisCode(client.nis()), today).orElseThrow(), Role.AUTHORITY_ADMINISTRATOR));
        return access(client.boss()).orElseThrow();
    }
}
