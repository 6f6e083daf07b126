package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.sharing.Grantee;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.platform.sharing.SharedDoors;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.platform.tasks.Tasks;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.sharing.LinkGoneException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Somebody without account answers what was asked by a link, until it is used up, taken back, over or too late. */
@SpringJUnitConfig(MaturitySlice.class)
class GuestDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private Desk desk;
    @Autowired
    private GuestDesk guests;
    @Autowired
    private GuestAsks asks;
    @Autowired
    private GuestRequests requests;
    @Autowired
    private GuestAskPages askPages;
    @Autowired
    private GuestRequestPages requestPages;
    @Autowired
    private GuestForgetting forgetting;
    @Autowired
    private HistoryPages histories;
    @Autowired
    private Shares shares;
    @Autowired
    private SharedDoors doors;
    @Autowired
    private Tasks tasks;
    @Autowired
    private TestDatabase database;
    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void today() {
        clock.setTo(DAY);
    }

    private Share mailed(Access editor, Measurement.Id id, String address, String... codes) {
        return desk.within(editor.scope(), () -> {
            var order = new GuestOrder("Marie Claes", new EmailAddress(address),
                    new GuestRequest.Questions("SEC", List.of(codes), false), DAY.plusDays(14), "Dank je.");
            var request = asks.ask(editor, desk.measurements.sheet(id), order, Locale.of("nl"));
            return shares.find(requests.find(request).orElseThrow().share()).orElseThrow();
        });
    }

    private Share asked(Access editor, Measurement.Id id, String... codes) {
        return mailed(editor, id, UUID.randomUUID() + "@nergens.test", codes);
    }

    private GuestRequest request(Share share) {
        return desk.within(TenantScope.of(share.owner()), () -> requests.of(share.id())).orElseThrow();
    }

    private GuestDesk.Outcome saves(Share share, GuestDesk.Wish wish, String question, String token, int seen) {
        var fields = Forms.of(TypedAnswer.SEEN + question, String.valueOf(seen), TypedAnswer.ANSWER + question, token);
        return TenantScope.of(share.owner()).call(() -> guests.save(share, fields, wish));
    }

    private void isGone(Share share) {
        var scope = TenantScope.of(share.owner());
        assertThatThrownBy(() -> scope.call(() -> guests.open(share))).isInstanceOf(LinkGoneException.class);
        assertThatThrownBy(() -> scope.run(() -> guests.begin(share))).isInstanceOf(LinkGoneException.class);
        assertThatThrownBy(() -> saves(share, GuestDesk.Wish.SAVE, "SEC01", "nee", 0))
                .isInstanceOf(LinkGoneException.class);
    }

    /** It is told apart from what is gone, and takes as little. */
    private void isSent(Share share) {
        var scope = TenantScope.of(share.owner());
        assertThatThrownBy(() -> scope.call(() -> guests.open(share))).isInstanceOf(GuestSentException.class);
        assertThatThrownBy(() -> scope.run(() -> guests.begin(share))).isInstanceOf(GuestSentException.class);
        assertThatThrownBy(() -> saves(share, GuestDesk.Wish.SAVE, "SEC01", "nee", 0))
                .isInstanceOf(GuestSentException.class);
    }

    private Optional<Answer> answer(Access editor, Measurement.Id id, String question) {
        var sheet = desk.sheet(editor, id);
        return sheet.measurement().answerTo(sheet.questionnaire().question(question).orElseThrow());
    }

    @Test
    void onlyWhatWasAskedIsAnsweredAndSendingUsesTheLinkUp() {
        var els = desk.editorOf("31022");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var share = asked(els, id, "SEC01");

        assertThat(saves(share, GuestDesk.Wish.SAVE, "SEC02", "ja", 0).saving().results()).isEmpty();
        assertThat(answer(els, id, "SEC02")).as("not asked").isEmpty();
        assertThat(saves(share, GuestDesk.Wish.SEND, "SEC01", "", 0).ending())
                .isEqualTo(GuestDesk.Ending.HELD);
        saves(share, GuestDesk.Wish.SAVE, "SEC01", "nee", 0);
        assertThat(saves(share, GuestDesk.Wish.SEND, "SEC01", "ja", 1).ending()).isEqualTo(GuestDesk.Ending.SENT);

        var kept = answer(els, id, "SEC01").orElseThrow();
        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.by()).isEqualTo(request(share).author());
        assertThat(request(share).stateOn(DAY)).isEqualTo(GuestRequest.State.FINISHED);
        isSent(share);
        assertThat(told(els)).containsExactly("guest-finished");
        desk.answer(els, id, "SEC02", "ja", "", 0);
        desk.submit(els, id);
        isSent(share);
        assertThat(desk.within(els.scope(), () -> asks.withdraw(els, held(share)))).as("what was sent").isFalse();
    }

    @Test
    void figuresThatContradictEachOtherAreSaidBeforeTheyAreSent() {
        clock.setTo(LocalDate.of(2022, 11, 21));
        var els = desk.editorOf("45064");
        var id = desk.started(els, 2022, ShippedQuestionnaire.file());
        var share = desk.within(els.scope(), () -> {
            var order = new GuestOrder("Marie Claes", new EmailAddress(UUID.randomUUID() + "@nergens.test"),
                    new GuestRequest.Questions("TEC", List.of("TEC01", "TEC02", "TEC03"), false),
                    LocalDate.of(2022, 12, 1), "");
            var request = asks.ask(els, desk.measurements.sheet(id), order, Locale.of("nl"));
            return shares.find(requests.find(request).orElseThrow().share()).orElseThrow();
        });
        saves(share, GuestDesk.Wish.SAVE, "TEC01", "460.000", 0);
        saves(share, GuestDesk.Wish.SAVE, "TEC02", "0", 0);
        var held = saves(share, GuestDesk.Wish.SEND, "TEC03", "500.000", 0);

        assertThat(held.sheet().progress().answered()).isEqualTo(held.sheet().progress().applicable());
        assertThat(held.sheet().contradictions()).singleElement().asString().startsWith("Investeringen en exploitatie");
        assertThat(held.ending()).isEqualTo(GuestDesk.Ending.HELD);
        assertThat(saves(share, GuestDesk.Wish.SEND_ANYWAY, "TEC03", "500.000", 1).ending())
                .isEqualTo(GuestDesk.Ending.SENT);
    }

    private List<String> told(Access person) {
        return texts("select type from notification where person_id = ? order by created_at", person.person().value());
    }

    @Test
    void ofTwoWhoSendAtOnceTheSecondFindsTheLinkGone() throws Exception {
        var els = desk.editorOf("31040");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var share = asked(els, id, "SEC01", "SEC02");
        saves(share, GuestDesk.Wish.SAVE, "SEC02", "ja", 0);
        try (var held = new Hold(database, "lock table dashboard_tile in share row exclusive mode")) {
            var first = begun(held, 1, () -> saves(share, GuestDesk.Wish.SEND, "SEC01", "ja", 0));
            var second = begun(held, 2, () -> saves(share, GuestDesk.Wish.SEND, "SEC01", "nee", 0));
            held.release();
            assertThat(first.join().ending()).isEqualTo(GuestDesk.Ending.SENT);
            assertThatThrownBy(second::join).isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(GuestSentException.class);
        }
        assertThat(answer(els, id, "SEC01").orElseThrow().value()).isEqualTo(new AnswerValue.Chosen("ja"));
    }

    private static <T> CompletableFuture<T> begun(Hold held, int waiting, Supplier<T> work)
            throws InterruptedException {
        var begun = CompletableFuture.supplyAsync(work, Thread.ofPlatform()::start);
        held.awaitWaiting(waiting);
        return begun;
    }

    @Test
    void whatAColleagueAnsweredMeanwhileIsShownBesideTheGuestsWithoutTheirName() {
        var els = desk.editorOf("31043");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var share = asked(els, id, "SEC01");
        desk.answer(els, id, "SEC01", "nee", "", 0);

        var outcome = saves(share, GuestDesk.Wish.SEND, "SEC01", "ja", 0);
        assertThat(outcome.ending()).as("not sent over it").isEqualTo(GuestDesk.Ending.SAVED);
        assertThat(outcome.saving().results()).singleElement()
                .isInstanceOfSatisfying(Saving.Result.Conflicting.class,
                        conflict -> assertThat(conflict.theirs().by().name()).isEqualTo(share.ownerName()));
        assertThat(saves(share, GuestDesk.Wish.SEND, "SEC01", "ja", 1).ending()).isEqualTo(GuestDesk.Ending.SENT);

        assertThat(desk.answer(els, id, "SEC01", "nee", "", 1).results()).singleElement()
                .isInstanceOfSatisfying(Saving.Result.Conflicting.class, conflict -> assertThat(
                        DutchWords.words().who(conflict.theirs().by()))
                        .isEqualTo("Marie Claes (zonder account, gevraagd door Ines Claes)"));
    }

    @Test
    void theLinkEndsWithItsDayAWithdrawalAndTheMeasurement() {
        var els = desk.editorOf("32003");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var late = asked(els, id, "SEC01");
        var back = asked(els, id, "SEC01");
        var open = asked(els, id, "SEC01");
        clock.setTo(DAY.plusDays(14));
        TenantScope.of(late.owner()).run(() -> guests.begin(late));
        assertThat(desk.within(els.scope(), () -> asks.withdraw(els, held(back)))).isTrue();
        isGone(back);
        desk.within(els.scope(), () -> asks.prolong(els, held(open), DAY.plusDays(20)));
        clock.setTo(DAY.plusDays(15));
        isGone(late);
        assertThat(saves(open, GuestDesk.Wish.SAVE, "SEC01", "ja", 0).saving().isComplete()).isTrue();

        desk.answer(els, id, "SEC02", "ja", "", 0);
        assertThat(desk.submit(els, id)).isInstanceOf(SubmissionRule.Verdict.Accepted.class);
        isGone(open);
    }

    @Test
    void itOpensNothingWhileWhoAskedDoesNotWorkThere() {
        var els = desk.editorOf("32010");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var share = asked(els, id, "SEC01");
        sql("update person set locked_at = now() where id = ?", els);
        isGone(share);
        assertThat(request(share).stateOn(DAY)).isEqualTo(GuestRequest.State.LEFT);
        sql("update person set locked_at = null where id = ?", els);
        TenantScope.of(share.owner()).run(() -> guests.begin(share));
        sql("delete from membership where person_id = ?", els);
        isGone(share);

        var bram = desk.editorOf("32010");
        assertThat(desk.within(bram.scope(), () -> asks.prolong(bram, held(share), DAY.plusDays(20)))).isFalse();
        assertThat(desk.within(bram.scope(), () -> asks.again(bram, held(share), DAY.plusDays(3), Locale.of("nl"))))
                .isTrue();
        assertThat(request(share).asked().by()).isEqualTo(bram.person());
        assertThat(saves(share, GuestDesk.Wish.SEND, "SEC01", "ja", 0).ending()).isEqualTo(GuestDesk.Ending.SENT);
    }

    private void sql(String change, Access about) {
        JdbcClient.create(database.superuser()).sql(change).param(about.person().value()).update();
    }

    @Test
    void ofTwoWhoAskTheSameAtOnceOneAsksAndOneIsTold() throws Exception {
        var els = desk.editorOf("33016");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        try (var held = new Hold(database, "lock table share in share row exclusive mode")) {
            var first = begun(held, 1, () -> asks(els, id, "dubbel@nergens.test"));
            var second = begun(held, 2, () -> asks(els, id, "dubbel@nergens.test"));
            held.release();
            assertThat(List.of(first.join(), second.join())).hasAtLeastOneElementOfType(
                    GuestAskPages.Outcome.Asked.class)
                    .hasAtLeastOneElementOfType(GuestAskPages.Outcome.Refused.class);
        }
        assertThat(mails("dubbel@nergens.test")).isEqualTo(1);
    }

    private GuestAskPages.Outcome asks(Access by, Measurement.Id id, String address) {
        var form = new GuestAskForm("Marie Claes", address, GuestAskForm.CHAPTER, null, "01/12/2026", null, "");
        return by.scope().call(() -> askPages.ask(by, id, "SEC", form, Locale.of("nl")));
    }

    private int mails(String address) {
        return texts("select id::text from mail where address = ?", address).size();
    }

    private List<String> texts(String question, Object about) {
        return JdbcClient.create(database.superuser()).sql(question).param(about).query(String.class).list();
    }

    @Test
    void aSecondClickSendsNoSecondLink() throws Exception {
        var els = desk.editorOf("33021");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var share = mailed(els, id, "nogeens@nergens.test", "SEC01");
        var form = new GuestRequestPages.Again("01/12/2026", request(share).asked().at().toString());
        clock.setTo(DAY.plusDays(1));
        try (var held = new Hold(database, "lock table share in share row exclusive mode")) {
            var clicks = List.of(begun(held, 1, () -> again(els, request(share), form)),
                    begun(held, 2, () -> again(els, request(share), form)));
            held.release();
            clicks.forEach(click -> assertThat(click.join()).isEmpty());
        }
        assertThat(mails("nogeens@nergens.test")).isEqualTo(2);
    }

    private Optional<GuestRequestPage> again(Access by, GuestRequest request, GuestRequestPages.Again form) {
        return by.scope()
                .call(() -> requestPages.again(by, request.measurement(), request.id(), form, Locale.of("nl")));
    }

    @Test
    void theFiftiethMailOfADayIsSentOnceHoweverManyAskAtOnce() throws Exception {
        var els = desk.editorOf("33029");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        asked(els, id, "SEC01");
        JdbcClient.create(database.superuser()).sql("""
                insert into share select (jsonb_populate_record(share, jsonb_build_object('id', gen_random_uuid()))).*
                from share, generate_series(2, 49) where organisation_id = ?
                """).param(els.organisation().value()).update();
        try (var held = new Hold(database, "lock table share in share row exclusive mode")) {
            var other = begun(held, 1, () -> desk.within(els.scope(), () -> mayShare(els, id)));
            var asking = begun(held, 2, () -> asks(els, id, "vijftig@nergens.test"));
            held.release();
            assertThat(other.join()).isTrue();
            assertThat(asking.join()).isInstanceOf(GuestAskPages.Outcome.Refused.class);
        }
    }

    /** As another page does that mails a link. */
    private boolean mayShare(Access by, Measurement.Id id) {
        var may = shares.mayMail(by.organisation());
        if (may) {
            shares.share(by, Share.Purpose.READ, new ShareSubject("measurement-result", id.value(), "Meetronde"),
                    new Grantee.Link(Optional.of(new EmailAddress("elders@nergens.test"))), DAY.plusDays(3));
        }
        return may;
    }

    /** Within a transaction that runs. */
    private GuestRequest held(Share share) {
        return requests.of(share.id()).orElseThrow();
    }

    @Test
    void aNewLinkEndsTheOneBeforeAndOpensAgainWhatWasSent() {
        var els = desk.editorOf("32011");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var address = "tweemaal@nergens.test";
        var share = mailed(els, id, address, "SEC01");
        var first = mailed(address, "none");
        assertThat(doors.look(first, Share.Purpose.READ)).as("opens nothing else").isEmpty();
        assertThat(doors.look(first, Share.Purpose.ANSWER)).contains(share);
        assertThat(uses(share)).as("looking counts as nothing").isZero();
        saves(share, GuestDesk.Wish.SEND, "SEC01", "ja", 0);

        desk.within(els.scope(), () -> asks.again(els, held(share), DAY.plusDays(3), Locale.of("nl")));
        assertThat(doors.look(first, Share.Purpose.ANSWER)).isEmpty();
        var again = doors.look(mailed(address, first), Share.Purpose.ANSWER).orElseThrow();
        assertThat(again.until()).isEqualTo(DAY.plusDays(3));
        assertThat(saves(again, GuestDesk.Wish.SEND, "SEC01", "nee", 1).ending()).isEqualTo(GuestDesk.Ending.SENT);
    }

    /** The link that is another one. */
    private String mailed(String address, String before) {
        var mail = JdbcClient.create(database.superuser())
                .sql("select plain from mail where address = ? and position(? in plain) = 0")
                .params(address, before)
                .query(String.class)
                .single();
        return Pattern.compile("/antwoorden/([\\w-]{43})")
                .matcher(mail)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private int uses(Share share) {
        return JdbcClient.create(database.superuser())
                .sql("select uses from share where id = ?")
                .param(share.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void historySaysWhoAndAtWhoseRequestAndForgetsTheNameInTime() {
        var els = desk.editorOf("33011");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var share = asked(els, id, "SEC01");
        saves(share, GuestDesk.Wish.SEND, "SEC01", "ja", 0);
        assertThat(history(els, id)).isEqualTo("Marie Claes (zonder account, gevraagd door Ines Claes)");

        clock.setTo(share.until().plusDays(GuestForgetting.DAYS_OF_AN_ADDRESS));
        forgetting.forget();
        assertThat(request(share).guest().address()).as("the last day").isPresent();
        clock.setTo(share.until().plusDays(GuestForgetting.DAYS_OF_AN_ADDRESS + 1));
        forgetting.forget();
        assertThat(request(share).guest()).isEqualTo(new GuestRequest.Guest("Marie Claes", Optional.empty()));
        clock.setTo(share.until().plusYears(GuestForgetting.YEARS_OF_A_NAME).plusDays(1));
        forgetting.forget();
        assertThat(history(els, id)).isEqualTo("iemand zonder account, gevraagd door Ines Claes");
        assertThat(request(share).asked().message()).as("it can name them").isEmpty();
    }

    private String history(Access reader, Measurement.Id id) {
        return reader.scope()
                .call(() -> histories.of(id, Optional.empty(), 1, DutchWords.words()))
                .lines()
                .getFirst()
                .who();
    }

    @Test
    void whatWasAskedOfAColleagueClosesWhenTheGuestCompletesTheChapter() {
        var els = desk.editorOf("34003");
        var bram = desk.editorOf("34003");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var about = new Subject("measurement", id.value(), "SEC");
        var task = desk.within(els.scope(), () -> tasks.make(els, new Task.Words("Invullen", "", Optional.empty()),
                Optional.of(about), bram.person())).orElseThrow();
        var share = asked(els, id, "SEC01", "SEC02");
        saves(share, GuestDesk.Wish.SAVE, "SEC01", "ja", 0);
        saves(share, GuestDesk.Wish.SEND, "SEC02", "ja", 0);
        assertThat(desk.within(els.scope(), () -> tasks.find(task)).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void anotherOrganisationFindsNothingOfIt() {
        var els = desk.editorOf("34009");
        var id = desk.started(els, 2026, QuestionnaireFiles.SOUND);
        var share = asked(els, id, "SEC01");
        var stranger = desk.editorOf("34013");
        assertThat(desk.within(stranger.scope(), () -> requests.of(share.id()))).isEmpty();
        assertThatThrownBy(() -> stranger.scope().call(() -> guests.open(share)))
                .isInstanceOf(LinkGoneException.class);
    }
}
