package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.dashboard.DashboardTiles;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves what was answered: each question by itself, so that one that cannot be kept never holds up the others. */
@Service
class AnswerService {

    private final MeasurementService service;
    private final Measurements measurements;
    private final DashboardTiles tiles;
    private final Clock clock;
    private final TransactionOperations transaction;

    AnswerService(MeasurementService service, Measurements measurements, DashboardTiles tiles, Clock clock,
            PlatformTransactionManager transactions) {
        this.service = service;
        this.measurements = measurements;
        this.tiles = tiles;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps what can be kept and tells of each typed answer what came of it; nothing once the measurement or its round is closed. */
    Saving save(Access access, Measurement.Id id, String chapter, Map<String, String> fields) {
        try {
            return attempt(access, id, chapter, fields);
        } catch (DataIntegrityViolationException sameMoment) {
            // A colleague answered or submitted between our reading and our writing: a second look sees what they did.
            return attempt(access, id, chapter, fields);
        }
    }

    private Saving attempt(Access access, Measurement.Id id, String chapter, Map<String, String> fields) {
        return transaction.execute(status -> {
            var sheet = service.sheet(id);
            if (!sheet.isOwn(access)) {
                throw new NotFoundException();
            }
            var typed = sheet.chapter(chapter)
                    .questions()
                    .stream()
                    .flatMap(question -> TypedAnswer.in(fields, question).stream())
                    .filter(answer -> !answer.isBlank())
                    .toList();
            return sheet.takesAnswers() ? keep(access, sheet, typed) : Saving.closed(sheet, typed);
        });
    }

    private Saving keep(Access access, Sheet sheet, List<TypedAnswer> typed) {
        var saving = new Saving(sheet, typed.stream().map(answer -> keep(access, sheet, answer)).toList());
        if (!saving.changed().isEmpty()) {
            measurements.addAnswers(sheet.measurement(), saving.changed());
            tiles.put(access.organisation(), MaturityTile.NAME,
                    MeasurementFacts.of(sheet.measurement(), sheet.score()));
        }
        return saving;
    }

    private Saving.Result keep(Access access, Sheet sheet, TypedAnswer typed) {
        var problem = typed.problem();
        if (problem.isPresent()) {
            return new Saving.Result.Invalid(typed, problem.get());
        }
        var value = typed.value().orElseThrow();
        var answering = sheet.measurement()
                .answer(typed.question(), value, typed.note(), typed.seenVersion(), Author.of(access), clock.instant());
        return switch (answering) {
            case Measurement.Answering.Changed changed -> new Saving.Result.Kept(typed, changed.answer(), true);
            case Measurement.Answering.Unchanged unchanged -> new Saving.Result.Kept(typed, unchanged.answer(), false);
            case Measurement.Answering.Conflict conflict -> new Saving.Result.Conflicting(typed, conflict.theirs());
        };
    }
}
