package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.JobsByHand;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListRows;
import be.vlavirgem.platform.mail.PromptPost;
import be.vlavirgem.platform.messages.Notification;
import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.testsupport.SmtpServer;
import be.vlavirgem.testsupport.SmtpServer.Order;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.form.Mistake;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.ui.ExtendedModelMap;

/** Whom V-ICT-OR reminds, when not, and that each reminder arrives once whatever goes away half-way. */
@SpringJUnitConfig(MaturitySlice.class)
class RemindersTest {

    private static final int AUTHORITIES = 285;
    private static final Pattern OURS = Pattern.compile("[0-9a-f-]{36}@herinnering[.]test");

    @Autowired
    private AuditTrail audit;
    @Autowired
    private ApplicationContext slice;
    @Autowired
    private Desk desk;
    @Autowired
    private RoundService service;
    @Autowired
    private Reminders reminders;
    @Autowired
    private CallDesk calls;
    @Autowired
    private CallNotes notes;
    @Autowired
    private CallContacts contacts;
    @Autowired
    private RoundAuthorities authorities;
    @Autowired
    private MessageSource messages;
    @Autowired
    private CallRound now;
    @Autowired
    private CallList list;
    @Autowired
    private ListRows rows;
    @Autowired
    private CallPages pages;
    @Autowired
    private Notifications notifications;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;
    @Autowired
    @Qualifier("jobScheduler")
    private SmartLifecycle scheduler;

    private JdbcClient superuser;
    private Access keeper;

