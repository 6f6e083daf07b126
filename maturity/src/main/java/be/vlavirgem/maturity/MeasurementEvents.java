package be.vlavirgem.maturity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other modules what a measurement says in numbers, in the transaction that changed it. */
@Component
class MeasurementEvents {

    private final HintReader hints;
    private final ApplicationEventPublisher events;

    MeasurementEvents(HintReader hints, ApplicationEventPublisher events) {
        this.hints = hints;
        this.events = events;
    }

    /** Only when one of these answers gives a number, or decides whether one is asked. */
    void answered(Sheet sheet, List<Answer> changed) {
        var codes = changed.stream().map(Answer::question).collect(Collectors.toSet());
        var moves = sheet.questionnaire()
                .questions()
                .stream()
                .filter(SheetFigures::gives)
                .anyMatch(question -> codes.contains(question.code()) || question.condition()
                        .stream()
                        .flatMap(condition -> condition.questions().stream())
                        .anyMatch(codes::contains));
        if (moves) {
            events.publishEvent(new MeasurementChanged.Answered(measured(sheet, Map.of())));
        }
    }

    void submitted(Sheet sheet) {
        events.publishEvent(new MeasurementChanged.Submitted(measured(sheet, Map.of())));
    }

    void reopened(Sheet sheet) {
        events.publishEvent(new MeasurementChanged.Reopened(measured(sheet, Map.of())));
    }

    /** With all that was corrected in it, by question code. */
    void corrected(Sheet sheet, Map<String, AnswerValue> corrected) {
        events.publishEvent(new MeasurementChanged.Corrected(measured(sheet, corrected)));
    }

    private Measured measured(Sheet sheet, Map<String, AnswerValue> corrected) {
        return SheetFigures.of(sheet, hints.figures(sheet), corrected);
    }
}
