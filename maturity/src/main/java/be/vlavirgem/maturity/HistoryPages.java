package be.vlavirgem.maturity;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a page of the history of a measurement. */
@Component
class HistoryPages {

    private static final int SIZE = 50;

    /** A page, counted from 1; {@code more} when an older one follows. */
    record Page(String id, String round, List<Line> lines, int number, boolean more) {}

    /** One version of one answer. */
    record Line(String when, String who, String what) {}

    private final MeasurementService service;
    private final MeasurementRows rows;

    HistoryPages(MeasurementService service, MeasurementRows rows) {
        this.service = service;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    Page of(Measurement.Id id, int number, Words words) {
        var sheet = service.sheet(id);
        var versions = rows.versions(id, number - 1, SIZE);
        var lines = versions.stream().limit(SIZE).map(version -> line(version, sheet.questionnaire(), words)).toList();
        return new Page(id.toString(), sheet.measurement().frame().round().name(), lines, number,
                versions.size() > SIZE);
    }

    private static Line line(MeasurementRows.Version version, Questionnaire questionnaire, Words words) {
        var question = questionnaire.question(version.question()).orElseThrow();
        return new Line(words.date(version.at()) + " " + words.time(version.at()), version.who(),
                words.text("maturity.history.answered", question.text(),
                        words.answer(question, AnswerValue.kept(version.value()))));
    }
}
