package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.messages.Addresses;
import be.vlavirgem.platform.messages.MailTexts;
import be.vlavirgem.platform.messages.Notification;
import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Colleagues hear of what one did with the measurement, and those who did not submit of the end of the round. */
@SpringJUnitConfig(MaturitySlice.class)
class MaturityMessagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String RIJKEVORSEL = "13037";
    private static final String VOSSELAAR = "13046";

    @Autowired
    private Desk desk;
    @Autowired
    private Notifications notifications;
    @Autowired
    private Addresses addresses;
    @Autowired
    private RoundReminder reminder;
    @Autowired
    private MailTexts texts;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;
    @Autowired
    @Qualifier("jobScheduler")
    private SmartLifecycle chores;

    private Access editor;
    private Access colleague;
    private Access reader;

    @BeforeEach
    void threeOfRijkevorsel() {
        chores.stop();
        clock.setTo(DAY);
        editor = desk.editorOf(RIJKEVORSEL);
        colleague = desk.editorOf(RIJKEVORSEL);
        reader = desk.memberOf(RIJKEVORSEL, DAY, Role.AUTHORITY_READER);
    }

    @Test
    void whoAnswersHearsThatAColleagueSubmittedAndOpenedAgain() {
        var id = desk.submitted(editor, 2026, "SEC01", "ja", "SEC02", "ja", "ORG01", "ja");
        assertThat(told(colleague)).extracting(Notification::text, Notification::path)
                .first()
                .isEqualTo(tuple("Ines Claes heeft de meting ingediend (Meetronde 2026)",
                        "/maturiteit/metingen/" + id + "/resultaat"));
        assertThat(told(editor)).isEmpty();
        assertThat(told(reader)).isEmpty();
        editor.scope().call(() -> desk.measurements.reopen(editor, id));
        assertThat(told(colleague)).hasSize(2)
                .first()
                .extracting(Notification::text)
                .isEqualTo("Ines Claes heeft de meting heropend (Meetronde 2026)");
    }

    @Test
    void whoDidNotSubmitIsRemindedOnceFourteenDaysBeforeTheEndAndByMailAtOnce() {
        var other = desk.editorOf(VOSSELAAR);
        TenantScope.none().run(() -> addresses.countAsConfirmed(other.person()));
        desk.started(other, 2026, QuestionnaireFiles.SOUND);
        clock.setTo(LocalDate.of(2026, 11, 30));
        reminder.remind();
        assertThat(told(other)).isEmpty();
        clock.setTo(LocalDate.of(2026, 12, 1));
        reminder.remind();
        reminder.remind();
        clock.setTo(LocalDate.of(2026, 12, 2));
        reminder.remind();
        assertThat(told(other)).singleElement()
                .extracting(Notification::text)
                .isEqualTo("Meetronde 2026 loopt nog tot 15/12/2026, en de meting is nog niet ingediend");
        assertThat(JdbcClient.create(database.superuser())
                .sql("select subject from mail where person_id = ?")
                .param(other.person().value())
                .query(String.class)
                .list())
                .containsExactly("Meetronde 2026 loopt nog tot 15/12/2026");
    }

    @Test
    void anAuthorityThatCannotBeRemindedDoesNotEndTheRound() {
        var other = desk.editorOf(VOSSELAAR);
        var authorities = Stream.of(editor, other)
                .sorted(Comparator.comparing(access -> access.organisation().toString()))
                .toList();
        var superuser = JdbcClient.create(database.superuser());
        superuser.sql("""
                create or replace function refuse_notification() returns trigger language plpgsql as $$
                begin raise exception 'refused'; end $$
                """).update();
        superuser.sql("create trigger refuse before insert on notification for each row when (new.organisation_id = '"
                + authorities.getFirst().organisation() + "') execute function refuse_notification()").update();
        clock.setTo(LocalDate.of(2026, 12, 3));
        reminder.remind();
        superuser.sql("drop trigger refuse on notification").update();

        assertThat(told(authorities.getFirst())).isEmpty();
        assertThat(told(authorities.getLast())).hasSize(1);
    }

    @Test
    void everyShippedTextIsFine() {
        assertThat(TenantScope.none().call(texts::all)).hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(standing -> assertThat(standing.text().problems(standing.type())).isEmpty());
    }

    private List<Notification> told(Access access) {
        return TenantScope.none()
                .call(() -> notifications.page(access.person(), Locale.of("nl", "BE"), 20, 0))
                .some();
    }
}
