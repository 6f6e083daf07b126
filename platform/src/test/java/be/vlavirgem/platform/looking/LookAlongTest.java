package be.vlavirgem.platform.looking;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.looking.LookAlong.Because;
import be.vlavirgem.platform.looking.LookAlong.End;
import be.vlavirgem.platform.looking.LookAlong.Place;
import be.vlavirgem.platform.looking.LookAlong.Somebody;
import be.vlavirgem.platform.looking.LookAlong.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long a question and a look-along hold. */
class LookAlongTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aQuestionHoldsHalfAnHour() {
        var asked = look(Optional.empty(), Optional.empty());
        assertThat(asked.at(NOON)).isEqualTo(State.ASKED);
        assertThat(asked.at(asked.until().minus(SECOND))).isEqualTo(State.ASKED);
        assertThat(asked.at(asked.until())).isEqualTo(State.OVER);
        assertThat(asked.ended(asked.until())).contains(new End(asked.until(), Because.LAPSED));
        assertThat(Duration.between(NOON, asked.until())).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void itRunsHalfAnHourFromTheApproval() {
        var approved = look(Optional.of(NOON.plusSeconds(600)), Optional.empty());
        assertThat(approved.until()).isEqualTo(NOON.plusSeconds(600 + 1800));
        assertThat(approved.at(approved.until().minus(SECOND))).isEqualTo(State.RUNNING);
        assertThat(approved.ended(approved.until().minus(SECOND))).isEmpty();
        assertThat(approved.at(approved.until())).isEqualTo(State.OVER);
        assertThat(approved.ended(approved.until())).contains(new End(approved.until(), Because.TIME));
    }

    @Test
    void whatEndedEarlierIsOverAtOnceAndSaysWhy() {
        var end = new End(NOON.plusSeconds(700), Because.STOPPED_BY_USER);
        var stopped = look(Optional.of(NOON), Optional.of(end));
        assertThat(stopped.at(NOON.plusSeconds(701))).isEqualTo(State.OVER);
        assertThat(stopped.ended(stopped.until())).contains(end);
    }

    private static LookAlong look(Optional<Instant> approved, Optional<End> end) {
        var until = approved.map(at -> at.plus(LookAlong.LASTS)).orElse(NOON.plus(LookAlong.ANSWERED_WITHIN));
        return new LookAlong(new LookAlong.Id(new UUID(0, 1)), new Somebody(new PersonId(new UUID(0, 2)), "Vera"),
                new Place(new OrganisationId(new UUID(0, 3)), "Aalst"),
                new Somebody(new PersonId(new UUID(0, 4)), "Jan"), "Knop werkt niet", NOON, until, approved,
                Optional.empty(), 0, end);
    }
}
