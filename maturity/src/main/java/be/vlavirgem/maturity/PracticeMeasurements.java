package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.Organisations.Sized;
import be.vlavirgem.web.dashboard.DashboardTiles;
import be.vlavirgem.web.practice.InventedData;
import be.vlavirgem.web.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invents, for a practice organisation, the submitted measurement of the last round that closed, and part of one in the round that runs. */
@Component
@Order(100)
@Transactional(propagation = Propagation.MANDATORY)
class PracticeMeasurements implements InventedData {

    /** By what its id is made. */
    static final String EARLIER = "measurement earlier";
    static final String NOW = "measurement now";

    private final Rounds rounds;
    private final PublishedQuestionnaires questionnaires;
    private final Measurements measurements;
    private final Outcomes outcomes;
    private final MeasurementService service;
    private final MeasurementEvents events;
    private final DashboardTiles tiles;
    private final Clock clock;

    PracticeMeasurements(Rounds rounds, PublishedQuestionnaires questionnaires, Measurements measurements,
            Outcomes outcomes, MeasurementService service, MeasurementEvents events, DashboardTiles tiles,
            Clock clock) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.measurements = measurements;
        this.outcomes = outcomes;
        this.service = service;
        this.events = events;
        this.tiles = tiles;
        this.clock = clock;
    }

    @Override
    public void invent(Practice practice) {
        var today = LocalDate.now(clock);
        var earlier = rounds.findAllByOrderByYearDesc()
                .stream()
                .filter(round -> round.overAfter().isBefore(today))
                .findFirst()
                .map(round -> submitted(practice, round));
        rounds.openFor(practice.organisation().value(), today)
                .ifPresent(round -> begun(practice, round, earlier));
    }

    private Measurement submitted(Practice practice, Round round) {
        var demo = demo(practice, round);
        var authority = like(practice);
        var measurement = demo.open(authority, id(practice, EARLIER));
        var score = measurement.score(demo.questionnaire());
        add(measurement);
        measurement.submit(score, demo.author(), demo.day(authority).atTime(8, 0).toInstant(ZoneOffset.UTC));
        measurements.keepSubmission(measurement);
        outcomes.keep(practice.organisation(), measurement.id(), round.id(),
                SubjectValues.of(measurement, demo.questionnaire(), score));
        tiles.put(practice.organisation(), MaturityTile.NAME, MeasurementFacts.of(measurement, score));
        events.submitted(service.sheet(measurement.id()));
        return measurement;
    }

    private void begun(Practice practice, Round round, Optional<Measurement> earlier) {
        var demo = demo(practice, round);
        var previous = earlier.map(one -> new Measurement.Previous(practice.organisation(), one.id()));
        var measurement = demo.begun(like(practice), id(practice, NOW), previous, round.opensOn());
        add(measurement);
        tiles.put(practice.organisation(), MaturityTile.NAME,
                MeasurementFacts.of(measurement, measurement.score(demo.questionnaire())));
        earlier.flatMap(one -> LastResult.of(one, questionnaires.of(one.frame().questionnaire())))
                .ifPresent(last -> tiles.put(practice.organisation(), LastResultTile.NAME, last));
        events.answered(service.sheet(measurement.id()), measurement.answers());
    }

    private void add(Measurement measurement) {
        measurements.add(measurement);
        measurements.addAnswers(measurement, measurement.answers());
    }

    private DemoMeasurement demo(Practice practice, Round round) {
        return new DemoMeasurement(questionnaires.of(round.questionnaire()), round,
                new Author(practice.one().id(), practice.one().name()));
    }

    private static Sized like(Practice practice) {
        return new Sized(practice.organisation(), practice.likeness(), practice.name(), practice.inhabitants());
    }

    private static Measurement.Id id(Practice practice, String thing) {
        return new Measurement.Id(practice.id(thing));
    }
}
