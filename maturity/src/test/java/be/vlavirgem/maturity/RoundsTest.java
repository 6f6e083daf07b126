package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Which round comes up, asked of the database. */
@SpringJUnitConfig(MaturitySlice.class)
class RoundsTest {

    private final Desk desk;
    private final Rounds rounds;

    @Autowired
    RoundsTest(Desk desk, Rounds rounds) {
        this.desk = desk;
        this.rounds = rounds;
    }

    private Optional<String> upFrom(LocalDate day) {
        return TenantScope.none()
                .call(() -> rounds.upFrom(day).map(Round::name));
    }

    @Test
    void aRoundIsForWhoWasThereWhenItOpened() {
        var day = LocalDate.of(2024, 10, 1);
        var round = desk.round(2024, QuestionnaireFiles.SOUND);
        var before = desk.memberOf("44034", day, Role.AUTHORITY_EDITOR).organisation();
        var after = desk.editorOf("44087").organisation();

        assertThat(openFor(before, day)).contains(round.name());
        assertThat(openFor(after, day)).as("it began in 2025").isEmpty();
    }

    private Optional<String> openFor(OrganisationId organisation, LocalDate day) {
        return desk.within(TenantScope.none(), () -> rounds.openFor(organisation.value(), day).map(Round::name));
    }

    @Test
    void theOpenRoundComesUpUntilItsLastDayAndThenTheNextOne() {
        desk.round(2091, QuestionnaireFiles.SOUND);
        desk.round(2090, QuestionnaireFiles.SOUND);

        assertThat(upFrom(LocalDate.of(2090, 12, 15))).contains("Meetronde 2090");
        assertThat(upFrom(LocalDate.of(2090, 12, 16))).contains("Meetronde 2091");
        assertThat(upFrom(LocalDate.of(2091, 12, 16))).isNotEqualTo(Optional.of("Meetronde 2091"));
    }
}
