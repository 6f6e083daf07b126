package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.dashboard.DashboardTiles;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what was answered: each question by itself, so that one that cannot be kept never holds up the others. */
@Service
class AnswerService {

    private final MeasurementService service;
    private final Measurements measurements;
    private final DashboardTiles tiles;
    private final Clock clock;

    AnswerService(MeasurementService service, Measurements measurements, DashboardTiles tiles, Clock clock) {
        this.service = service;
        this.measurements = measurements;
        this.tiles = tiles;
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
        var taken = sheet.takesAnswers() ? repeated(access, sheet, chapter, except) : List.<Answer>of();
        add(sheet, taken);
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

    private void add(Sheet sheet, List<Answer> answers) {
        if (!answers.isEmpty()) {
            measurements.addAnswers(sheet.measurement(), answers);
            tiles.put(sheet.measurement().frame().organisation(), MaturityTile.NAME,
                    MeasurementFacts.of(sheet.measurement(), sheet.score()));
        }
    }

    private Saving keep(Access access, Sheet sheet, List<TypedAnswer> typed) {
        var saving = Saving.of(sheet, typed, Author.of(access), clock.instant());
        add(sheet, saving.changed());
        return saving;
    }
}
