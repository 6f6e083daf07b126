package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.dashboard.DashboardTiles;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what was answered: each question by itself, so that one that cannot be kept never holds up the others. */
@Service
class AnswerService {

    private final MeasurementService service;
    private final Measurements measurements;
    private final DashboardTiles tiles;
    private final Teamwork team;
    private final MeasurementEvents events;
    private final Clock clock;

    AnswerService(MeasurementService service, Measurements measurements, DashboardTiles tiles, Teamwork team,
            MeasurementEvents events, Clock clock) {
        this.service = service;
        this.measurements = measurements;
        this.tiles = tiles;
        this.team = team;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what can be kept and tells of each typed answer what came of it; nothing once the measurement or its round is closed. */
    @Transactional
    Saving save(Access access, Measurement.Id id, String chapter, FormFields fields) {
        var sheet = ownSheet(access, id);
        var typed = TypedAnswer.in(fields, sheet.chapter(chapter));
        return sheet.takesAnswers() ? keep(access, sheet, typed) : Saving.closed(sheet, typed);
    }

    /**
     * Takes over what was said last time to the questions of a chapter that have no answer yet, except to these; tells how
     * many. Refused, with 404, in a sheet that is not the visitor's own.
     */
    @Transactional
    int takeOver(Access access, Measurement.Id id, String chapter, Set<String> except) {
        var sheet = ownSheet(access, id);
        var complete = sheet.completeChapters();
        var taken = sheet.takesAnswers() ? repeated(access, sheet, chapter, except) : List.<Answer>of();
        add(access, sheet, taken, complete);
        return taken.size();
    }

    private List<Answer> repeated(Access access, Sheet sheet, String chapter, Set<String> except) {
        return sheet.repeatable(sheet.chapter(chapter))
                .stream()
                .filter(question -> !except.contains(question.code()))
                .map(question -> sheet.measurement()
                        .answer(question, sheet.measurement().earlier().to(question).orElseThrow(),
                                sheet.measurement().answerTo(question).map(Answer::version).orElse(0),
                                Author.of(access), clock.instant()))
                .filter(Measurement.Answering.Changed.class::isInstance)
                .map(answering -> ((Measurement.Answering.Changed) answering).answer())
                .toList();
    }

    private Sheet ownSheet(Access access, Measurement.Id id) {
        var sheet = service.sheetForChange(id);
        if (!sheet.isOwn(access)) {
            throw new NotFoundException();
        }
        return sheet;
    }

    /** What was asked of a colleague is looked for only where something was. */
    private void add(Access access, Sheet sheet, List<Answer> answers, List<String> before) {
        if (!answers.isEmpty()) {
            measurements.addAnswers(sheet.measurement(), answers);
            tiles.put(sheet.measurement().frame().organisation(), MaturityTile.NAME,
                    MeasurementFacts.of(sheet.measurement(), sheet.score()));
            events.answered(sheet, answers);
            if (sheet.measurement().isAskedOfSomebody()) {
                team.answered(access, sheet, answers);
                team.completed(access, sheet.measurement().id(),
                        sheet.completeChapters().stream().filter(chapter -> !before.contains(chapter)).toList());
            }
        }
    }

    /** Keeps what can be kept of these, in a sheet that was found for change and takes answers. */
    Saving keep(Access access, Sheet sheet, List<TypedAnswer> typed) {
        return keep(access, Author.of(access), sheet, typed);
    }

    /** As {@link #keep(Access, Sheet, List)}, by somebody whom this colleague asked. */
    Saving keep(Access access, Author author, Sheet sheet, List<TypedAnswer> typed) {
        var complete = sheet.completeChapters();
        var saving = Saving.of(sheet, typed, author, clock.instant());
        add(access, sheet, saving.changed(), complete);
        return saving;
    }

    /** Says again what was said before to these questions; the answers in between stay in the history. */
    void putBack(Access access, Sheet sheet, Map<Question, Reply> before) {
        var complete = sheet.completeChapters();
        var back = before.entrySet()
                .stream()
                .map(each -> sheet.measurement()
                        .answer(each.getKey(), each.getValue(),
                                sheet.measurement().answerTo(each.getKey()).map(Answer::version).orElse(0),
                                Author.of(access), clock.instant()))
                .filter(Measurement.Answering.Changed.class::isInstance)
                .map(answering -> ((Measurement.Answering.Changed) answering).answer())
                .toList();
        add(access, sheet, back, complete);
    }
}
