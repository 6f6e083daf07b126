package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.dashboard.TileView;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import tools.jackson.databind.json.JsonMapper;

/** The score of last year stays on the dashboard until this year's measurement is handed in. */
@SpringJUnitConfig(MaturitySlice.class)
class LastResultTest {

    /** Kontich, which no other test measures. */
    private static final String NIS = "11024";

    private final Desk desk;
    private final TestClock clock;
    private final JdbcClient owner;

    @Autowired
    LastResultTest(Desk desk, TestClock clock, TestDatabase database) {
        this.desk = desk;
        this.clock = clock;
        this.owner = JdbcClient.create(database.owner());
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void itStandsBesideTheNewMeasurementUntilThatIsHandedInAndAgainWhenThatIsReopened() {
        var ines = desk.editorOf(NIS);
        clock.setTo(LocalDate.of(2018, 10, 2));
        var last = desk.submitted(ines, 2018, "SEC01", "ja", "SEC02", "nee", "ORG01", "nee");
        assertThat(facts(ines)).as("its own tile shows it").isEmpty();

        clock.setTo(LocalDate.of(2019, 10, 1));
        var now = desk.started(ines, 2019, QuestionnaireFiles.SOUND);
        var tile = tile(ines);
        assertThat(tile.title()).isEqualTo("Resultaat van Meetronde 2018");
        assertThat(tile.figure()).isEqualTo("51,6");
        assertThat(tile.unit()).startsWith("op 100 · niveau ");
        assertThat(tile.linkHref()).isEqualTo("/maturiteit/metingen/%s/resultaat".formatted(last));

        desk.answer(ines, now, "SEC01", "ja", "", 0);
        assertThat(tile(ines).figure()).isEqualTo("51,6");
        desk.answer(ines, now, "SEC02", "nee", "", 0);
        desk.answer(ines, now, "ORG01", "ja", "", 0);
        desk.submit(ines, now);
        assertThat(facts(ines)).isEmpty();

        assertThat(ines.scope().<Boolean, RuntimeException>call(() -> desk.measurements.reopen(ines, now))).isTrue();
        assertThat(tile(ines).title()).isEqualTo("Resultaat van Meetronde 2018");
    }

    private Optional<String> facts(Access visitor) {
        return owner.sql("select facts from dashboard_tile where organisation_id = ? and tile = 'maturity-result'")
                .param(visitor.organisation().value())
                .query(String.class)
                .optional();
    }

    private TileView tile(Access visitor) {
        return new LastResultTile(DutchWords.messages(), JsonMapper.builder().build())
                .view(facts(visitor), visitor, DutchWords.DUTCH);
    }
}
