package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was corrected in a measurement, and the form that corrects one answer. */
@Component
@Transactional(readOnly = true)
class CorrectionPages {

    /** A corrected answer, with both values; {@code submitted} is what the score rests on. */
    record Line(String code, String question, String submitted, String corrected, String reason, String by,
            boolean standing) {}

    /** Beside the answers; {@code may} tells whether the visitor may correct something more. */
    record Corrected(List<Line> lines, boolean may) {

        static final Corrected NONE = new Corrected(List.of(), false);

        /** The latest of a question; null when it was not corrected. */
        public @Nullable Line of(String code) {
            return lines.stream().filter(line -> line.code().equals(code)).findFirst().orElse(null);
        }

        /** How many answers. */
        public long getCount() {
            return lines.stream().map(Line::code).distinct().count();
        }
    }

    /** A question that can be corrected. */
    record Asked(String code, String text) {}

    /** A chapter with its questions. */
    record Part(String title, List<Asked> questions) {}

    /** All corrections of a measurement, and what else can be corrected by the visitor. */
    record Page(String id, String round, List<Line> lines, boolean may, List<Part> parts) {}

    /**
     * The form of one answer.
     *
     * @param kind radios, checkboxes or figure
     */
    record Form(String id, String round, String code, String question, String submitted, @Nullable String corrected,
            String kind, List<QuestionView.Choice> choices, @Nullable String typed, @Nullable String unit,
            String reason,
            List<Mistake> errors) {}

    private final MeasurementService service;
    private final Corrections corrections;
    private final MessageSource messages;

    CorrectionPages(MeasurementService service, Corrections corrections, MessageSource messages) {
        this.service = service;
        this.corrections = corrections;
        this.messages = messages;
    }

    Page of(Access access, Measurement.Id id, Locale locale) {
        var sheet = service.sheet(id);
        var words = new Words(messages, locale);
        var may = sheet.mayBeCorrectedBy(access);
        return new Page(id.toString(), sheet.measurement().frame().round().name(), lines(sheet, words), may,
                may ? parts(sheet) : List.of());
    }

    /** What was corrected in a measurement and stands, the latest first; the measurement is read only when something was. */
    Corrected beside(Measurement.Id id, Locale locale) {
        var all = standing(id);
        return all.isEmpty()
                ? Corrected.NONE
                : new Corrected(lines(service.sheet(id), all, new Words(messages, locale)), false);
    }

    private List<Corrections.Correction> standing(Measurement.Id id) {
        return corrections.of(id).stream().filter(Corrections.Correction::standing).toList();
    }

    /** The same, and whether the visitor may correct something more. */
    Corrected latest(Access access, Measurement.Id id, Locale locale) {
        if (!access.may(Permission.CORRECT_MEASUREMENT)) {
            return beside(id, locale);
        }
        var sheet = service.sheet(id);
        return new Corrected(lines(sheet, standing(id), new Words(messages, locale)), sheet.mayBeCorrectedBy(access));
    }

    private List<Line> lines(Sheet sheet, Words words) {
        return lines(sheet, corrections.of(sheet.measurement().id()), words);
    }

    private static List<Line> lines(Sheet sheet, List<Corrections.Correction> corrections, Words words) {
        return corrections.stream()
                .flatMap(each -> sheet.questionnaire()
                        .question(each.question())
                        .map(question -> new Line(each.question(), sheet.text(question),
                                submitted(sheet, question, words),
                                words.answer(question, each.value()), each.reason(),
                                words.text("maturity.correction.by", each.by(), words.date(each.at())),
                                each.standing()))
                        .stream())
                .toList();
    }

    private static String submitted(Sheet sheet, Question question, Words words) {
        return sheet.measurement()
                .answerTo(question)
                .map(answer -> words.answer(question, answer.value()))
                .orElseGet(() -> words.text("maturity.answer.none"));
    }

    private static List<Part> parts(Sheet sheet) {
        return sheet.questionnaire()
                .chapters()
                .stream()
                .map(chapter -> new Part(chapter.title(),
                        sheet.questions(chapter)
                                .stream()
                                .filter(question -> question.isAsked() && sheet.asks(question))
                                .map(question -> new Asked(question.code(), sheet.text(question)))
                                .toList()))
                .filter(part -> !part.questions().isEmpty())
                .toList();
    }

    /** Empty when this visitor cannot correct it. */
    Optional<Form> form(Access access, Measurement.Id id, String code, @Nullable List<String> given, String reason,
            Optional<Complaint> wrong, Locale locale) {
        var sheet = service.sheet(id);
        var question = Corrections.question(sheet, code);
        return sheet.mayBeCorrectedBy(access)
                ? Optional.of(form(sheet, question, given, reason, wrong, new Words(messages, locale)))
                : Optional.empty();
    }

    private Form form(Sheet sheet, Question question, @Nullable List<String> given, String reason,
            Optional<Complaint> wrong, Words words) {
        var before = corrections.standing(sheet.measurement().id(), question.code());
        var input = new Input(given != null
                ? given
                : before.or(() -> sheet.measurement().answerTo(question).map(Answer::value))
                        .map(Input::values)
                        .orElse(List.of()),
                "", "");
        var choices = new Choices(question, words, input);
        return new Form(sheet.measurement().id().toString(), sheet.measurement().frame().round().name(),
                question.code(),
                sheet.text(question), submitted(sheet, question, words),
                before.map(value -> words.answer(question, value)).orElse(null), kind(question),
                Stream.concat(choices.options().stream(), choices.extra().stream()).collect(Collectors.toList()),
                input.typed(), question.kind() instanceof Kind.Figure figure ? figure.measure().unit() : null, reason,
                wrong.map(complaint -> new Mistake(field(complaint),
                        words.text(complaint.messageKey(), complaint.arguments().toArray()))).stream().toList());
    }

    private static String field(Complaint complaint) {
        return complaint.messageKey().equals("maturity.correction.reason-missing") ? "reden" : "antwoord";
    }

    private static String kind(Question question) {
        return switch (question.kind()) {
            case Kind.OneOf _ -> "radios";
            case Kind.AnyOf _ -> "checkboxes";
            default -> "figure";
        };
    }
}
