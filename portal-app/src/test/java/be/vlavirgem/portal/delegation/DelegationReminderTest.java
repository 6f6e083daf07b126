package be.vlavirgem.portal.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.delegation.Delegates;
import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegation.Area;
import be.vlavirgem.domain.delegation.Delegation.How;
import be.vlavirgem.domain.delegation.Delegation.Reach;
import be.vlavirgem.domain.delegation.Delegation.Terms;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.messages.Addresses;
import be.vlavirgem.portal.PortalTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Both sides are reminded sixty and fourteen days ahead and told of the end; in a year of its own, so that nobody else is. */
@PortalTest
class DelegationReminderTest {

    private static final LocalDate END = LocalDate.of(2030, 6, 30);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Autowired
    private Delegations delegations;

    @Autowired
    private Delegates delegates;

    @Autowired
    private DelegationMessages messages;

    @Autowired
    private LeftTasks left;

    @Autowired
    private PlatformTransaction transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Addresses addresses;

    @Autowired
    private JdbcClient sql;

    private OrganisationId authority;
    private OrganisationId body;
    private PersonId boss;
    private PersonId keeper;

    @BeforeEach
    void anAuthorityAndABodyWithAdministrators() {
        body = new OrganisationId(UUID.randomUUID());
        transaction.run(
                () -> sql.sql("insert into organisation (id, kind, name) values (?, 'INTERMUNICIPAL_BODY', ?)")
                        .params(body.value(), "Kring " + body)
                        .update());
        authority = transaction
                .call(() -> organisations.withNis(new NisCode("73098"), LocalDate.of(2026, 11, 22)).orElseThrow());
        boss = transaction.call(() -> person("Griet Maes", authority, Role.AUTHORITY_ADMINISTRATOR));
        keeper = transaction.call(() -> person("Bert Aerts", body, Role.BODY_ADMINISTRATOR));
        transaction.run(() -> delegations.by(authority)
                .forEach(old -> delegations.end(old.id(), How.WITHDRAWN, boss, Instant.EPOCH)));
    }

    private PersonId person(String name, OrganisationId organisation, Role role) {
        var person = people.withoutPassword(new EmailAddress(UUID.randomUUID() + "@proef.test"), name);
        people.give(person, organisation, role);
        return person;
    }

    @Test
    void bothSidesAreToldSixtyAndFourteenDaysAheadAndOfTheEndEachOnce() {
        runsUntil(END, LocalDate.of(2029, 7, 1));
        remindedOn(END.minusDays(61));
        assertThat(told()).isEmpty();
        remindedOn(END.minusDays(60));
        remindedOn(END.minusDays(59));
        assertThat(told()).containsExactly("delegation-ends", "mandate-ends");
        remindedOn(END.minusDays(14));
        remindedOn(END);
        assertThat(told()).containsExactly("delegation-ends", "delegation-ends", "mandate-ends", "mandate-ends");
        remindedOn(END.plusDays(1));
        remindedOn(END.plusDays(2));
        assertThat(told()).hasSize(6).contains("delegation-over", "mandate-over");
    }

    @Test
    void bothSidesAreMailedAtEachStepWhoTheOtherOneIsAndUntilWhen() {
        transaction.run(() -> List.of(boss, keeper).forEach(addresses::countAsConfirmed));
        runsUntil(END, LocalDate.of(2029, 7, 1));
        remindedOn(END.minusDays(60));
        assertThat(mailed(boss)).containsExactly("delegation-ends");
        assertThat(mailed(keeper)).containsExactly("mandate-ends");
        remindedOn(END.minusDays(14));
        assertThat(mailed(boss)).containsExactly("delegation-ends", "delegation-ends");
        assertThat(mailed(keeper)).containsExactly("mandate-ends", "mandate-ends");
        assertThat(saidTo(boss)).containsOnly("Kring " + body + " 2030-06-30");
        assertThat(saidTo(keeper)).hasSize(1).first().asString().endsWith(" 2030-06-30").doesNotContain("Kring");
    }

    private List<String> mailed(PersonId person) {
        return texts("select type from mail where person_id = ? order by created_at", person);
    }

    private List<String> saidTo(PersonId person) {
        return texts("select distinct subject || ' ' || day from notification where person_id = ?", person);
    }

    private List<String> texts(String select, PersonId person) {
        return transaction.call(() -> sql.sql(select).param(person.value()).query(String.class).list());
    }

    @Test
    void whatIsGivenForAMonthIsNotRemindedOfSixtyDaysAheadAndRenewingBeginsAnew() {
        var id = runsUntil(END, END.minusDays(30));
        remindedOn(END.minusDays(29));
        assertThat(told()).isEmpty();
        remindedOn(END.minusDays(10));
        assertThat(told()).hasSize(2);
        transaction.run(
                () -> delegations.renew(id, END.plusYears(1), END.minusDays(10)));
        remindedOn(END.plusDays(1));
        assertThat(told()).hasSize(2);
        remindedOn(END.plusYears(1).minusDays(60));
        assertThat(told()).hasSize(4);
    }

    @Test
    void aroundTheNewYearNobodyIsTold() {
        runsUntil(LocalDate.of(2030, 12, 31), LocalDate.of(2030, 1, 1));
        remindedOn(LocalDate.of(2030, 12, 27));
        assertThat(told()).isEmpty();
    }

    private Delegation.Id runsUntil(LocalDate until, LocalDate granted) {
        var id = new Delegation.Id(UUID.randomUUID());
        transaction.run(() -> delegations.add(new Delegation(id, delegations.party(authority).orElseThrow(),
                delegations.party(body).orElseThrow(), new Terms(Area.MEASUREMENT, Reach.DELEGATE, until),
                granted.atStartOfDay(BRUSSELS).toInstant()), boss));
        return id;
    }

    private void remindedOn(LocalDate day) {
        var clock = Clock.fixed(day.atTime(6, 45).atZone(BRUSSELS).toInstant(), BRUSSELS);
        new DelegationReminder(delegations, delegates, messages, left, transaction, transactions, clock).remind();
    }

    /** To the two administrators of this test. */
    private List<String> told() {
        return transaction.call(
                () -> sql.sql("select type from notification where person_id in (?, ?) order by type")
                        .params(boss.value(), keeper.value())
                        .query(String.class)
                        .list());
    }
}
