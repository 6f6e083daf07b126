package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.Organisations.Sized;
import be.vlavirgem.web.dashboard.DashboardTiles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers and submits one invented measurement through the aggregate, as people would. */
@Component
class DemoMeasurement {

    private final Measurements measurements;
    private final DashboardTiles tiles;
    private final IdSource ids;

    DemoMeasurement(Measurements measurements, DashboardTiles tiles, IdSource ids) {
        this.measurements = measurements;
        this.tiles = tiles;
        this.ids = ids;
    }

    @Transactional
    void submit(Round round, Questionnaire questionnaire, Sized authority, Author author, Instant moment) {
        var measurement = Measurement
                .start(new Measurement.Frame(new Measurement.Id(ids.next()), authority.id(), round.period(),
                        round.questionnaire(), new Respondent(Measurement.Type.A, authority.inhabitants()), moment,
                        Optional.empty()));
        if (!measurements.add(measurement)) {
            return;
        }
        var profile = new DemoProfile(authority, round.year());
        questionnaire.questions()
                .forEach(question -> measurement.answer(question, Reply.of(profile.answer(question)), 0, author,
                        moment));
        measurements.addAnswers(measurement, answers(measurement, questionnaire));
        var score = measurement.score(questionnaire);
        measurement.submit(score, author, moment);
        measurements.keepSubmission(measurement);
        tiles.put(authority.id(), MaturityTile.NAME, MeasurementFacts.of(measurement, score));
    }

    private static List<Answer> answers(Measurement measurement, Questionnaire questionnaire) {
        return questionnaire.questions().stream().flatMap(question -> measurement.answerTo(question).stream()).toList();
    }
}