    @BeforeEach
    void standStill() {
        scheduler.stop();
        superuser = JdbcClient.create(database.superuser());
        keeper = desk.keeper();
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    private Round.Id opened(int year) {
        clock.setTo(LocalDate.of(year, 1, 2));
        var version = desk.round(2026, QuestionnaireFiles.SOUND).questionnaire().toString();
        var id = asKeeper(() -> service.plan(keeper, RoundForm.usual(year, version))).round().orElseThrow();
        clock.setTo(LocalDate.of(year, 10, 1));
        return id;
    }

    private <T> T asKeeper(Supplier<T> work) {
        return desk.within(keeper.scope(), work);
    }

    @Test
    void each285IsRemindedOnceAlthoughTheNodeStopsAndTheMailServerGoesAwayHalfWay() throws Exception {
        var round = opened(2068);
        var everybody = oneAdministratorEach();
        var outcome = asKeeper(() -> reminders.remind(keeper, round, UUID.randomUUID(), everybody, false));
        var job = ((Reminders.Outcome.Started) outcome).job();
        assertThat(JobsByHand.run(slice, job, AUTHORITIES / 2)).isFalse();
        JobsByHand.run(slice, job);

        var port = SmtpServer.freePort();
        var post = new PromptPost(slice, port);
        var taken = new ArrayList<String>();
        var ids = new ArrayList<String>();
        var first = new SmtpServer(port);
        IntStream.range(0, AUTHORITIES / 30)
                .forEach(_ -> first.tell(Order.TAKE, Order.TAKE, Order.HANG_UP_AMID_WORDS, Order.TAKE,
                        Order.BUSY_AT_THE_DOOR));
        var stopped = new AtomicBoolean();
        var postman = Thread.ofVirtual().start(() -> sendUntil(stopped, post));
        waitUntil(() -> first.taken().size() >= AUTHORITIES / 3);
        first.close();
        stopped.set(true);
        postman.join();
        taken.addAll(first.taken());
        ids.addAll(first.messageIds());
        assertThat(reminded(taken).size()).isLessThan(AUTHORITIES);
        try (var server = new SmtpServer(port)) {
            waitUntil(() -> {
                post.send();
                return waiting() == 0;
            });
            taken.addAll(server.taken());
            ids.addAll(server.messageIds());
        }
        assertThat(reminded(taken)).hasSize(AUTHORITIES).doesNotHaveDuplicates();
        assertThat(ids).doesNotHaveDuplicates();

        assertThat(asKeeper(() -> reminders.remind(keeper, round, UUID.randomUUID(), everybody, false)))
                .isEqualTo(new Reminders.Outcome.Refused("maturity.reminders.lately"));
        clock.setTo(LocalDate.of(2068, 10, 8));
        assertThat(asKeeper(() -> reminders.remind(keeper, round, UUID.randomUUID(), everybody, false)))
                .isInstanceOf(Reminders.Outcome.Started.class);
    }

    @Test
    void whoSubmitsBetweenTheListAndTheReminderIsLeftAlone() {
        clock.setTo(LocalDate.of(2075, 10, 1));
        var round = desk.round(2075, QuestionnaireFiles.SOUND).id();
        var submitting = desk.editorOf("71016");
        var other = desk.editorOf("24062");
        var asked = List.of(submitting.organisation().value(), other.organisation().value());
        var outcome = asKeeper(() -> reminders.remind(keeper, round, UUID.randomUUID(), asked, false));
        desk.submitted(submitting, 2075, "SEC01", "ja", "SEC02", "ja", "ORG01", "ja");
        JobsByHand.run(slice, ((Reminders.Outcome.Started) outcome).job());
        assertThat(told(submitting)).noneMatch(said -> said.contains("nog niet ingediend"));
        assertThat(told(other)).singleElement(STRING).contains("Meetronde 2075", "nog niet ingediend", "15/12/2075");
        assertThat(asKeeper(() -> reminders.candidates(round, asked))).singleElement()
                .satisfies(left -> assertThat(left.lately()).isTrue());
    }

    @Test
    void pressedTwiceTheReminderGoesOutOnceAndLeadsToTheSameJob() {
        var round = opened(2085);
        var editor = desk.editorOf("71016");
        var asked = List.of(editor.organisation().value());
        var reminder = UUID.randomUUID();
        var first = asKeeper(() -> reminders.remind(keeper, round, reminder, asked, true));
        assertThat(asKeeper(() -> reminders.remind(keeper, round, reminder, asked, true))).isEqualTo(first);
        JobsByHand.run(slice, ((Reminders.Outcome.Started) first).job());
        assertThat(asKeeper(() -> reminders.remind(keeper, round, reminder, asked, true))).isEqualTo(first);
        assertThat(told(editor)).singleElement(STRING).contains("Meetronde 2085");
        assertThat(asKeeper(() -> audit.of(keeper.organisation(), round.value()))).first()
                .extracting(AuditTrail.Entry::detail, STRING)
                .endsWith(" " + editor.organisation());
        var colleague = desk.keeper();
        assertThat(desk.within(colleague.scope(), () -> reminders.remind(colleague, round, reminder, asked, true)))
                .isEqualTo(new Reminders.Outcome.Refused("maturity.reminders.sent"));
    }

    @Test
    void theListAndTheNotesAreOfTheRoundOfTheDayInBrussels() {
        var authority = desk.editorOf("71016").organisation();
        desk.round(2088, QuestionnaireFiles.SOUND);
        desk.round(2089, QuestionnaireFiles.SOUND);
        clock.setTo(LocalDate.of(2088, 9, 1));
        assertThat(asKeeper(() -> calls.note(keeper, authority, 0, "Belt in 2088 terug."))).isEmpty();
        assertThat(asKeeper(() -> now.now().orElseThrow().over())).isFalse();
        clock.setTo(LocalDate.of(2089, 8, 31));
        assertThat(asKeeper(() -> now.now().orElseThrow().over())).isTrue();
        assertThat(asKeeper(() -> now.now().orElseThrow().name())).isEqualTo("Meetronde 2088");
        assertThat(noted(authority)).isEqualTo("Belt in 2088 terug.");
        clock.setTo(LocalDate.of(2089, 9, 1));
        assertThat(asKeeper(() -> now.now().orElseThrow().name())).isEqualTo("Meetronde 2089");
        assertThat(noted(authority)).isNull();
        assertThat(asKeeper(() -> rows.count(list, keeper, Condition.none(), 1_000))).isBetween(250L, 320L);
        assertThat(asKeeper(list::filters)).isNotEmpty();
    }

    @Test
    void whomToCallIsKeptForTheListAndGoneWhenItIsEmptiedOrTheAuthorityEnds() {
        opened(2073);
        var authority = desk.editorOf("11004").organisation();
        var an = new ContactForm("An Peeters", "algemeen directeur", "011 23 45 67", "an@peeters.test");
        assertThat(keeps(authority, 0, an)).isTrue();
        assertThat(keeps(authority, 0, an)).as("a colleague's").isFalse();
        assertThat(asKeeper(() -> rows.one(list, keeper, authority.value())).orElseThrow())
                .extracting(CallLine::person, CallLine::telephone)
                .containsExactly("An Peeters", "011 23 45 67");
        assertThat(keeps(authority, 1, ContactForm.EMPTY)).isTrue();
        assertThat(kept(authority)).isZero();

        assertThat(keeps(authority, 0, an)).isTrue();
        contacts.forgetEnded();
        assertThat(kept(authority)).isOne();
        end(authority.value(), LocalDate.of(2073, 9, 30));
        try {
            contacts.forgetEnded();
            assertThat(kept(authority)).isZero();
        } finally {
            end(authority.value(), null);
        }
        assertThat(new ContactForm("", "", "bel mij", "geen adres").mistakes()).hasSize(3);
    }

    @Test
    void whomToCallIsKeptOfWhoIsNotOfTheRoundToo() {
        var round = opened(2087);
        var authority = desk.editorOf("11004").organisation();
        var first = begin(authority.value(), LocalDate.of(2087, 9, 15));
        try {
            assertThat(asKeeper(() -> authorities.callee(round, authority, LocalDate.of(2087, 10, 1)))).isPresent();
            var an = new ContactForm("An Peeters", "", "011 23 45 67", "");
            assertThat(keeps(authority, 0, an)).isTrue();
            assertThat(asKeeper(() -> pages.call(authority, DutchWords.DUTCH))).satisfies(page -> {
                assertThat(page.asked()).isFalse();
                assertThat(page.contact()).extracting(ContactForm.Fact::label, ContactForm.Fact::text)
                        .containsExactly(tuple("Naam", "An Peeters"), tuple("Telefoon", "011 23 45 67"));
            });
            assertThat(keeps(authority, 1, ContactForm.EMPTY)).isTrue();
        } finally {
            begin(authority.value(), first);
        }
    }

    /** Answers when it began until now. */
    private @Nullable LocalDate begin(UUID organisation, @Nullable LocalDate first) {
        return superuser.sql("""
                with before as (select id, valid_from from organisation where id = :id)
                update organisation set valid_from = :first from before where organisation.id = before.id returning before.valid_from
                """)
                .param("first", first, Types.DATE)
                .param("id", organisation)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    @Test
    void whatAColleagueKeptMeanwhileStandsBesideTheForm() {
        opened(2093);
        var authority = desk.editorOf("11004").organisation();
        var controller = new CallContactController(contacts, messages);
        var model = new ExtendedModelMap();
        assertThat(keeps(authority, 0, new ContactForm("An Peeters", "", "", ""))).isTrue();
        assertThat(asKeeper(() -> controller.keep(keeper, authority, new ContactForm("Jan Claes", "", "", ""), 0,
                DutchWords.DUTCH, model))).isEqualTo("maturity/call-contact");
        assertThat(model.get("page")).isInstanceOfSatisfying(CallContactController.ContactPage.class, page -> {
            assertThat(page.form().naam()).isEqualTo("Jan Claes");
            assertThat(page.seen()).isOne();
            assertThat(page.theirs()).extracting(ContactForm.Fact::text).containsExactly("An Peeters");
        });
        assertThat(keeps(authority, 1, ContactForm.EMPTY)).isTrue();
    }

    @Test
    void anAddressLongerThanTheTableTakesIsAMistake() {
        var part = "b".repeat(60) + ".";
        assertThat(new ContactForm("An", "", "", "an@" + part.repeat(4) + "be").mistakes()).isEmpty();
        assertThat(new ContactForm("An", "", "", "anna.maria@" + part.repeat(4) + "be").mistakes())
                .extracting(Mistake::field)
                .containsExactly("mail");
    }

    private boolean keeps(OrganisationId authority, int seen, ContactForm contact) {
        return asKeeper(() -> contacts.keep(keeper, authority, seen, contact));
    }

    private int kept(OrganisationId authority) {
        return superuser.sql("select count(*) from call_contact where organisation_id = ?")
                .param(authority.value())
                .query(Integer.class)
                .single();
    }

    private @Nullable String noted(OrganisationId authority) {
        return asKeeper(() -> rows.one(list, keeper, authority.value())).orElseThrow().note();
    }

    @Test
    void thePreviewShowsTheLastDayOfTheRoundAndSaysWhoHasLonger() {
        var round = opened(2070);
        var usual = confirmed(desk.editorOf("11005"));
        var longer = confirmed(desk.editorOf("11008"));
        var form = new ExtensionForm(longer.toString(), "20/12/2070", "Ziekte");
        asKeeper(() -> service.extend(keeper, round, service.round(round).version(), form));

        var preview = previewOf(usual, longer);
        var letter = Objects.requireNonNull(preview.letter());
        assertThat(letter.day()).isEqualTo("15/12/2070");
        assertThat(letter.othersLater()).isTrue();
        assertThat(letter.mail().plain()).contains("Meetronde 2070", "15/12/2070", letter.authority());
        assertThat(preview.targets()).extracting(CallPages.Target::why)
                .containsExactlyInAnyOrder("", "mag nog tot en met 20/12/2070");
        var alone = Objects.requireNonNull(previewOf(longer).letter());
        assertThat(alone.mail().plain()).contains("20/12/2070");
        assertThat(alone.othersLater()).isFalse();
    }

    private CallPages.Preview previewOf(OrganisationId... authorities) {
        var asked = Arrays.stream(authorities).map(OrganisationId::value).toList();
        return asKeeper(() -> pages.preview(() -> asked, null, DutchWords.DUTCH)).orElseThrow();
    }

    @Test
    void whoWasAskedForAndNeverToldIsNoReasonToWarn() {
        var round = opened(2071);
        var authority = desk.editorOf("11005").organisation();
        superuser.sql("""
                insert into round_reminder (id, round_id, organisation_id, asked_at) values (gen_random_uuid(), ?, ?, '2071-09-30')
                """).params(round.value(), authority.value()).update();
        assertThat(asKeeper(() -> reminders.candidates(round, List.of(authority.value())))).singleElement()
                .satisfies(one -> assertThat(one.lately()).isFalse());
    }

    @Test
    void whereNobodyMayFillInNobodyIsReminded() {
        var round = opened(2076);
        var reader = desk.memberOf("11002", LocalDate.of(2026, 11, 21), Role.AUTHORITY_READER);
        var asked = List.of(reader.organisation().value());
        lockEditors(reader, true);
        try {
            assertThat(asKeeper(() -> reminders.candidates(round, asked))).singleElement()
                    .satisfies(alone -> assertThat(alone.peopled()).isFalse());
            assertThat(asKeeper(() -> pages.preview(() -> asked, null, DutchWords.DUTCH)).orElseThrow().isPossible())
                    .isFalse();
            assertThat(asKeeper(() -> reminders.remind(keeper, round, UUID.randomUUID(), asked, false)))
                    .isEqualTo(new Reminders.Outcome.Refused("maturity.reminders.nobody"));
        } finally {
            lockEditors(reader, false);
        }
    }

    @Test
    void whereNobodyConfirmedAnAddressThePreviewSaysThatNoMailGoesOut() {
        opened(2072);
        var editor = desk.editorOf("11013");
        var asked = List.of(editor.organisation().value());
        forgetAddresses(editor);
        assertThat(whyOf(asked)).contains("krijgt geen mail", "bevestigde al een mailadres");
        confirmed(editor);
        assertThat(whyOf(asked)).isEmpty();
        desk.editorOf("11013");
        assertThat(whyOf(asked)).as("one of them gets a mail")
                .isEqualTo("geen mail aan Ines Claes: adres nog niet bevestigd");
    }

    /** All who work there. */
    private OrganisationId confirmed(Access editor) {
        superuser.sql("""
                insert into confirmed_address (person_id, address, confirmed_at) select id, email, now() from person
                where id in (select person_id from worker where organisation_id = ?) on conflict do nothing
                """).param(editor.organisation().value()).update();
        return editor.organisation();
    }

    private void forgetAddresses(Access editor) {
        superuser.sql("""
                delete from confirmed_address where person_id in (select person_id from worker where organisation_id = ?)
                """).param(editor.organisation().value()).update();
    }

    private String whyOf(List<UUID> asked) {
        return asKeeper(() -> pages.preview(() -> asked, null, DutchWords.DUTCH)).orElseThrow()
                .targets()
                .getFirst()
                .why();
    }

    @Test
    void whoEndedSinceTheOpeningIsNotRemindedAnyMore() {
        var round = opened(2078);
        var asked = List.of(desk.editorOf("11004").organisation().value());
        assertThat(asKeeper(() -> reminders.candidates(round, asked))).hasSize(1);
        end(asked.getFirst(), LocalDate.of(2078, 9, 30));
        try {
            assertThat(asKeeper(() -> reminders.candidates(round, asked))).isEmpty();
        } finally {
            end(asked.getFirst(), null);
        }
    }

    private void end(UUID organisation, @Nullable LocalDate last) {
        superuser.sql("update organisation set valid_until = :last where id = :id")
                .param("last", last)
                .param("id", organisation)
                .update();
    }

    /** All of that authority but its readers. */
    private void lockEditors(Access reader, boolean locked) {
        superuser.sql("""
                update person set locked_at = case when :locked then now() end
                where id in (select person_id from membership where organisation_id = :authority and role <> 'AUTHORITY_READER')
                """)
                .param("locked", locked)
                .param("authority", reader.organisation().value())
                .update();
    }

    private List<String> told(Access access) {
        return TenantScope.none()
                .call(() -> notifications.page(access.person(), Locale.of("nl", "BE"), 20, 0))
                .some()
                .stream()
                .map(Notification::text)
                .toList();
    }

    @Test
    void onQuietDaysAndAfterTheEndNobodyIsReminded() {
        var round = opened(2069);
        var everybody = oneAdministratorEach();
        clock.setTo(LocalDate.of(2069, 12, 24));
        assertThat(asKeeper(() -> reminders.remind(keeper, round, UUID.randomUUID(), everybody, true)))
                .isEqualTo(new Reminders.Outcome.Refused("maturity.reminders.quiet"));
        clock.setTo(LocalDate.of(2069, 12, 16));
        assertThat(asKeeper(() -> reminders.remind(keeper, round, UUID.randomUUID(), everybody, true)))
                .isEqualTo(new Reminders.Outcome.Refused("maturity.reminders.nobody"));
    }

    @Test
    void whoNotesOverAColleaguesNoteIsToldFirst() {
        desk.round(2026, QuestionnaireFiles.SOUND);
        var editor = desk.editorOf("71016");
        assertThat(asKeeper(() -> calls.note(keeper, editor.organisation(), 0, "Belt terug."))).isEmpty();
        assertThat(asKeeper(() -> calls.note(keeper, editor.organisation(), 0, "Nam niet op.")))
                .contains("maturity.calls.wrong.meanwhile");
        assertThat(asKeeper(() -> calls.note(keeper, editor.organisation(), 1, "Nam niet op."))).isEmpty();
        assertThat(asKeeper(() -> notes.of(now.now().orElseThrow().id(), editor.organisation())))
                .extracting(CallNotes.Note::text)
                .containsExactly("Nam niet op.", "Belt terug.");
    }

    private List<UUID> oneAdministratorEach() {
        superuser.sql("""
                with authority as (
                    select id, gen_random_uuid() as person from organisation where kind = 'LOCAL_AUTHORITY' and valid_until is null
                ), registered as (
                    insert into person (id, email, name) select person, person || '@herinnering.test', 'Bea Beheerder' from authority
                    where not exists (select from person where email like '%@herinnering.test') returning id
                ), made as (
                    insert into membership (person_id, organisation_id, role)
                    select person, authority.id, 'AUTHORITY_ADMINISTRATOR' from authority join registered on registered.id = person returning person_id
                )
                insert into confirmed_address (person_id, address, confirmed_at)
                select person, person || '@herinnering.test', now() from authority join made on made.person_id = person
                """).update();
        return superuser
                .sql("select id from organisation where kind = 'LOCAL_AUTHORITY' and valid_until is null")
                .query(UUID.class)
                .list();
    }

    /** Who the letters went to, as far as they are those of this test. */
    private static List<String> reminded(List<String> letters) {
        return letters.stream()
                .flatMap(letter -> OURS.matcher(letter).results().map(MatchResult::group).limit(1))
                .toList();
    }

    /** As a node does, which begins anew after the server was away. */
    private static void sendUntil(AtomicBoolean stopped, PromptPost post) {
        while (!stopped.get()) {
            post.send();
            LockSupport.parkNanos(5_000_000);
        }
    }

    private int waiting() {
        return superuser.sql("select count(*) from mail where state = 'WAITING'").query(Integer.class).single();
    }

    private static void waitUntil(BooleanSupplier met) {
        var deadline = System.nanoTime() + 60_000_000_000L;
        while (!met.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
