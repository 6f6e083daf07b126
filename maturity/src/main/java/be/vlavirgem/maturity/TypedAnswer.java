package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody filled in at one question, as text: what was chosen or written, why, where it can be seen, and the version it was seen in. */
record TypedAnswer(Question question, List<String> given, String note, String evidence, String seen) {

    static final String ANSWER = "antwoord.";
    static final String NOTE = "toelichting.";
    static final String EVIDENCE = "bewijs.";
    static final String SEEN = "versie.";

    private static final Set<String> EXCLUDING = Set.of(AnswerValue.UNKNOWN, AnswerValue.NOT_APPLICABLE,
            AnswerValue.SEVERAL);

    TypedAnswer {
        given = given.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /** Empty when the form did not hold this question: a form may send one question alone. */
    static Optional<TypedAnswer> in(FormFields fields, Question question) {
        var code = question.code();
        return fields.has(SEEN + code)
                ? Optional.of(new TypedAnswer(question, fields.all(ANSWER + code),
                        fields.text(NOTE + code),
                        fields.first(EVIDENCE + code).strip(), fields.first(SEEN + code)))
                : Optional.empty();
    }

    /** What the form says to the questions of a chapter. */
    static List<TypedAnswer> in(FormFields fields, Chapter chapter) {
        return in(fields, chapter.questions());
    }

    /** What the form says to these questions, whatever else it says. */
    static List<TypedAnswer> in(FormFields fields, List<Question> questions) {
        return questions.stream()
                .flatMap(question -> in(fields, question).stream())
                .filter(answer -> !answer.isBlank() && answer.question().isAsked())
                .toList();
    }

    /** Nothing filled in where nothing was: to be left alone. */
    boolean isBlank() {
        return given.isEmpty() && note.isEmpty() && evidence.isEmpty() && seenVersion() == 0;
    }

    /** Empty when the question does not take it. */
    Optional<AnswerValue> value() {
        return token().flatMap(token -> AnswerValue.parse(question, token));
    }

    /** What is to be kept; empty when there is a {@link #problem}. */
    Optional<Reply> reply() {
        return problem().isPresent() ? Optional.empty() : value().map(value -> new Reply(value, note, evidence));
    }

    private Optional<String> token() {
        if (given.isEmpty()) {
            return Optional.of("");
        }
        if (given.size() == 1 && EXCLUDING.contains(given.getFirst())) {
            return Optional.of(given.getFirst());
        }
        return switch (question.kind()) {
            case Kind.OneOf _ -> given.size() == 1 ? Optional.of(given.getFirst()) : Optional.empty();
            case Kind.AnyOf _ -> Optional.of(AnswerValue.SEVERAL + String.join(",", given));
            case Kind.Figure figure -> number(figure).map(number -> new AnswerValue.Figure(number).token());
            case Kind.Sum _ -> Optional.empty();
        };
    }

    private Optional<BigDecimal> number(Kind.Figure figure) {
        return given.size() == 1 && read(figure) instanceof Numbers.Reading.Figure(BigDecimal number)
                && number.signum() >= 0
                        ? Optional.of(number)
                        : Optional.empty();
    }

    /** What is wrong; empty when it can be kept. */
    Optional<Complaint> problem() {
        if (excludesAndMore()) {
            return Optional.of(Complaint.of("maturity.answer.one-or-other"));
        }
        if (value().isEmpty()) {
            return Optional.of(complaint());
        }
        if (note.indexOf('\0') >= 0) {
            return Optional.of(Complaint.of("maturity.answer.note-character"));
        }
        if (note.length() > Reply.LONGEST_NOTE) {
            return Optional.of(Complaint.of("maturity.answer.note-too-long"));
        }
        return isEvidence() ? Optional.empty() : Optional.of(Complaint.of("maturity.answer.evidence"));
    }

    private boolean isEvidence() {
        return evidence.isEmpty() || (evidence.length() <= Reply.LONGEST_EVIDENCE && WebAddress.isOne(evidence));
    }

    private boolean excludesAndMore() {
        return given.size() > 1 && given.stream().anyMatch(EXCLUDING::contains);
    }

    private Complaint complaint() {
        if (!(question.kind() instanceof Kind.Figure figure) || given.size() != 1) {
            return Complaint.of("maturity.answer.unknown-option");
        }
        return switch (read(figure)) {
            case Numbers.Reading.Refused(String messageKey, int decimals) ->
                new Complaint(messageKey, List.of(decimals));
            case Numbers.Reading.Figure(BigDecimal number) when number.signum() < 0 ->
                Complaint.of("maturity.answer.negative");
            default -> new Complaint("maturity.answer.too-much", List.of(figure.most()));
        };
    }

    private Numbers.Reading read(Kind.Figure figure) {
        return Numbers.read(given.getFirst(), figure.measure().decimals());
    }

    /** The version the form was made from; 0 when it was not answered, or when the field was tampered with. */
    int seenVersion() {
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
    }
}
