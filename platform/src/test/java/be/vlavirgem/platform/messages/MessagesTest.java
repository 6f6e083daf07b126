package be.vlavirgem.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.platform.jobs.JobEnded;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.JobState;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** People are told in the portal always, and by mail as often as they chose, at an address that is theirs. */
@SpringJUnitConfig(PlatformSlice.class)
class MessagesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Messages messages;
    @Autowired
    private Notifications notifications;
    @Autowired
    private MessagePreferences preferences;
    @Autowired
    private Addresses addresses;
    @Autowired
    private MailTexts texts;
    @Autowired
    private Digest digest;
    @Autowired
    private People people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private PlatformTransaction transaction;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    private JdbcClient superuser;
    private OrganisationId aalst;
    private PersonId an;

    @BeforeEach
    void anOfAalst() {
        clock.setTo(SATURDAY);
        superuser = JdbcClient.create(database.superuser());
        superuser.sql("delete from mail").update();
        superuser.sql("delete from mail_text").update();
        aalst = outside(() -> organisations.named(OrganisationKind.LOCAL_AUTHORITY, "Aalst").orElseThrow());
        an = member(aalst, "An Peeters");
    }

    @Test
    void aJobThatEndedIsToldInThePortalOnceAndWaitsForMonday() {
        var job = new JobId(UUID.randomUUID());
        for (var times = 0; times < 2; times++) {
            transaction.run(() -> events.publishEvent(new JobEnded(job, "import", JobState.FINISHED, an, aalst)));
        }
        transaction.run(() -> events
                .publishEvent(new JobEnded(new JobId(UUID.randomUUID()), "import", JobState.CANCELLED, an, aalst)));
        assertThat(unread()).isEqualTo(1);
        assertThat(mails()).isEmpty();
        var told = outside(() -> notifications.page(an, Locale.of("nl"), 20, 0)).some().getFirst();
        assertThat(told.path()).isEqualTo("/opdrachten/" + job);
        assertThat(told.organisationName()).isEqualTo("Aalst");
    }

    @Test
    void oneMailOnMondaySaysWhatWasNotOpenedAndNothingTwice() {
        job();
        job();
        digest.send();
        assertThat(mails()).as("on Saturday").isEmpty();
        clock.setTo(MONDAY);
        digest.send();
        digest.send();
        assertThat(mails()).singleElement().asString().contains("Dag An Peeters", "- Aalst: job-finished");
        clock.setTo(MONDAY.plusDays(7));
        digest.send();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void readersWhoCannotBeWrittenToDoNotEndTheRound() {
        job();
        var reached = an;
        for (var times = 0; times < 5; times++) {
            an = member(aalst, "Bob");
            job();
        }
        refuseMailToAllBut(reached);
        clock.setTo(MONDAY);
        digest.send();
        superuser.sql("drop trigger refuse on mail").update();

        assertThat(mails()).isEmpty();
        an = reached;
        assertThat(mails()).hasSize(1);
    }

    private void refuseMailToAllBut(PersonId reached) {
        superuser.sql("""
                create or replace function refuse_mail() returns trigger language plpgsql as $$
                begin raise exception 'refused'; end $$
                """).update();
        superuser.sql("create trigger refuse before insert on mail for each row when (new.person_id <> '"
                + reached + "') execute function refuse_mail()").update();
    }

    @Test
    void whenNoNodeRanOnMondayTheSummaryGoesOutLaterThatWeek() {
        job();
        clock.setTo(MONDAY.plusDays(2));
        digest.send();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatWasOpenedIsNotInTheSummaryAndAnEmptyOneIsNotSent() {
        job();
        outside(() -> {
            notifications.readAll(an);
            return true;
        });
        clock.setTo(MONDAY);
        digest.send();
        assertThat(mails()).isEmpty();
        assertThat(unread()).isZero();
    }

    @Test
    void onQuietDaysNoSummaryGoesOutAndAfterThemItDoes() {
        clock.setTo(LocalDate.of(2026, 12, 22));
        job();
        clock.setTo(LocalDate.of(2026, 12, 28));
        digest.send();
        assertThat(mails()).isEmpty();
        clock.setTo(LocalDate.of(2027, 1, 4));
        digest.send();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoWantsItAtOnceGetsAMailAndWhoWantsNoneGetsNone() {
        choose(Frequency.AT_ONCE);
        job();
        assertThat(mails()).singleElement()
                .asString()
                .contains("Dag An Peeters", "job.type.import", "Aalst",
                        "http://localhost:8080/meldingen/");
        clock.setTo(MONDAY);
        digest.send();
        assertThat(mails()).as("not again on Monday").hasSize(1);
        choose(Frequency.NEVER);
        job();
        digest.send();
        clock.setTo(MONDAY.plusDays(7));
        digest.send();
        assertThat(mails()).hasSize(1);
        assertThat(unread()).isEqualTo(2);
    }

    @Test
    void mailOfAnOrganisationToPractiseInSaysSoInItsSubjectAndFirstLine() {
        var practice = new OrganisationId(UUID.randomUUID());
        superuser.sql("insert into organisation (id, kind, name) values (?, 'PRACTICE', ?)")
                .params(practice.value(), "Oefengemeente " + practice)
                .update();
        choose(Frequency.AT_ONCE);
        job();
        assertThat(mails()).singleElement().asString().doesNotContain("[Oefening]", "oefening");
        transaction.run(() -> people.give(an, practice, Role.AUTHORITY_EDITOR));
        aalst = practice;
        job();
        assertThat(mails()).hasSize(2)
                .anySatisfy(mail -> assertThat(mail).startsWith("[Oefening] ").contains("\nDit is een oefening: "));
        var stranger = new EmailAddress(UUID.randomUUID() + "@elders.test");
        transaction.run(() -> messages.write(new Writing(practice, "approval-link", stranger, Locale.ENGLISH, "/x",
                Map.of(MessageVariable.SUBJECT, "Meting"))));
        assertThat(superuser.sql("select subject || E'\\n' || plain from mail where address = ?")
                .param(stranger.value())
                .query(String.class)
                .single()).startsWith("[Practice] ").contains("\nThis is practice: ");
    }

    @Test
    void oneClickEndsAKindOrTheSummary() {
        choose(Frequency.AT_ONCE);
        outside(() -> {
            preferences.end(an, "JOB");
            return true;
        });
        assertThat(outside(() -> preferences.of(an))).contains(chosen(Frequency.NEVER));
        choose(Frequency.WEEKLY);
        outside(() -> {
            preferences.end(an, UnsubscribeLinks.WEEKLY);
            return true;
        });
        assertThat(outside(() -> preferences.of(an))).contains(chosen(Frequency.NEVER));
    }

    @Test
    void nothingButTheQuestionGoesToAnAddressThatIsNotConfirmedAndItsLinkWorksOnce() {
        superuser.sql("delete from confirmed_address where person_id = ?").param(an.value()).update();
        choose(Frequency.AT_ONCE);
        job();
        clock.setTo(MONDAY);
        digest.send();
        assertThat(mails()).isEmpty();
        assertThat(outside(() -> addresses.ask(an))).isTrue();
        assertThat(outside(() -> addresses.ask(an))).as("again at once").isFalse();
        var token = mails().getFirst().replaceFirst("(?s).*/adres-bevestigen/([\\w-]+).*", "$1");
        assertThat(superuser.sql("select string_agg(question::text, '') from address_question as question")
                .query(String.class)
                .single()).doesNotContain(token);
        assertThat(outside(() -> addresses.confirm("x" + token))).isFalse();
        assertThat(outside(() -> addresses.confirm(token))).isTrue();
        assertThat(outside(() -> addresses.confirm(token))).isFalse();
        assertThat(outside(() -> addresses.of(an)).confirmed()).isTrue();
        superuser.sql("update person set email = 'nieuw-' || email where id = ?").param(an.value()).update();
        assertThat(outside(() -> addresses.of(an)).confirmed()).isFalse();
    }

    @Test
    void aLinkOfMoreThanThreeDaysAgoConfirmsNothing() {
        superuser.sql("delete from confirmed_address where person_id = ?").param(an.value()).update();
        outside(() -> addresses.ask(an));
        var token = mails().getFirst().replaceFirst("(?s).*/adres-bevestigen/([\\w-]+).*", "$1");
        clock.setTo(SATURDAY.plusDays(4));
        assertThat(outside(() -> addresses.confirm(token))).isFalse();
    }

    @Test
    void whoLeftTheOrganisationHearsNoMoreOfIt() {
        job();
        superuser.sql("delete from membership where person_id = ?").param(an.value()).update();
        assertThat(unread()).isZero();
        assertThat(outside(() -> notifications.page(an, Locale.of("nl"), 20, 0)).some()).isEmpty();
        clock.setTo(MONDAY);
        digest.send();
        assertThat(mails()).isEmpty();
    }

    @Test
    void nobodyOpensWhatAnotherWasTold() {
        job();
        var id = outside(() -> notifications.page(an, Locale.of("nl"), 20, 0)).some().getFirst().id();
        var bob = member(aalst, "Bob");
        assertThat(outside(() -> notifications.open(bob, id))).isEmpty();
        assertThat(unread()).isEqualTo(1);
        assertThat(outside(() -> notifications.open(an, id))).isPresent();
        assertThat(unread()).isZero();
    }

    @Test
    void theBackOfficeChangesTheWordsAndGoesBack() {
        choose(Frequency.AT_ONCE);
        var standing = outside(() -> texts.find("job-finished", "nl")).orElseThrow();
        var changed = new MailText("Hoera {onderwerp}", "Beste {naam}\n\n[Kijk]");
        assertThat(outside(() -> texts.change(standing, new MailText("Hoera {wie}", "[Kijk]")))).hasSize(1);
        assertThat(outside(() -> texts.change(standing, changed))).isEmpty();
        assertThat(outside(texts::all)).filteredOn(MailTexts.Standing::changed).hasSize(1);
        job();
        assertThat(mails()).singleElement().asString().contains("Hoera job.type.import", "Beste An Peeters");
        assertThat(outside(() -> texts.restore(standing))).isTrue();
        assertThat(outside(() -> texts.find("job-finished", "nl")).orElseThrow().text()).isEqualTo(standing.text());
        assertThat(outside(() -> texts.preview(standing, standing.text())).plain()).contains("Dag Ines Claes");
    }

    @Test
    void theCountOfUnreadOnesStopsAtMany() {
        superuser.sql("""
                insert into notification (id, person_id, occasion, type, kind, organisation_id, subject, path, created_at)
                select gen_random_uuid(), ?, gen_random_uuid(), 'job-finished', 'JOB', ?, '', '/dashboard', now() from generate_series(1, 300)
                """).params(an.value(), aalst.value()).update();
        assertThat(unread()).isEqualTo(Notifications.MANY);
    }

    private void job() {
        transaction.run(() -> messages.tell(new Message("job-finished", UUID.randomUUID(), aalst, Optional.empty(),
                "job.type.import", Optional.empty(), "/opdrachten"), List.of(an)));
    }

    private void choose(Frequency frequency) {
        outside(() -> {
            preferences.choose(an, List.of(chosen(frequency)));
            return true;
        });
    }

    private static MessagePreferences.Chosen chosen(Frequency frequency) {
        return new MessagePreferences.Chosen(MessageKind.JOB, frequency);
    }

    private PersonId member(OrganisationId organisation, String name) {
        return transaction.call(() -> {
            var person = people.register(new EmailAddress(UUID.randomUUID() + "@aalst.test"), name, "hash");
            people.give(person, organisation, Role.AUTHORITY_EDITOR);
            addresses.countAsConfirmed(person);
            return person;
        });
    }

    private int unread() {
        return outside(() -> notifications.unread(an));
    }

    private List<String> mails() {
        return superuser.sql("select subject || E'\\n' || plain from mail where person_id = ? order by created_at")
                .param(an.value())
                .query(String.class)
                .list();
    }

    private <T> T outside(Supplier<T> work) {
        return TenantScope.none().call(work::get);
    }
}
