package be.vlavirgem.domain.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.DomainSlice;
import be.vlavirgem.domain.delegation.Delegate.State;
import be.vlavirgem.domain.delegation.Delegation.Area;
import be.vlavirgem.domain.delegation.Delegation.How;
import be.vlavirgem.domain.delegation.Delegation.Reach;
import be.vlavirgem.domain.delegation.Delegation.Terms;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What a delegate may is read at each request, so each way to end it works at the next one. */
@SpringJUnitConfig(DomainSlice.class)
class DelegatedAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final AccessReader reader;
    private final People people;
    private final Accounts accounts;
    private final Delegations delegations;
    private final Delegates delegates;
    private final PlatformTransaction transaction;
    private final Organisations organisations;
    private final LocalDate today;
    private final JdbcClient owner;
    private OrganisationId body;
    private OrganisationId aalst;
    private PersonId boss;
    private PersonId dpo;

    @Autowired
    DelegatedAccessTest(AccessReader reader, People people, Accounts accounts, Delegations delegations,
            Delegates delegates, PlatformTransaction transaction, Organisations organisations, TestClock clock,
            TestDatabase database) {
        this.reader = reader;
        this.people = people;
        this.accounts = accounts;
        this.delegations = delegations;
        this.delegates = delegates;
        this.transaction = transaction;
        this.organisations = organisations;
        this.today = LocalDate.now(clock);
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void aBodyWithSomebody() {
        owner.sql("delete from delegate").update();
        owner.sql("delete from delegation").update();
        body = new OrganisationId(UUID.randomUUID());
        owner.sql("insert into organisation (id, kind, name) values (?, 'INTERMUNICIPAL_BODY', 'Zuidstreek')")
                .param(body.value())
                .update();
        aalst = authority("41002");
        boss = person("Bram Verhulst");
        dpo = person("Dana Roels");
        transaction.run(() -> people.give(dpo, body, Role.BODY_MEMBER));
    }

    @Test
    void whoIsNamedWorksForTheAuthorityWithTheRolesOfTheDelegationAndNoOthers() {
        named(grant("41002", Reach.DELEGATE, today));
        named(grant("44021", Reach.COACH, today.plusDays(1)));
        QueryCountHolder.clear();
        var access = read(Optional.of(aalst));
        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isOne();
        assertThat(access.memberships()).extracting(Membership::name).containsExactly("Zuidstreek", "Aalst", "Gent");
        assertThat(access.memberships()).extracting(Membership::delegated).containsExactly(false, true, true);
        assertThat(access.organisation()).isEqualTo(aalst);
        assertThat(access.isDelegated()).isTrue();
        assertThat(access.may(Permission.ANSWER_MEASUREMENT)).isTrue();
        assertThat(List.of(Permission.SUBMIT_MEASUREMENT, Permission.SHARE, Permission.MANAGE_PEOPLE,
                Permission.MODERATE_COMMENTS, Permission.MANAGE_DELEGATIONS)).noneMatch(access::may);
        var gent = access.at(authority("44021")).orElseThrow();
        assertThat(gent.may(Permission.READ_MEASUREMENT)).isTrue();
        assertThat(gent.may(Permission.ANSWER_MEASUREMENT)).isFalse();
        assertThat(access.at(authority("31005"))).isEmpty();
    }

    @Test
    void overAllAuthoritiesOneReadsThoseThatDelegatedAndWritesNowhere() {
        named(grant("41002", Reach.DELEGATE, today));
        named(grant("44021", Reach.COACH, today));
        var access = read(Optional.empty());
        var reading = access.overDelegations(Permission.READ_MEASUREMENT);
        assertThat(reading.readable()).containsExactlyInAnyOrder(aalst, authority("44021"));
        assertThat(reading.written()).isEmpty();
        assertThat(access.overDelegations(Permission.ANSWER_MEASUREMENT).readable()).containsExactly(aalst);
    }

    @Test
    void eachWayToEndItWorksAtTheNextRequest() {
        var withdrawn = named(grant("41002", Reach.DELEGATE, today));
        assertThat(works()).isTrue();
        transaction.run(() -> delegations.end(withdrawn, How.WITHDRAWN, boss, NOW));
        assertThat(works()).isFalse();
        var refused = named(grant("41002", Reach.DELEGATE, today));
        assertThat(works()).isTrue();
        assertThat(changed(refused, State.NAMED, State.REFUSED)).isTrue();
        assertThat(works()).isFalse();
        assertThat((boolean) transaction.call(() -> delegates.name(refused, dpo, dpo, NOW))).isFalse();
        assertThat(changed(refused, State.REFUSED, State.NAMED)).isTrue();
        assertThat(works()).isTrue();
        transaction.run(() -> accounts.lock(dpo, NOW));
        assertThat(reader.read(dpo, Optional.empty())).isEmpty();
        transaction.run(() -> accounts.unlock(dpo));
        transaction.run(() -> people.withdraw(dpo, body, Role.BODY_MEMBER));
        assertThat(works()).isFalse();
    }

    @Test
    void theDayAfterTheLastOneNobodyWorksThereAnyMore() {
        var id = named(grant("41002", Reach.DELEGATE, today));
        assertThat(works()).isTrue();
        owner.sql("update delegation set until = ? where id = ?").params(today.minusDays(1), id.value()).update();
        assertThat(works()).isFalse();
        assertThat(asked(Permission.ANSWER_MEASUREMENT)).doesNotContain(dpo);
        assertThat((boolean) transaction.call(() -> delegations.renew(id, today, today))).isTrue();
        assertThat((boolean) transaction.call(() -> delegations.renew(id, today, today))).as("as long").isFalse();
        assertThat(works()).isTrue();
    }

    @Test
    void whatWasChangedSinceItWasSeenIsNotChangedAgain() {
        var id = named(grant("41002", Reach.SUBMITTER, today));
        var seen = transaction.call(() -> delegations.find(aalst, id)).orElseThrow();
        assertThat(change(seen, Reach.COACH)).isTrue();
        assertThat(change(seen, Reach.SUBMITTER)).isFalse();
        assertThat(asked(Permission.ANSWER_MEASUREMENT)).doesNotContain(dpo);
    }

    private boolean change(Delegation seen, Reach reach) {
        return transaction.call(() -> delegations.change(seen, new Terms(Area.MEASUREMENT, reach, today)));
    }

    @Test
    void anAssociationCoachesWhateverStandsInTheRow() {
        owner.sql("update organisation set kind = 'ASSOCIATION' where id = ?").param(body.value()).update();
        named(grant("41002", Reach.SUBMITTER, today));
        var access = read(Optional.of(aalst));
        assertThat(access.may(Permission.READ_MEASUREMENT)).isTrue();
        assertThat(access.may(Permission.ANSWER_MEASUREMENT)).isFalse();
    }

    @Test
    void whoLeavesTheBodyIsNotNamedAnyMoreAfterComingBackAndAChangeOfRoleIsNoLeaving() {
        named(grant("41002", Reach.DELEGATE, today));
        transaction.run(() -> {
            people.withdraw(dpo, body, Role.BODY_MEMBER);
            people.give(dpo, body, Role.BODY_ADMINISTRATOR);
            people.give(registered("Bert Aerts"), body, Role.BODY_ADMINISTRATOR);
        });
        assertThat(works()).isTrue();
        transaction.run(() -> people.withdraw(dpo, body, Role.BODY_ADMINISTRATOR));
        transaction.run(() -> people.give(dpo, body, Role.BODY_MEMBER));
        assertThat(works()).isFalse();
    }

    @Test
    void aBodyWorksForAnAuthorityOnceAtATimeAndWhatEndedStaysSo() {
        var id = grant("41002", Reach.COACH, today);
        assertThat(add(id, "41002", Reach.DELEGATE, today)).isFalse();
        assertThat((boolean) transaction.call(() -> delegations.end(id, How.HANDED_BACK, dpo, NOW))).isTrue();
        assertThat((boolean) transaction.call(() -> delegations.end(id, How.WITHDRAWN, boss, NOW))).isFalse();
        assertThat(transaction.call(() -> delegations.by(aalst)).getFirst().end().orElseThrow().how())
                .isEqualTo(How.HANDED_BACK);
        assertThat(transaction.call(() -> delegations.to(body))).isEmpty();
        var stranger = authority("44021");
        assertThat(transaction.call(() -> delegations.find(stranger, id))).isEmpty();
        grant("41002", Reach.DELEGATE, today);
    }

    @Test
    void delegatesAreAskedAndToldOfWorkButNotOfWhatIsForMembersOnly() {
        named(grant("41002", Reach.DELEGATE, today));
        assertThat(asked(Permission.ANSWER_MEASUREMENT)).contains(dpo);
        assertThat(asked(Permission.SIGNED_IN)).doesNotContain(dpo);
        assertThat(transaction.call(() -> people.colleagues(Permission.KEEP_TASKS, aalst)))
                .anyMatch(colleague -> colleague.id().equals(dpo) && colleague.delegated());
    }

    private boolean works() {
        return read(Optional.empty()).isMemberOf(aalst);
    }

    private Access read(Optional<OrganisationId> asked) {
        return reader.read(dpo, asked).orElseThrow();
    }

    private List<PersonId> asked(Permission permission) {
        return transaction.call(() -> people.whoMay(permission, aalst));
    }

    private boolean changed(Delegation.Id id, State from, State to) {
        return transaction.call(() -> delegates.change(id, dpo, from, to, boss, NOW));
    }

    private Delegation.Id named(Delegation.Id id) {
        assertThat((boolean) transaction.call(() -> delegates.name(id, dpo, dpo, NOW))).isTrue();
        return id;
    }

    private Delegation.Id grant(String nis, Reach reach, LocalDate until) {
        var id = new Delegation.Id(UUID.randomUUID());
        assertThat(add(id, nis, reach, until)).isTrue();
        return id;
    }

    private boolean add(Delegation.Id id, String nis, Reach reach, LocalDate until) {
        var authority = authority(nis);
        return transaction.call(() -> delegations.add(new Delegation(id, party(authority), party(body),
                new Terms(Area.MEASUREMENT, reach, until), NOW), boss));
    }

    private Delegation.Party party(OrganisationId organisation) {
        return delegations.party(organisation).orElseThrow();
    }

    private OrganisationId authority(String nis) {
        return transaction.call(() -> organisations.withNis(new NisCode(nis), today)).orElseThrow();
    }

    private PersonId person(String name) {
        return transaction.call(() -> registered(name));
    }

    private PersonId registered(String name) {
        return people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), name, "hash");
    }
}
