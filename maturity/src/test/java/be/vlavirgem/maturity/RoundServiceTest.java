package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.platform.jobs.JobsByHand;
import be.vlavirgem.platform.messages.Notification;
import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.testsupport.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** V-ICT-OR plans, opens, extends and closes rounds; who answers notices. */
@SpringJUnitConfig(MaturitySlice.class)
class RoundServiceTest {

    private static final String GENK = "71016";
    private static final String LEUVEN = "24062";

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
    private RoundClock turns;
    @Autowired
    private RoundReports reports;
    @Autowired
    private Notifications notifications;
    @Autowired
    private Jobs jobs;
    @Autowired
    private TestClock clock;

    private Access keeper;
    private Access editor;
    private Access other;

    @BeforeEach
    void people() {
        scheduler.stop();
        keeper = desk.keeper();
        editor = desk.editorOf(GENK);
        other = desk.editorOf(LEUVEN);
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
        assertThat(asKeeper(() -> service.close(keeper, id))).isFalse();
    }

    @Test
    void closedByHandItTakesNoAnswersExceptOfWhoHasLonger() {
        clock.setTo(LocalDate.of(2063, 10, 1));
        var version = desk.round(2026, QuestionnaireFiles.SOUND).questionnaire().toString();
        var id = asKeeper(() -> service.plan(keeper, new RoundForm("2064", version, "01/09/2064", "15/12/2064")))
                .round()
                .orElseThrow();
        assertThat(asKeeper(() -> service.open(keeper, id)).isDone()).isTrue();
        runTheJob();
        var own = desk.started(editor, 2064, QuestionnaireFiles.SOUND);
        var others = desk.started(other, 2064, QuestionnaireFiles.SOUND);
        assertThat(asKeeper(() -> service.close(keeper, id))).isTrue();
        assertThat(desk.sheet(editor, own).takesAnswers()).isFalse();

        assertThat(extended(id, editor, "31/10/2063")).isTrue();
        assertThat(desk.sheet(editor, own).takesAnswers()).isTrue();
        assertThat(desk.sheet(editor, own).measurement().frame().round().closesOn()).isEqualTo("2063-10-31");
        assertThat(desk.sheet(other, others).takesAnswers()).isFalse();
        assertThat(desk.sheet(other, others).measurement().frame().round().overAfter()).isEqualTo("2063-10-31");
        assertThat(desk.sheet(other, others).measurement().state()).isEqualTo(Measurement.State.OPEN);

        keeper.scope().run(() -> service.takeBack(keeper, id, editor.organisation(), "Toch niet"));
        assertThat(desk.sheet(editor, own).takesAnswers()).isFalse();
    }

    @Test
    void closedByMistakeItGoesOnAndOnceReportedNobodyGetsLonger() {
        clock.setTo(LocalDate.of(2074, 9, 20));
        var id = desk.round(2074, QuestionnaireFiles.SOUND).id();
        var own = desk.started(editor, 2074, QuestionnaireFiles.SOUND);
        assertThat(asKeeper(() -> service.reopen(keeper, id)).faults()).extracting(RoundRules.Fault::key)
                .containsExactly("maturity.rounds.wrong.not-closed");
        assertThat(asKeeper(() -> service.close(keeper, id))).isTrue();
        assertThat(asKeeper(() -> service.reopen(keeper, id)).isDone()).isTrue();
        assertThat(desk.sheet(editor, own).takesAnswers()).isTrue();

        assertThat(asKeeper(() -> service.close(keeper, id))).isTrue();
        asKeeper(() -> reports.draw(keeper, id));
        assertThat(asKeeper(() -> reports.publish(keeper, id, 1))).isTrue();
        assertThat(asKeeper(() -> service.reopen(keeper, id)).isDone()).isFalse();
        assertThat(extended(id, editor, "30/09/2074")).isFalse();
        keeper.scope().run(() -> reports.takeBack(keeper, id));
        assertThat(extended(id, editor, "30/09/2074")).isTrue();
        assertThat(asKeeper(() -> reports.publish(keeper, id, 3))).as("somebody may answer again").isFalse();
    }

    private boolean extended(Round.Id id, Access whom, String until) {
        return asKeeper(() -> service.extend(keeper, id,
                new ExtensionForm(whom.organisation().toString(), until, "Ziekte van de trekker"))).isDone();
    }

    @Test
    void whatIsNoLongerAsItWasShownIsRefused() {
        var id = planned(2066);
        assertThat(asKeeper(() -> service.change(keeper, id, 0, RoundForm.of(service.round(id)))).isDone()).isTrue();
        assertThat(asKeeper(() -> service.change(keeper, id, 0, RoundForm.of(service.round(id)))).faults())
                .extracting(RoundRules.Fault::key)
                .containsExactly("maturity.rounds.wrong.changed");
        assertThat(asKeeper(() -> service.drop(keeper, id))).isTrue();
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
