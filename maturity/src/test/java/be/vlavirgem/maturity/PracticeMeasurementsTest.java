package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What is invented of the measurement where one practises: there at once, and nothing to the rounds. */
@SpringJUnitConfig(MaturitySlice.class)
class PracticeMeasurementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private PracticeMeasurements invented;
    @Autowired
    private MeasurementRows rows;
    @Autowired
    private RoundAuthorities authorities;
    @Autowired
    private Rounds rounds;
    @Autowired
    private People people;
    @Autowired
    private Desk desk;
    @Autowired
    private IdSource ids;
    @Autowired
    private TestDatabase database;
    @Autowired
    private HeardMeasurements heard;
    @Autowired
    private MeasuredFigures figures;

    private Practice practice;

    @BeforeEach
    void somewhereToPractise() {
        desk.round(2025, QuestionnaireFiles.SOUND);
        desk.round(2026, QuestionnaireFiles.SOUND);
        var id = new OrganisationId(ids.next());
        JdbcClient.create(database.superuser())
                .sql("insert into organisation (id, kind, name) values (?, 'PRACTICE', 'Oefengemeente Proef')")
                .param(id.value())
                .update();
        practice = desk.within(TenantScope.none(), () -> {
            var one = people.withoutPassword(new EmailAddress(UUID.randomUUID() + "@oefengemeente.invalid"), "Lies");
            people.give(one, id, Role.AUTHORITY_ADMINISTRATOR);
            return new Practice(id, "Oefengemeente Proef", 21_500, new NisCode("00026"),
                    new Colleague(one, "Lies", false),
                    new Colleague(one, "Lies", false));
        });
    }

    private <T> T there(Supplier<T> work) {
        return desk.within(TenantScope.of(practice.organisation()), work);
    }

    @Test
    void theRoundThatClosedIsHandedInAndTheOneThatRunsIsBegun() {
        var found = there(() -> {
            invented.invent(practice);
            return rows.all();
        });
        assertThat(found).extracting(MeasurementRows.Row::state)
                .containsExactly(Measurement.State.OPEN, Measurement.State.SUBMITTED);
        assertThat(found).extracting(MeasurementRows.Row::id)
                .containsExactly(practice.id(PracticeMeasurements.NOW), practice.id(PracticeMeasurements.EARLIER));
        assertThat(found.getLast().score()).isPresent();
    }

    @Test
    void noRoundIsForItAndNobodyThereIsTold() {
        there(() -> {
            invented.invent(practice);
            return practice;
        });
        var id = practice.organisation();
        List<Boolean> counts = desk.within(TenantScope.none(),
                () -> List.of(authorities.withPeople(TODAY, TODAY).contains(id), authorities.holds(id, TODAY, TODAY),
                        authorities.byName(TODAY, TODAY).stream().anyMatch(one -> one.id().equals(id.value())),
                        rounds.runningOn(TODAY)
                                .stream()
                                .anyMatch(round -> authorities.callee(round.id(), id, TODAY).isPresent())));
        assertThat(counts).containsOnly(false);
        assertThat(JdbcClient.create(database.superuser())
                .sql("select count(*) from measurement_round cross join lateral round_participation(measurement_round.id) as part where part.organisation_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single()).isZero();
    }

    @Test
    void whatItSaysInNumbersIsTold() {
        heard.taken();
        var told = there(() -> {
            invented.invent(practice);
            return heard.taken();
        });
        assertThat(told.getFirst()).isInstanceOf(MeasurementChanged.Submitted.class);
        assertThat(there(() -> figures.of(practice.organisation())))
                .startsWith(told.stream().map(MeasurementChanged::measured).toArray(Measured[]::new));
    }
}
