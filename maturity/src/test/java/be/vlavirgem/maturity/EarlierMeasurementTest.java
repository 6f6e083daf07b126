package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Which measurement a new one comes after: the own latest, or that of the only predecessor that measured; mergers of 1 January 2025. */
@SpringJUnitConfig(MaturitySlice.class)
class EarlierMeasurementTest {

    private static final LocalDate BEFORE_THE_MERGERS = LocalDate.of(2024, 10, 1);

    private final Desk desk;
    private final Measurements measurements;
    private final TestClock clock;

    @Autowired
    EarlierMeasurementTest(Desk desk, Measurements measurements, TestClock clock) {
        this.desk = desk;
        this.measurements = measurements;
        this.clock = clock;
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void theOwnOfTheLatestRoundBefore() {
        var ines = desk.editorOf("31003");
        submitted(ines, 2024);
        var latest = submitted(ines, 2025);

        assertThat(latestBefore(ines, LocalDate.of(2026, 9, 1)))
                .containsExactly(new Measurement.Previous(ines.organisation(), latest));
        assertThat(words(earlierOf2026(ines))).isEqualTo("Meetronde 2025");
    }

    private static String words(Earlier earlier) {
        return new Words(DutchWords.messages(), DutchWords.DUTCH).earlier(earlier);
    }

    @Test
    void oneThatIsNotHandedInIsNoneAndOneOfARoundThatStillRunsNeither() {
        var ines = desk.editorOf("31004");
        var handedIn = submitted(ines, 2024);
        clock.setTo(LocalDate.of(2025, 10, 1));
        var open = desk.started(ines, 2025, QuestionnaireFiles.SOUND);

        assertThat(latestBefore(ines, LocalDate.of(2026, 9, 1))).extracting(Measurement.Previous::id)
                .containsExactly(handedIn);
        assertThat(latestBefore(ines, LocalDate.of(2024, 12, 15))).as("closes that day").isEmpty();
        assertThat(desk.sheet(ines, open).measurement().earlier().round()).isEqualTo("Meetronde 2024");
    }

    @Test
    void thatOfTheOnlyPredecessorThatMeasured() {
        var old = oneOfBefore("44034");
        var answered = submitted(old, 2024);
        var lochristi = desk.editorOf("44087");

        assertThat(latestBefore(lochristi, LocalDate.of(2026, 9, 1)))
                .containsExactly(new Measurement.Previous(old.organisation(), answered));
        var earlier = earlierOf2026(lochristi);
        assertThat(earlier.replies()).containsKeys("SEC01", "SEC02", "ORG01");
        assertThat(words(earlier)).as("whose answers they are").isEqualTo("Meetronde 2024 van Lochristi");
    }

    @Test
    void ofTwoPredecessorsThatMeasuredNeither() {
        submitted(oneOfBefore("37012"), 2024);
        submitted(oneOfBefore("37018"), 2024);
        var wingene = desk.editorOf("37021");

        assertThat(latestBefore(wingene, LocalDate.of(2026, 9, 1))).hasSize(2);
        assertThat(earlierOf2026(wingene)).isEqualTo(Earlier.NONE);
    }

    @Test
    void theOwnAfterTheMergerRatherThanThoseOfBefore() {
        submitted(oneOfBefore("44040"), 2024);
        submitted(oneOfBefore("44043"), 2024);
        var merged = desk.editorOf("44088");
        var own = submitted(merged, 2025);

        assertThat(latestBefore(merged, LocalDate.of(2026, 9, 1)))
                .containsExactly(new Measurement.Previous(merged.organisation(), own));
    }

    @Test
    void neverThatOfAnotherAuthority() {
        submitted(desk.editorOf("31005"), 2024);

        assertThat(latestBefore(desk.editorOf("31006"), LocalDate.of(2026, 9, 1))).isEmpty();
    }

    /** It may be read there, by whoever reads the measurement itself, and changed by nobody. */
    @Test
    void aPredecessorsOwnMeasurementStaysItsOwn() {
        var old = oneOfBefore("46003");
        var answered = submitted(old, 2024);
        var merged = desk.editorOf("46030");

        assertThat(desk.sheet(merged, answered).isOwn(merged)).isFalse();
        assertThat(merged.scope()
                .<Boolean, RuntimeException>call(
                        () -> desk.measurements.reopen(merged, answered)))
                .isFalse();
    }

    @Test
    void whatOneMeasurementComesAfterIsFixedWhenItStarts() {
        var ines = desk.editorOf("31012");
        var first = earlierOf2026(ines);
        submitted(ines, 2024);

        assertThat(first).isEqualTo(Earlier.NONE);
        assertThat(earlierOf2026(ines)).as("handed in too late to come before").isEqualTo(Earlier.NONE);
    }

    /** As the portal knew them then. */
    private Access oneOfBefore(String nis) {
        clock.setTo(BEFORE_THE_MERGERS);
        var editor = desk.memberOf(nis, BEFORE_THE_MERGERS, Role.AUTHORITY_EDITOR);
        backToToday();
        return editor;
    }

    private Measurement.Id submitted(Access editor, int year) {
        clock.setTo(LocalDate.of(year, 10, 1));
        var id = desk.submitted(editor, year, "SEC01", "ja", "SEC02", "nee", "ORG01", "ja");
        clock.setTo(LocalDate.of(2026, 11, 21));
        return id;
    }

    private Earlier earlierOf2026(Access editor) {
        clock.setTo(LocalDate.of(2026, 11, 21));
        return desk.sheet(editor, desk.started(editor, 2026, QuestionnaireFiles.SOUND)).measurement().earlier();
    }

    private List<Measurement.Previous> latestBefore(Access visitor, LocalDate day) {
        return desk.within(visitor.scope(), () -> measurements.latestBefore(day));
    }
}
