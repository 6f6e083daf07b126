package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.SubjectKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A measurement as people talk about it and share its work: as a whole, by chapter or by question. It is talked about also
 * after it was submitted, and worked on while it takes answers.
 */
@Component
class MeasurementThings implements SubjectKind {

    static final String CODE = "measurement";

    private final Measurements measurements;
    private final PublishedQuestionnaires questionnaires;
    private final Clock clock;

    MeasurementThings(Measurements measurements, PublishedQuestionnaires questionnaires, Clock clock) {
        this.measurements = measurements;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission reads() {
        return Permission.READ_MEASUREMENT;
    }

    @Override
    public Permission works() {
        return Permission.ANSWER_MEASUREMENT;
    }

    @Override
    public boolean exists(UUID id) {
        return measurements.exists(id);
    }

    @Override
    public Optional<Thing> find(Access visitor, Subject subject) {
        return measurements.find(new Measurement.Id(subject.id()))
                .map(measurement -> new Sheet(measurement, questionnaires.of(measurement.frame().questionnaire()),
                        LocalDate.now(clock)))
                .flatMap(sheet -> thing(visitor, sheet, subject.part()));
    }

    private static Optional<Thing> thing(Access visitor, Sheet sheet, String part) {
        var round = sheet.measurement().frame().round().name();
        var base = MaturityMessages.PATH + sheet.measurement().id();
        if (part.isEmpty()) {
            return Optional.of(thing(visitor, sheet, round, base));
        }
        var chapter = sheet.questionnaire()
                .chapters()
                .stream()
                .filter(one -> one.code().equals(part))
                .map(one -> thing(visitor, sheet, round + ": " + one.title(), base + "/hoofdstukken/" + part))
                .findFirst();
        return chapter.or(() -> question(visitor, sheet, part));
    }

    private static Optional<Thing> question(Access visitor, Sheet sheet, String code) {
        for (var chapter : sheet.questionnaire().chapters()) {
            var questions = sheet.questions(chapter);
            for (var nth = 0; nth < questions.size(); nth++) {
                if (questions.get(nth).code().equals(code)) {
                    var title = "%s: %s, %d. %s".formatted(sheet.measurement().frame().round().name(), chapter.title(),
                            nth + 1, sheet.text(questions.get(nth)));
                    return Optional.of(thing(visitor, sheet, title, "%s%s/hoofdstukken/%s#vraag-%s".formatted(
                            MaturityMessages.PATH, sheet.measurement().id(), chapter.code(), code)));
                }
            }
        }
        return Optional.empty();
    }

    private static Thing thing(Access visitor, Sheet sheet, String title, String path) {
        return new Thing(title, path, sheet.isOwn(visitor), sheet.isOwn(visitor) && sheet.takesAnswers());
    }
}
