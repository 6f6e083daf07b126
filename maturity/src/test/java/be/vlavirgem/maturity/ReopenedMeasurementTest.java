package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Taking a measurement back while the round is open, whole; the database lets nothing else of it change. */
@SpringJUnitConfig(MaturitySlice.class)
class ReopenedMeasurementTest {

    private static final List<String> AUTHORITIES = IntStream.of(12029, 12035, 12040, 13001, 13002, 13003, 13004, 13006,
            13008, 13010, 13011, 13012, 13013, 13014, 13016, 13017, 13019, 13021, 13023, 13025, 13029, 13031, 13035,
            13036)
            .mapToObj(String::valueOf)
            .toList();
    private static int next;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String WHOLE = "state = 'OPEN', submitted_at = null, submitted_by = null, score = null, version = version + 1";

    private final Desk desk;
    private final TestClock clock;
    private final JdbcClient app;
    private final JdbcClient owner;
    private final JdbcClient superuser;
    private String nis;
    private Access ines;
    private Measurement.Id id;

    @Autowired
    ReopenedMeasurementTest(Desk desk, TestClock clock, JdbcClient app, TestDatabase database) {
        this.desk = desk;
        this.clock = clock;
        this.app = app;
        this.owner = JdbcClient.create(database.owner());
        this.superuser = JdbcClient.create(database.superuser());
    }

    @BeforeEach
    void handedIn() {
        nis = AUTHORITIES.get(next++);
        ines = desk.editorOf(nis);
        id = desk.submitted(ines, 2026, "SEC01", "ja", "SEC02", "nee", "ORG01", "nee");
    }

    @AfterEach
    void backToToday() {
        clock.setTo(TODAY);
    }

    @Test
    void itTakesAnswersAgainAndIsHandedInWithTheirScore() {
        assertThat(reopen(ines)).isTrue();
        assertThat(desk.sheet(ines, id).takesAnswers()).isTrue();

        desk.answer(ines, id, "ORG01", "ja", "", 1);
        desk.submit(ines, id);

        assertThat(kept("score::text")).as("(75 x 22 + 100 x 10) / 32").isEqualTo("82.81");
    }

    @Test
    void untilThenItHasNoScoreNoOutcomesAndAnOpenTile() {
        assertThat(outcomes()).isEqualTo(3);

        reopen(ines);

        assertThat(kept("state || coalesce(score::text, '') || coalesce(submitted_at::text, '')")).isEqualTo("OPEN");
        assertThat(outcomes()).isZero();
        assertThat(owner.sql("select facts::json ->> 'state' from dashboard_tile where organisation_id = ?")
                .param(ines.organisation().value())
                .query(String.class)
                .single()).isEqualTo("OPEN");
        assertThat(owner.sql("select action from audit_entry where subject_id = ? and person_id = ? order by at, id")
                .params(id.value(), ines.person().value())
                .query(String.class)
                .list()).endsWith("measurement.submitted", "measurement.reopened");
    }

    @Test
    void anOpenOneIsNotOpenedAgain() {
        reopen(ines);

        assertThat(reopen(ines)).isFalse();
    }

    @Test
    void afterTheLastDayOfTheRoundItStaysAsItIs() {
        clock.setTo(LocalDate.of(2026, 12, 16));
        assertThat(reopen(ines)).isFalse();
        assertThat(kept("state")).isEqualTo("SUBMITTED");

        clock.setTo(LocalDate.of(2026, 12, 15));
        assertThat(reopen(ines)).isTrue();
    }

    @Test
    void onlyWhoMayHandInMayTakeBackAndForOthersItIsNotThere() {
        var reader = desk.memberOf(nis, TODAY, Role.AUTHORITY_READER);
        var stranger = desk.editorOf("41002");

        assertThat(reopen(reader)).isFalse();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reopen(stranger));
        assertThat(kept("state")).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @ValueSource(strings = { "score = 100", "score = null", "submitted_at = now()", "version = version + 1",
            "state = 'OPEN', submitted_at = null, submitted_by = null, score = null", WHOLE + ", type = 'C'",
            WHOLE + ", inhabitants = 1", WHOLE + ", started_at = now()", WHOLE + ", round_id = gen_random_uuid()",
            WHOLE + ", questionnaire_version_id = gen_random_uuid()", WHOLE + ", id = gen_random_uuid()",
            WHOLE + ", previous_organisation_id = organisation_id, previous_id = gen_random_uuid()" })
    void theDatabaseLetsItBeOpenedWholeAndNothingElse(String change) {
        var statement = "update measurement set %s where id = ?".formatted(change);

        for (var who : List.of(owner, superuser)) {
            assertThatThrownBy(() -> who.sql(statement).param(id.value()).update()).rootCause()
                    .hasMessageContaining("is submitted and never changes");
        }
        assertThatThrownBy(() -> desk.within(ines.scope(), () -> app.sql(statement).param(id.value()).update()))
                .rootCause()
                .hasMessageContaining("is submitted and never changes");
    }

    @ParameterizedTest
    @ValueSource(strings = { "score = 100", "submitted_by = gen_random_uuid()" })
    void openedAgainItKeepsNoScoreAndNobodyWhoHandedItIn(String kept) {
        var change = WHOLE.replace(kept.split(" ")[0] + " = null", kept);

        assertThatThrownBy(() -> owner.sql("update measurement set %s where id = ?".formatted(change))
                .param(id.value())
                .update()).rootCause().hasMessageContaining("measurement_open_has_no_score");
    }

    @ParameterizedTest
    @ValueSource(strings = { "update answer set value = 'ja' where measurement_id = ?",
            "delete from answer where measurement_id = ?",
            "update measurement_outcome set value = 100 where measurement_id = ?" })
    void theApplicationChangesNoAnswerAndNoOutcomeThatIsKept(String statement) {
        assertThatThrownBy(() -> desk.within(ines.scope(), () -> app.sql(statement).param(id.value()).update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void notEvenTheOwnerAddsAnAnswerToIt() {
        assertThatThrownBy(() -> owner.sql("""
                insert into answer (organisation_id, measurement_id, question, version, value, note, answered_at, answered_by)
                values (?, ?, 'SEC01', 99, 'nee', '', now(), ?)
                """).params(ines.organisation().value(), id.value(), UUID.randomUUID()).update()).rootCause()
                .hasMessageContaining("is not open; only an open one takes answers");
    }

    private boolean reopen(Access who) {
        return who.scope().call(() -> desk.measurements.reopen(who, id));
    }

    private String kept(String expression) {
        return owner.sql("select %s from measurement where id = ?".formatted(expression))
                .param(id.value())
                .query(String.class)
                .single();
    }

    private long outcomes() {
        return owner.sql("select count(*) from measurement_outcome where measurement_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
