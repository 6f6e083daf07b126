package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the demo begin with a call that was made, so that the list of calls shows what it is for. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(420)
class DemoNote implements BeforeFirstRequest {

    private static final String NOTE = "Gebeld: de ICT-dienst wacht nog op cijfers van financiën. Belt zelf terug begin december.";

    private final CallRound calls;
    private final CallNotes notes;
    private final Organisations organisations;
    private final People people;
    private final JdbcClient sql;
    private final PlatformTransaction transaction;

    DemoNote(CallRound calls, CallNotes notes, Organisations organisations, People people, JdbcClient sql,
            PlatformTransaction transaction) {
        this.calls = calls;
        this.notes = notes;
        this.organisations = organisations;
        this.people = people;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.run(() -> calls.now()
                .map(CallRound.Running::id)
                .ifPresent(round -> begun(round).ifPresent(authority -> caller()
                        .ifPresent(by -> notes.add(by, round, authority, 0, NOTE)))));
    }

    private Optional<OrganisationId> begun(Round.Id round) {
        return sql.sql("""
                select organisation_id from round_participation(?) join organisation on organisation.id = organisation_id
                where state = 'OPEN' and not exists (select from round_call_note) order by name limit 1
                """).param(round.value()).query(UUID.class).optional().map(OrganisationId::new);
    }

    private Optional<PersonId> caller() {
        return organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR")
                .flatMap(home -> people.whoMay(Permission.MANAGE_ROUNDS, home).stream().findFirst());
    }
}
