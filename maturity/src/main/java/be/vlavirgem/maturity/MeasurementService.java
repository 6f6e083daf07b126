package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.dashboard.DashboardTiles;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starting, reading and submitting a measurement; each change in one transaction with its audit and its tile. */
@Service
@Transactional
class MeasurementService {

    private final Rounds rounds;
    private final PublishedQuestionnaires questionnaires;
    private final Measurements measurements;
    private final Outcomes outcomes;
    private final AuditTrail audit;
    private final DashboardTiles tiles;
    private final Organisations organisations;
    private final MaturityMessages messages;
    private final Teamwork team;
    private final MeasurementEvents events;
    private final IdSource ids;
    private final Clock clock;

    MeasurementService(Rounds rounds, PublishedQuestionnaires questionnaires, Measurements measurements,
            Outcomes outcomes, AuditTrail audit,
            DashboardTiles tiles, Organisations organisations, MaturityMessages messages, Teamwork team,
            MeasurementEvents events, IdSource ids, Clock clock) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.measurements = measurements;
        this.outcomes = outcomes;
        this.audit = audit;
        this.tiles = tiles;
        this.organisations = organisations;
        this.messages = messages;
        this.team = team;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The measurement of the open round, begun when there was none yet; empty while no round is open. */
    Optional<Measurement.Id> start(Access access, Measurement.Type type) {
        return rounds.openFor(access.organisation().value(), LocalDate.now(clock))
                .map(round -> measurements.find(access.organisation(), round.id())
                        .map(Measurement::id)
                        .orElseGet(() -> begin(access, round, type)));
    }

    private Measurement.Id begin(Access access, Round round, Measurement.Type type) {
        var measurement = Measurement.start(new Measurement.Frame(new Measurement.Id(ids.next()), access.organisation(),
                round.period(), round.questionnaire(),
                new Respondent(type, organisations.inhabitants(access.organisation(), round.opensOn())),
                clock.instant(),
                Measurement.Previous.among(measurements.latestBefore(round.opensOn()), access.organisation())));
        if (!measurements.add(measurement)) {
            return measurements.find(access.organisation(), round.id()).orElseThrow().id();
        }
        audit.record(access.organisation(), access.person(), "measurement.started", measurement.id().value(),
                round.name());
        keepTile(measurement, measurement.score(questionnaires.of(round.questionnaire())));
        return measurement.id();
    }

    /** The measurement with what it is answered by; 404 when it is not there for this scope. */
    @Transactional(readOnly = true)
    Sheet sheet(Measurement.Id id) {
        return sheet(measurements.find(id).orElseThrow(NotFoundException::new));
    }

    /** As {@link #sheet}, for who will change it in the transaction that runs. */
    Sheet sheetForChange(Measurement.Id id) {
        return sheet(measurements.findForChange(id).orElseThrow(NotFoundException::new));
    }

    /** As {@link #sheet(Measurement.Id)}, of one that was read already. */
    Sheet sheet(Measurement measurement) {
        return new Sheet(measurement, questionnaires.of(measurement.frame().questionnaire()), LocalDate.now(clock));
    }

    /** Hands the measurement in, or says by a message key why not. */
    SubmissionRule.Verdict submit(Access access, Measurement.Id id) {
        var sheet = sheetForChange(id);
        var verdict = SubmissionRule.judge(sheet, access);
        if (verdict instanceof SubmissionRule.Verdict.Accepted) {
            var score = sheet.score();
            sheet.measurement().submit(score, Author.of(access), clock.instant());
            measurements.keepSubmission(sheet.measurement());
            outcomes.keep(access.organisation(), id, sheet.measurement().frame().round().id(),
                    SubjectValues.of(sheet.measurement(), sheet.questionnaire(), score));
            audit.record(access.organisation(), access.person(), "measurement.submitted", id.value(),
                    "%d/%d".formatted(score.coverage().answered(), score.coverage().applicable()));
            keepTile(sheet.measurement(), score);
            team.submitted(access, id);
            messages.submitted(access, sheet.measurement());
            events.submitted(sheet);
        }
        return verdict;
    }

    /** Opens a submitted measurement again; false when the round has closed, or it was not submitted. */
    boolean reopen(Access access, Measurement.Id id) {
        var sheet = sheetForChange(id);
        if (!sheet.mayBeReopenedBy(access)) {
            return false;
        }
        sheet.measurement().reopen(sheet.today());
        measurements.keepReopening(sheet.measurement());
        outcomes.remove(access.organisation(), id);
        audit.record(access.organisation(), access.person(), "measurement.reopened", id.value(),
                sheet.measurement().frame().round().name());
        keepTile(sheet.measurement(), sheet.score());
        messages.reopened(access, sheet.measurement());
        events.reopened(sheet);
        return true;
    }

    private void keepTile(Measurement measurement, Score score) {
        var organisation = measurement.frame().organisation();
        tiles.put(organisation, MaturityTile.NAME, MeasurementFacts.of(measurement, score));
        lastResult(measurement).ifPresentOrElse(last -> tiles.put(organisation, LastResultTile.NAME, last),
                () -> tiles.remove(organisation, LastResultTile.NAME));
    }

    /** Of the measurement before one that is not submitted. */
    private Optional<LastResult> lastResult(Measurement measurement) {
        return measurement.frame()
                .previous()
                .filter(_ -> measurement.state() == Measurement.State.OPEN)
                .flatMap(previous -> measurements.find(previous.id()))
                .flatMap(previous -> LastResult.of(previous, questionnaires.of(previous.frame().questionnaire())));
    }
}
