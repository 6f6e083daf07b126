package be.vlavirgem.platform.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.platform.sharing.Share.Purpose;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Who may see what until when, against the database. */
@SpringJUnitConfig(PlatformSlice.class)
class SharesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Shares shares;
    private final SharedDoors doors;
    private final ShareReminder reminder;
    private final People people;
    private final AccessReader reader;
    private final TestClock clock;
    private final JdbcClient owner;
    private Access giver;
    private Access receiver;
    private Access stranger;

    @Autowired
    SharesTest(Shares shares, SharedDoors doors, ShareReminder reminder, People people, AccessReader reader,
            TestClock clock, TestDatabase database) {
        this.shares = shares;
        this.doors = doors;
        this.reminder = reminder;
        this.people = people;
        this.reader = reader;
        this.clock = clock;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void threeAuthorities() {
        clock.setTo(TODAY);
        giver = administrator("Gever");
        receiver = administrator("Nemer");
        stranger = administrator("Vreemde");
    }

    @AfterEach
    void today() {
        clock.setTo(TODAY);
    }

    @Test
    void aLinkWorksUntilTheLastSecondOfItsLastDayInBrussels() {
        var made = made(new Grantee.Link(Optional.empty()), TODAY.plusDays(3));
        var link = made.link().orElseThrow().text();
        clock.setTo(TODAY.plusDays(3).atTime(23, 59, 59));
        assertThat(doors.byLink(link, Share.Purpose.READ)).isPresent();
        clock.setTo(TODAY.plusDays(4).atStartOfDay());
        assertThat(doors.byLink(link, Share.Purpose.READ)).isEmpty();
        assertThat(giver.scope().call(() -> shares.extend(giver, made.share(), TODAY.plusDays(30)))).isTrue();
        assertThat(doors.byLink(link, Share.Purpose.READ)).isPresent();
    }

    @Test
    void aWrongLinkAndAWithdrawnOneAreAlike() {
        var made = made(new Grantee.Link(Optional.empty()), TODAY);
        var link = made.link().orElseThrow().text();
        assertThat(doors.byLink(link + "x", Share.Purpose.READ)).isEmpty();
        assertThat(doors.byLink("", Share.Purpose.READ)).isEmpty();
        assertThat(doors.byLink("x".repeat(5000), Share.Purpose.READ)).isEmpty();
        assertThat(giver.scope().call(() -> shares.withdraw(giver, made.share()))).isTrue();
        assertThat(doors.byLink(link, Share.Purpose.READ)).isEmpty();
        assertThat(giver.scope().call(() -> shares.withdraw(giver, made.share()))).isFalse();
        assertThat(giver.scope().call(() -> shares.extend(giver, made.share(), TODAY))).isFalse();
    }

    @Test
    void onlyTheOrganisationItWasGivenToSeesIt() {
        var share = made(new Grantee.Organisation(receiver.organisation()), TODAY).share();
        assertThat(doors.givenTo(receiver.organisation())).extracting(Share::id).contains(share.id());
        assertThat(doors.givenTo(receiver, share.id())).isPresent();
        assertThat(doors.givenTo(stranger, share.id())).isEmpty();
        assertThat(doors.givenTo(stranger.organisation())).isEmpty();
        assertThat(receiver.scope().call(() -> shares.find(share.id()))).isEmpty();
        assertThat(stranger.scope().call(() -> shares.withdraw(stranger, share))).isFalse();
        assertThat(doors.givenTo(receiver, share.id())).isPresent();
    }

    @Test
    void whatItIsForIsReadByBothSides() {
        var said = giver.scope()
                .call(() -> shares.share(giver, Purpose.READ,
                        new ShareSubject("sample", UUID.randomUUID(), "Meetronde 2025"),
                        new Grantee.Organisation(receiver.organisation()), TODAY, " Voor de subsidie "))
                .share();
        assertThat(giver.scope().call(() -> shares.find(said.id()))).map(Share::reason).contains("Voor de subsidie");
        assertThat(doors.givenTo(receiver, said.id())).map(Share::reason).contains("Voor de subsidie");
        assertThat(doors.givenTo(receiver.organisation())).filteredOn(share -> share.id().equals(said.id()))
                .extracting(Share::reason)
                .containsExactly("Voor de subsidie");
        var silent = made(new Grantee.Link(Optional.empty()), TODAY).share();
        assertThat(giver.scope().call(() -> shares.find(silent.id()))).map(Share::reason).contains("");
    }

    @Test
    void whatIsReadByAShareCanBeReadAndNotWritten() {
        var share = made(new Grantee.Organisation(receiver.organisation()), TODAY).share();
        receiver.scope().run(() -> {
            assertThat(doors.read(share, () -> shares.find(share.id()))).isPresent();
            assertThatThrownBy(() -> doors.read(share, () -> shares.withdraw(giver, share) ? "withdrawn" : fail()))
                    .hasMessageContaining("not withdrawn");
        });
    }

    private static String fail() {
        throw new IllegalStateException("not withdrawn");
    }

    @Test
    void usesAreCountedAndTheFirstOfADayIsInTheTrail() {
        var made = made(new Grantee.Link(Optional.empty()), TODAY.plusDays(5));
        var link = made.link().orElseThrow().text();
        doors.byLink(link, Share.Purpose.READ);
        doors.byLink(link, Share.Purpose.READ);
        assertThat(doors.byLink(link, Share.Purpose.APPROVE)).isEmpty();
        clock.setTo(TODAY.plusDays(1).atTime(9, 0));
        doors.byLink(link, Share.Purpose.READ);
        assertThat(count("select uses from share where id = ?", made.share())).isEqualTo(3);
        assertThat(count("select count(*) from audit_entry where subject_id = ? and action = 'share.used'",
                made.share())).isEqualTo(2);
    }

    @Test
    void noShareLastsLongerThanAYearOrEndsInThePast() {
        assertThatThrownBy(() -> made(new Grantee.Link(Optional.empty()), TODAY.plusYears(1).plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> made(new Grantee.Link(Optional.empty()), TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(made(new Grantee.Link(Optional.empty()), TODAY.plusYears(1)).share().isOpenOn(TODAY)).isTrue();
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var made = made(new Grantee.Link(Optional.empty()), TODAY);
        var link = giver.scope().call(() -> shares.renewLink(giver, made.share()));
        assertThat(doors.byLink(made.link().orElseThrow().text(), Share.Purpose.READ)).isEmpty();
        assertThat(doors.byLink(link.text(), Share.Purpose.READ)).isPresent();
    }

    @Test
    void whoSharedIsRemindedOnceFourteenDaysBefore() {
        var share = made(new Grantee.Link(Optional.empty()), TODAY.plusDays(15)).share();
        reminder.remind();
        assertThat(reminders(share)).isZero();
        clock.setTo(TODAY.plusDays(1).atTime(6, 40));
        reminder.remind();
        reminder.remind();
        assertThat(reminders(share)).isEqualTo(1);
    }

    @Test
    void thePeopleOfTheReceiverAreToldThatItIsSharedAndThatItNoLongerIs() {
        var share = made(new Grantee.Organisation(receiver.organisation()), TODAY).share();
        assertThat(told(receiver)).containsExactly("share-given /gedeeld-met-ons/" + share.id());
        assertThat(told(giver)).isEmpty();
        assertThat(told(stranger)).isEmpty();
        assertThat(owner.sql("select subject from notification where person_id = ?")
                .param(receiver.person().value())
                .query(String.class)
                .single()).isEqualTo("Meetronde 2025 (Gever)");
        giver.scope().call(() -> shares.withdraw(giver, share));
        giver.scope().call(() -> shares.withdraw(giver, share));
        assertThat(told(receiver)).containsExactly("share-given /gedeeld-met-ons/" + share.id(),
                "share-withdrawn /gedeeld-met-ons");
    }

    @Test
    void whatEndedBeforeItWasWithdrawnIsNotToldAgain() {
        var share = made(new Grantee.Organisation(receiver.organisation()), TODAY).share();
        clock.setTo(TODAY.plusDays(1));
        giver.scope().call(() -> shares.withdraw(giver, share));
        assertThat(told(receiver)).hasSize(1);
    }

    private List<String> told(Access somebody) {
        return owner.sql("select type || ' ' || path from notification where person_id = ? order by type")
                .param(somebody.person().value())
                .query(String.class)
                .list();
    }

    private int reminders(Share share) {
        return owner.sql("select count(*) from notification where type = 'share-ends' and path = ?")
                .param("/delen/" + share.id())
                .query(Integer.class)
                .single();
    }

    private int count(String question, Share share) {
        return owner.sql(question).param(share.id().value()).query(Integer.class).single();
    }

    private Shares.Made made(Grantee grantee, LocalDate until) {
        return giver.scope()
                .call(() -> shares.share(giver, Purpose.READ,
                        new ShareSubject("sample", UUID.randomUUID(), "Meetronde 2025"), grantee, until));
    }

    private Access administrator(String name) {
        var home = new OrganisationId(UUID.randomUUID());
        owner.sql("insert into organisation (id, kind, name) values (?, ?, ?)")
                .params(List.of(home.value(), OrganisationKind.LOCAL_AUTHORITY.name(), name))
                .update();
        var person = TenantScope.none().call(() -> {
            var made = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), name, "hash");
            people.give(made, home, Role.AUTHORITY_ADMINISTRATOR);
            return made;
        });
        return reader.read(person, Optional.empty()).orElseThrow();
    }
}
