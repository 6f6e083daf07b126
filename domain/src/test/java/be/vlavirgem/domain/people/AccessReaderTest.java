package be.vlavirgem.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.DomainSlice;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.ttddyy.dsproxy.QueryCountHolder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(DomainSlice.class)
class AccessReaderTest {
    private final AccessReader reader;
    private final People people;
    private final Organisations organisations;
    private final JdbcClient owner;
    private PersonId person;

    @Autowired
    AccessReaderTest(AccessReader reader, People people, Organisations organisations, TestDatabase database) {
        this.reader = reader;
        this.people = people;
        this.organisations = organisations;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void someone() {
        var email = new EmailAddress(UUID.randomUUID() + "@vlavirgem.test");
        person = TenantScope.none().call(() -> people.register(email, "Ines Claes", "hash"));
    }

    @Test
    void whatAPersonPrefersComesAlong() {
        assertThat(read(Optional.empty()).orElseThrow().preferences()).isEqualTo(Preferences.NONE);
        var english = new Preferences(Optional.of(Preferences.Language.EN), Preferences.Theme.DARK, true);
        TenantScope.none().run(() -> people.prefer(person, english));
        assertThat(read(Optional.empty()).orElseThrow().preferences()).isEqualTo(english);
        var noLanguage = new Preferences(Optional.empty(), Preferences.Theme.LIGHT, false);
        TenantScope.none().run(() -> people.prefer(person, noLanguage));
        assertThat(read(Optional.empty()).orElseThrow().preferences()).isEqualTo(noLanguage);
    }

    @Test
    void everywhereReadsAllOrganisationsOfThePersonAndWritesNowhere() {
        give(authority("41002"), Role.AUTHORITY_EDITOR);
        give(authority("44021"), Role.AUTHORITY_READER);
        var scope = read(Optional.empty()).orElseThrow().everywhere();
        assertThat(scope.readable()).containsExactlyInAnyOrder(authority("41002"), authority("44021"));
        assertThat(scope.written()).isEmpty();
    }

    @Test
    void oneStatementReadsThePersonWithAllMemberships() {
        give(authority("41002"), Role.AUTHORITY_EDITOR);
        give(authority("41002"), Role.DPO);
        give(authority("44021"), Role.AUTHORITY_READER);
        var asked = Optional.of(authority("44021"));
        QueryCountHolder.clear();
        var access = read(asked).orElseThrow();
        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isOne();
        assertThat(access.name()).isEqualTo("Ines Claes");
        assertThat(access.memberships()).extracting(Membership::name).containsExactly("Aalst", "Gent");
        assertThat(access.memberships().getFirst().roles()).containsExactlyInAnyOrder(Role.AUTHORITY_EDITOR, Role.DPO);
        assertThat(access.organisation()).isEqualTo(authority("44021"));
        assertThat(access.may(Permission.ANSWER_MEASUREMENT)).isFalse();
    }

    @Test
    void whoAsksToLookAlongOrDoesSoComesAlong() {
        give(authority("41002"), Role.AUTHORITY_EDITOR);
        var keeper = TenantScope.none()
                .call(() -> people.register(new EmailAddress(UUID.randomUUID() + "@v-ict-or.test"), "Jan", "hash"));
        owner.sql("""
                insert into look_along (id, organisation_id, person_id, asked_by, reason, asked_at, until)
                values (gen_random_uuid(), ?, ?, ?, 'Waarom', now(), now() + interval '30 minutes')
                """).params(authority("41002").value(), person.value(), keeper.value()).update();
        assertThat(read(Optional.empty()).orElseThrow().onlooker()).contains(
                new Access.Onlooker("Jan", Optional.empty()));
        owner.sql(
                "update look_along set approved_at = now(), until = now() + interval '30 minutes' where person_id = ?")
                .param(person.value())
                .update();
        var watched = read(Optional.empty()).orElseThrow();
        assertThat(watched.onlooker().flatMap(Access.Onlooker::until)).isPresent();
        assertThat(watched.onlyIn(authority("41002")).flatMap(Access::onlooker)).isEmpty();
        owner.sql("update person set locked_at = now() where id = ?").param(keeper.value()).update();
        assertThat(read(Optional.empty()).orElseThrow().onlooker()).isEmpty();
    }

    @Test
    void whoLooksAlongSeesOneOrganisationOnly() {
        give(authority("41002"), Role.AUTHORITY_EDITOR);
        give(authority("44021"), Role.AUTHORITY_READER);
        var seen = read(Optional.empty()).orElseThrow().onlyIn(authority("44021")).orElseThrow();
        assertThat(seen.organisation()).isEqualTo(authority("44021"));
        assertThat(seen.memberships()).hasSize(1);
        assertThat(seen.everywhere().readable()).containsExactly(authority("44021"));
        assertThat(seen.onlyIn(authority("41002"))).isEmpty();
        assertThat(seen.isKeeper()).isFalse();
        var editing = read(Optional.empty()).orElseThrow().onlyIn(authority("41002")).orElseThrow();
        assertThat(editing.may(Permission.READ_MEASUREMENT)).isTrue();
        assertThat(editing.may(Permission.ANSWER_MEASUREMENT)).as("nothing is done").isFalse();
        assertThat(editing.holds(Permission.ANSWER_MEASUREMENT)).as("the page is come on").isTrue();
        assertThat(editing.comesTo(Permission.KEEP_TASKS)).isTrue();
        assertThat(seen.comesTo(Permission.KEEP_TASKS)).as("as the person").isFalse();
    }

    @Test
    void predecessorsAreFoundOverTwoMergers() {
        var merged = authority("23106");
        var galmaarden = ended("23023");
        var older = predecessor("Tollembeek", galmaarden);
        var oldest = predecessor("Vollezele", older);
        give(merged, Role.AUTHORITY_READER);
        var access = read(Optional.empty()).orElseThrow();
        assertThat(access.memberships().getFirst().predecessors())
                .containsExactlyInAnyOrder(galmaarden, ended("23024"), ended("23032"), older, oldest);
        assertThat(access.scope().written()).contains(merged);
        assertThat(access.scope().readable()).hasSize(6).contains(merged, oldest);
    }

    @Test
    void anOrganisationOneIsNoMemberOfFallsBackToOnesOwn() {
        give(authority("41002"), Role.AUTHORITY_EDITOR);
        var access = read(Optional.of(authority("44021"))).orElseThrow();
        assertThat(access.organisation()).isEqualTo(authority("41002"));
        assertThat(access.scope().readable()).containsExactly(authority("41002"));
    }

    @Test
    void aPersonWithoutMembershipReadsNothing() {
        var access = read(Optional.of(authority("41002"))).orElseThrow();
        assertThat(access.current()).isEmpty();
        assertThat(access.scope()).isEqualTo(TenantScope.none());
        assertThat(access.may(Permission.SIGNED_IN)).isTrue();
        assertThat(access.may(Permission.READ_MEASUREMENT)).isFalse();
    }

    @Test
    void aWithdrawnRoleIsGoneAtOnce() {
        give(authority("41002"), Role.AUTHORITY_EDITOR);
        TenantScope.none().run(() -> people.withdraw(person, authority("41002"), Role.AUTHORITY_EDITOR));
        assertThat(read(Optional.empty()).orElseThrow().memberships()).isEmpty();
    }

    @Test
    void whoIsLockedOrUnknownHasNoAccess() {
        give(authority("41002"), Role.AUTHORITY_EDITOR);
        owner.sql("update person set locked_at = now() where id = ?").param(person.value()).update();
        assertThat(read(Optional.empty())).isEmpty();
        assertThat(reader.read(new PersonId(UUID.randomUUID()), Optional.empty())).isEmpty();
    }

    @Test
    void ofAnOrganisationThatEndedAllIsReadAndNothingIsWritten() {
        var gone = that("Weleer", LocalDate.of(2026, 11, 20));
        give(gone, Role.AUTHORITY_ADMINISTRATOR);
        var access = read(Optional.empty()).orElseThrow();
        assertThat(access.scope()).isEqualTo(new TenantScope(Set.of(gone), Optional.empty()));
        assertThat(access.ended()).contains(access.memberships().getFirst());
        assertThat(access.may(Permission.READ_MEASUREMENT)).isTrue();
        assertThat(access.may(Permission.ANSWER_MEASUREMENT)).isFalse();
        assertThat(access.holds(Permission.ANSWER_MEASUREMENT)).as("to read what was answered").isTrue();
    }

    @Test
    void onTheLastDayOfAnOrganisationAllIsAsBefore() {
        var going = that("Vandaag nog", LocalDate.of(2026, 11, 21));
        give(going, Role.AUTHORITY_EDITOR);
        var access = read(Optional.empty()).orElseThrow();
        assertThat(access.ended()).isEmpty();
        assertThat(access.scope().written()).contains(going);
    }

    @Test
    void whoAlsoWorksForOneThatGoesOnBeginsThere() {
        give(that("Aaaweleer", LocalDate.of(2026, 11, 20)), Role.AUTHORITY_EDITOR);
        give(authority("41002"), Role.AUTHORITY_EDITOR);
        assertThat(read(Optional.empty()).orElseThrow().organisation()).isEqualTo(authority("41002"));
    }

    private OrganisationId that(String name, LocalDate last) {
        var id = UUID.randomUUID();
        owner.sql("insert into organisation (id, kind, name, valid_until) values (?, 'MODEL', ?, ?)")
                .params(id, name, last)
                .update();
        return new OrganisationId(id);
    }

    private Optional<Access> read(Optional<OrganisationId> asked) {
        return reader.read(person, asked);
    }

    private void give(OrganisationId organisation, Role role) {
        TenantScope.none().run(() -> people.give(person, organisation, role));
    }

    private OrganisationId authority(String nis) {
        return on(nis, LocalDate.of(2026, 11, 21));
    }

    private OrganisationId ended(String nis) {
        return on(nis, LocalDate.of(2024, 12, 31));
    }

    private OrganisationId on(String nis, LocalDate day) {
        return TenantScope.none().call(() -> organisations.withNis(new NisCode(nis), day)).orElseThrow();
    }

    private OrganisationId predecessor(String name, OrganisationId successor) {
        var id = UUID.randomUUID();
        owner.sql("""
                insert into organisation (id, kind, name, valid_until, successor_id)
                values (?, 'LOCAL_AUTHORITY', ?, '1976-12-31', ?)
                """).params(id, name, successor.value()).update();
        return new OrganisationId(id);
    }
}
