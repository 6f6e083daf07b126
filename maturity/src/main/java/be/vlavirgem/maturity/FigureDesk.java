package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes figures by the rules of the form of a chapter, and of a correction. */
@Service
@Transactional
class FigureDesk implements FigureChanges {

    /** A question for a figure in a measurement. */
    private record Place(Sheet sheet, Question question) {

        /** Empty when the questionnaire has no such figure, or it is not asked of this respondent. */
        static Optional<Place> of(Sheet sheet, String kengetal) {
            return sheet.questionnaire()
                    .questions()
                    .stream()
                    .filter(question -> question.kind()
                            .measured()
                            .filter(each -> each.indicator().equals(kengetal))
                            .isPresent())
                    .filter(sheet::asks)
                    .findFirst()
                    .map(question -> new Place(sheet, question));
        }
    }

    private final Rounds rounds;
    private final Measurements measurements;
    private final MeasurementService service;
    private final AnswerService answers;
    private final Corrections corrections;
    private final HintReader hints;

    FigureDesk(Rounds rounds, Measurements measurements, MeasurementService service, AnswerService answers,
            Corrections corrections, HintReader hints) {
        this.rounds = rounds;
        this.measurements = measurements;
        this.service = service;
        this.answers = answers;
        this.corrections = corrections;
        this.hints = hints;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> years(Access access) {
        return measurements.years(access.organisation());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Asked> find(Access access, int year, String kengetal, Locale locale) {
        return measurement(access, year)
                .flatMap(found -> Place.of(service.sheet(found).in(locale), kengetal))
                .map(place -> new AskedFigure(place.sheet(), place.question(),
                        corrections.of(place.sheet().measurement().id())).asked(way(place.sheet(), access)));
    }

    private Optional<Measurement> measurement(Access access, int year) {
        return rounds.findByYear((short) year).flatMap(round -> measurements.find(access.organisation(), round.id()));
    }

    private static Way way(Sheet sheet, Access access) {
        if (sheet.isOpenTo(access, Permission.ANSWER_MEASUREMENT)) {
            return Way.ANSWER;
        }
        if (sheet.mayBeCorrectedBy(access)) {
            return Way.CORRECT;
        }
        return sheet.isHandedInBeforeTheEnd() ? Way.REOPEN : Way.NONE;
    }

    @Override
    public Outcome change(Access access, Typed typed) {
        var sheet = service.sheetForChange(
                measurement(access, typed.year()).map(Measurement::id).orElseThrow(NotFoundException::new));
        var place = Place.of(sheet, typed.kengetal())
                .filter(found -> found.question().isAsked())
                .orElseThrow(NotFoundException::new);
        return switch (way(sheet, access)) {
            case ANSWER -> judged(place, typed).orElseGet(() -> answer(access, place, typed));
            case CORRECT -> judged(place, typed).orElseGet(() -> correct(access, place, typed));
            case REOPEN -> new Outcome.ToReopen(sheet.measurement().id().value());
            case NONE -> refused(Complaint.of("maturity.answer.closed"));
        };
    }

    /** Why it cannot be kept as it was typed: no answer, or a doubt that no reason answered yet. */
    private Optional<Outcome> judged(Place place, Typed typed) {
        var answer = typed(place, typed);
        return answer.problem()
                .or(() -> answer.value()
                        .filter(AnswerValue.Blank.class::isInstance)
                        .map(_ -> Complaint.of("maturity.correction.empty")))
                .map(FigureDesk::refused)
                .or(() -> doubt(place, answer, typed));
    }

    private Optional<Outcome> doubt(Place place, TypedAnswer answer, Typed typed) {
        var value = answer.value().orElseThrow();
        return hints.figures(place.sheet())
                .doubt(place.question(), value)
                .filter(_ -> answer.note().isBlank() || !typed.doubted().equals(value.token()))
                .map(doubt -> new Outcome.Doubt(value.token(), doubt.expected(), doubt.messageKey()));
    }

    private static TypedAnswer typed(Place place, Typed typed) {
        var evidence = place.sheet().measurement().answerTo(place.question()).map(Answer::evidence).orElse("");
        return new TypedAnswer(place.question(), List.of(typed.number()), typed.reason().strip(), evidence,
                String.valueOf(typed.seen()));
    }

    private Outcome answer(Access access, Place place, Typed typed) {
        var saving = answers.keep(access, place.sheet(), List.of(typed(place, typed)));
        return switch (saving.results().getFirst()) {
            case Saving.Result.Kept _ -> new Outcome.Changed(place.sheet().measurement().id().value());
            case Saving.Result.Invalid invalid -> refused(invalid.complaint());
            case Saving.Result.Conflicting conflicting -> new Outcome.Conflict(AskedFigure.given(conflicting.theirs()),
                    conflicting.theirs().version());
        };
    }

    private Outcome correct(Access access, Place place, Typed typed) {
        var id = place.sheet().measurement().id();
        return corrections
                .correct(access, id, place.question().code(), List.of(typed.number()), typed.reason())
                .map(FigureDesk::refused)
                .orElseGet(() -> new Outcome.Changed(id.value()));
    }

    private static Outcome refused(Complaint complaint) {
        return new Outcome.Refused(complaint.messageKey(), complaint.arguments());
    }
}
