package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.platform.jobs.JobsByHand;
import be.vlavirgem.platform.messages.Notification;
import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** V-ICT-OR plans, opens, extends and closes rounds; who answers notices. */
@SpringJUnitConfig(MaturitySlice.class)
class RoundServiceTest {

    private static final String GENK = "71016";
    private static final String LEUVEN = "24062";
    private static final String HASSELT = "71072";

    @Autowired
    private AuditTrail audit;
    @Autowired
    private ApplicationContext slice;
    @Autowired
    @Qualifier("jobScheduler")
    private SmartLifecycle scheduler;
    @Autowired
    private Desk desk;
    @Autowired
    private RoundService service;
    @Autowired
    private RoundPages pages;
    @Autowired
    private RoundClock turns;
    @Autowired
    private RoundReports reports;
    @Autowired
    private Notifications notifications;
    @Autowired
    private Jobs jobs;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    private Access keeper;
    private Access editor;
    private Access other;
    private Access third;

    @BeforeEach
    void people() {
        scheduler.stop();
        keeper = desk.keeper();
        editor = desk.editorOf(GENK);
        other = desk.editorOf(LEUVEN);
        third = desk.editorOf(HASSELT);
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    private Round.Id planned(int year) {
        var version = desk.round(2026, QuestionnaireFiles.SOUND).questionnaire().toString();
        return asKeeper(() -> service.plan(keeper, RoundForm.usual(year, version))).round().orElseThrow();
    }

    private <T> T asKeeper(Supplier<T> work) {
        return keeper.scope().call(work::get);
    }

    @Test
    void aRoundThatOpensByItselfTellsWhoMayFillInOnce() {
        var id = planned(2061);
        clock.setTo(LocalDate.of(2061, 8, 31));
        turns.look();
        assertThat(told(editor)).isEmpty();
        clock.setTo(LocalDate.of(2061, 9, 1));
        turns.look();
        turns.look();
        var job = asKeeper(() -> jobs.latest(keeper.person(), 5));
        assertThat(job).singleElement().satisfies(found -> assertThat(found.subject()).isEqualTo(id.value()));
        runTheJob();
        assertThat(told(editor)).extracting(Notification::text)
                .containsExactly("Meetronde 2061 is open tot en met 15/12/2061: de meting kan beginnen");
        clock.setTo(LocalDate.of(2061, 12, 16));
        turns.look();
        assertThat(closed(id)).isFalse();
    }

    private int seen(Round.Id id) {
        return asKeeper(() -> service.round(id)).version();
    }

    private boolean closed(Round.Id id) {
        return asKeeper(() -> service.close(keeper, id, seen(id))).isDone();
    }

    @Test
    void closedByHandItTakesNoAnswersExceptOfWhoHasLonger() {
        clock.setTo(LocalDate.of(2063, 10, 1));
        var version = desk.round(2026, QuestionnaireFiles.SOUND).questionnaire().toString();
        var id = asKeeper(() -> service.plan(keeper, new RoundForm("2064", version, "01/09/2064", "15/12/2064")))
                .round()
                .orElseThrow();
        assertThat(asKeeper(() -> service.open(keeper, id, seen(id) + 1)).faults()).extracting(RoundRules.Fault::key)
                .containsExactly("maturity.rounds.wrong.changed");
        assertThat(asKeeper(() -> service.open(keeper, id, seen(id))).isDone()).isTrue();
        runTheJob();
        var own = desk.started(editor, 2064, QuestionnaireFiles.SOUND);
        var others = desk.started(other, 2064, QuestionnaireFiles.SOUND);
        assertThat(extended(id, third, "20/12/2064")).isTrue();
        assertThat(closed(id)).isTrue();
        assertThat(desk.sheet(editor, own).takesAnswers()).isFalse();
        assertThat(takenBack(id, editor)).as("had no longer").isFalse();

        assertThat(extended(id, editor, "31/10/2063")).isTrue();
        assertThat(takenBack(id, third)).isTrue();
        assertThat(takenBack(id, third)).isFalse();
        assertThat(desk.sheet(editor, own).takesAnswers()).isTrue();
        assertThat(desk.sheet(editor, own).measurement().frame().round().closesOn()).isEqualTo("2063-10-31");
        assertThat(desk.sheet(other, others).takesAnswers()).isFalse();
        assertThat(desk.sheet(other, others).measurement().frame().round().overAfter()).isEqualTo("2063-10-31");
        assertThat(desk.sheet(other, others).measurement().state()).isEqualTo(Measurement.State.OPEN);

        assertThat(takenBack(id, editor)).isTrue();
        assertThat(desk.sheet(editor, own).takesAnswers()).isFalse();
        assertThat(desk.within(keeper.scope(), () -> audit.of(keeper.organisation(), id.value())))
                .filteredOn(entry -> entry.action().matches("round.(extended-one|extension-ended)"))
                .extracting(AuditTrail.Entry::detail)
                .as("for whom")
                .hasSizeGreaterThan(2)
                .allMatch(detail -> detail.endsWith(" " + editor.organisation())
                        || detail.endsWith(" " + third.organisation()));
    }

    private boolean takenBack(Round.Id id, Access whom) {
        return asKeeper(() -> service.takeBack(keeper, id, whom.organisation(), seen(id), "Toch niet"))
                .isDone();
    }

    @Test
    void closedByMistakeItGoesOnWhileSomebodyHasLonger() {
        clock.setTo(LocalDate.of(2074, 9, 20));
        var id = desk.round(2074, QuestionnaireFiles.SOUND).id();
        var own = desk.started(editor, 2074, QuestionnaireFiles.SOUND);
        assertThat(reopened(id)).containsExactly("maturity.rounds.wrong.not-closed");
        assertThat(closing(id)).contains("Niemand heeft een verlenging", "niet ongedaan");
        assertThat(extended(id, other, "20/12/2074")).isTrue();
        assertThat(closing(id)).contains("20/12/2074").doesNotContain("niet ongedaan");
        assertThat(closed(id)).isTrue();
        assertThat(reopened(id)).isEmpty();
        assertThat(desk.sheet(editor, own).takesAnswers()).isTrue();
    }

    private String closing(Round.Id id) {
        return asKeeper(() -> pages.confirming(id, "sluiten", List.of(), DutchWords.DUTCH)).confirmation().text();
    }

    private List<String> reopened(Round.Id id) {
        return asKeeper(() -> service.reopen(keeper, id, seen(id))).faults()
                .stream()
                .map(RoundRules.Fault::key)
                .toList();
    }

    @Test
    void whoOpensARoundMonthsEarlyIsToldHowEarly() {
        var id = planned(2091);
        clock.setTo(LocalDate.of(2091, 2, 1));
        assertThat(opening(id)).contains("Ze stond gepland vanaf 01/09/2091: dat is nog 212 dagen.");
        clock.setTo(LocalDate.of(2091, 8, 25));
        assertThat(opening(id)).contains("Invullen kan meteen").doesNotContain("gepland vanaf");
        assertThat(asKeeper(() -> pages.view(id, DutchWords.DUTCH)).questionnaire())
                .startsWith("Proefmeting");
    }

    private String opening(Round.Id id) {
        return asKeeper(() -> pages.confirming(id, "openen", List.of(), DutchWords.DUTCH)).confirmation().text();
    }

    @Test
    void takingBackTheLastExtensionAsksFirstAndSaysThatItIsFinal() {
        clock.setTo(LocalDate.of(2084, 9, 20));
        var id = desk.round(2084, QuestionnaireFiles.SOUND).id();
        assertThat(extended(id, other, "20/12/2084")).isTrue();
        assertThat(extended(id, editor, "21/12/2084")).isTrue();
        assertThat(closed(id)).isTrue();
        assertThat(takingBack(id, editor)).contains("tegelijk met de andere besturen").doesNotContain("ongedaan");
        assertThat(takenBack(id, editor)).isTrue();
        assertThat(takingBack(id, other)).contains("niemand nog antwoorden", "niet ongedaan");
        assertThat(takingBack(id, editor)).as("has no longer").isEmpty();
    }

    @Test
    void whoMayFillInHearsWhenTheLastDayMoves() {
        clock.setTo(LocalDate.of(2086, 9, 20));
        var id = desk.round(2086, QuestionnaireFiles.SOUND).id();
        assertThat(extended(id, editor, "20/12/2086")).isTrue();
        runTheJob();
        assertThat(newsOf(2086, editor))
                .containsExactly("Meetronde 2086: jullie kregen meer tijd, tot en met 20/12/2086");
        assertThat(newsOf(2086, other)).as("only whom it concerns").isEmpty();

        assertThat(closed(id)).isTrue();
        runTheJob();
        assertThat(newsOf(2086, other))
                .containsExactly("Meetronde 2086 is voor jullie gesloten op 20/09/2086, vroeger dan gepland");
        assertThat(newsOf(2086, editor)).as("may go on").hasSize(1);

        assertThat(takenBack(id, editor)).isTrue();
        runTheJob();
        assertThat(newsOf(2086, editor)).hasSize(2)
                .contains("Meetronde 2086 is voor jullie gesloten op 20/09/2086, vroeger dan gepland");
    }

    private List<String> newsOf(int year, Access access) {
        return told(access).stream()
                .map(Notification::text)
                .filter(text -> text.contains("Meetronde " + year))
                .toList();
    }

    @Test
    void onlyWhoseOwnLastDayMovedHearsItAndWhichWay() {
        clock.setTo(LocalDate.of(2094, 9, 20));
        var id = desk.round(2094, QuestionnaireFiles.SOUND).id();
        assertThat(extended(id, editor, "20/12/2094")).isTrue();
        runTheJob();
        assertThat(extended(id, editor, "18/12/2094")).as("shorter than before").isTrue();
        runTheJob();
        assertThat(newsOf(2094, editor)).containsExactlyInAnyOrder(
                "Meetronde 2094: jullie kregen meer tijd, tot en met 20/12/2094",
                "Meetronde 2094: jullie hebben minder tijd, de laatste dag is 18/12/2094");

        assertThat(extendedForAll(id, "17/12/2094")).isTrue();
        runTheJob();
        assertThat(newsOf(2094, editor)).as("had longer already").hasSize(2);
        assertThat(newsOf(2094, other))
                .containsExactly("Meetronde 2094: jullie kregen meer tijd, tot en met 17/12/2094");

        assertThat(closed(id)).isTrue();
        runTheJob();
        assertThat(reopened(id)).isEmpty();
        runTheJob();
        assertThat(newsOf(2094, editor)).as("could go on all the time").hasSize(2);
        assertThat(newsOf(2094, other)).hasSize(3);

        clock.setTo(LocalDate.of(2094, 12, 19));
        assertThat(takenBack(id, editor)).isTrue();
        runTheJob();
        assertThat(newsOf(2094, editor)).as("was over already").hasSize(2);
    }

    private boolean extendedForAll(Round.Id id, String until) {
        var form = new ExtensionForm("", until, "Iedereen vroeg erom");
        return asKeeper(() -> service.extend(keeper, id, seen(id), form)).isDone();
    }

    @Test
    void whoWasFoundedAfterTheOpeningHearsNothingOfTheRound() {
        clock.setTo(LocalDate.of(2095, 9, 20));
        var id = desk.round(2095, QuestionnaireFiles.SOUND).id();
        var first = founded(third, LocalDate.of(2095, 9, 10));
        try {
            assertThat(extendedForAll(id, "17/12/2095")).isTrue();
            runTheJob();
            assertThat(newsOf(2095, other)).hasSize(1);
            assertThat(newsOf(2095, third)).isEmpty();
        } finally {
            founded(third, first);
        }
    }

    /** Answers when it was until now. */
    private @Nullable LocalDate founded(Access whose, @Nullable LocalDate day) {
        return JdbcClient.create(database.superuser())
                .sql("""
                        with before as (select id, valid_from from organisation where id = :id)
                        update organisation set valid_from = :day from before where organisation.id = before.id returning before.valid_from
                        """)
                .param("day", day, Types.DATE)
                .param("id", whose.organisation().value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private String takingBack(Round.Id id, Access whom) {
        return asKeeper(() -> pages.takingBack(id, whom.organisation(), List.of(), DutchWords.DUTCH))
                .map(asked -> asked.confirmation().text())
                .orElse("");
    }

    @Test
    void onceNobodyCanAnswerNobodyGetsLongerSoThatFiguresOfBeforeAndAfterCannotBeSubtracted() {
        clock.setTo(LocalDate.of(2080, 9, 20));
        var id = desk.round(2080, QuestionnaireFiles.SOUND).id();
        assertThat(extended(id, other, "20/12/2080")).isTrue();
        assertThat(closed(id)).isTrue();
        assertThat(extended(id, editor, "31/10/2080")).as("figures do not show yet").isTrue();
        assertThat(takenBack(id, other)).isTrue();
        assertThat(takenBack(id, editor)).isTrue();
        assertThat(asKeeper(() -> pages.view(id, DutchWords.DUTCH))).satisfies(view -> {
            assertThat(view.over()).isTrue();
            assertThat(view.reopenable()).isFalse();
        });
        assertThat(reopened(id)).containsExactly("maturity.rounds.wrong.over");
        assertThat(extended(id, editor, "31/10/2080")).isFalse();
        asKeeper(() -> reports.draw(keeper, id));
        assertThat(asKeeper(() -> reports.publish(keeper, id, 1))).isTrue();
    }

    private boolean extended(Round.Id id, Access whom, String until) {
        return asKeeper(() -> service.extend(keeper, id, seen(id), longer(whom, until))).isDone();
    }

    private static ExtensionForm longer(Access whom, String until) {
        return new ExtensionForm(whom.organisation().toString(), until, "Ziekte van de trekker");
    }

    @Test
    void whatAColleagueDidSinceThePageWasShownIsToldBeforeAnythingIsDone() {
        clock.setTo(LocalDate.of(2082, 9, 20));
        var id = desk.round(2082, QuestionnaireFiles.SOUND).id();
        var seen = seen(id);
        assertThat(extended(id, other, "20/12/2082")).isTrue();
        assertThat(asKeeper(() -> service.close(keeper, id, seen)).faults()).extracting(RoundRules.Fault::key)
                .containsExactly("maturity.rounds.wrong.changed");
        assertThat(asKeeper(() -> service.extend(keeper, id, seen, longer(other, "21/12/2082"))).faults())
                .extracting(RoundRules.Fault::key)
                .containsExactly("maturity.rounds.wrong.changed");
        assertThat(asKeeper(() -> service.takeBack(keeper, id, other.organisation(), seen, "Toch niet")).faults())
                .extracting(RoundRules.Fault::key)
                .containsExactly("maturity.rounds.wrong.changed");
        assertThat(asKeeper(() -> pages.takingBack(id, other.organisation(), List.of(), DutchWords.DUTCH)).orElseThrow()
                .confirmation()
                .seen()).as("what the page was made from").isEqualTo(seen(id));
        assertThat(closed(id)).isTrue();
        assertThat(asKeeper(() -> service.reopen(keeper, id, seen)).faults()).extracting(RoundRules.Fault::key)
                .containsExactly("maturity.rounds.wrong.changed");
        assertThat(closed(id)).as("not open").isFalse();
    }

    @Test
    void whatIsNoLongerAsItWasShownIsRefused() {
        var id = planned(2066);
        assertThat(asKeeper(() -> service.change(keeper, id, 0, RoundForm.of(service.round(id)))).isDone()).isTrue();
        assertThat(asKeeper(() -> service.change(keeper, id, 0, RoundForm.of(service.round(id)))).faults())
                .extracting(RoundRules.Fault::key)
                .containsExactly("maturity.rounds.wrong.changed");
        assertThat(asKeeper(() -> service.drop(keeper, id, 0)).faults()).extracting(RoundRules.Fault::key)
                .containsExactly("maturity.rounds.wrong.changed");
        assertThat(asKeeper(() -> service.drop(keeper, id, seen(id))).isDone()).isTrue();
    }

    private void runTheJob() {
        JobsByHand.run(slice, asKeeper(() -> jobs.latest(keeper.person(), 1)).getFirst().id());
    }

    private List<Notification> told(Access access) {
        return TenantScope.none()
                .call(() -> notifications.page(access.person(), Locale.of("nl", "BE"), 20, 0))
                .some();
    }
}
