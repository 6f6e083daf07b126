package be.vlavirgem.maturity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What somebody filled in at one question, as text: the token of the chosen answer, the explanation, and the version it was seen in. */
record TypedAnswer(Question question, String token, String note, String seen) {

    static final String ANSWER = "antwoord.";
    static final String NOTE = "toelichting.";
    static final String SEEN = "versie.";

    /** Empty when the form did not hold this question: a form may send one question alone. */
    static Optional<TypedAnswer> in(Map<String, String> fields, Question question) {
        return in(name -> Optional.ofNullable(fields.get(name)), question);
    }

    static Optional<TypedAnswer> in(Function<String, Optional<String>> field, Question question) {
        var seen = field.apply(SEEN + question.code());
        return seen.map(version -> new TypedAnswer(question, field.apply(ANSWER + question.code()).orElse(""),
                field.apply(NOTE + question.code()).orElse("").strip().replace("\r\n", "\n"), version));
    }

    /** Nothing chosen and nothing explained: to be left alone. */
    boolean isBlank() {
        return token.isEmpty() && note.isEmpty();
    }

    Optional<AnswerValue> value() {
        return AnswerValue.parse(question, token);
    }

    /** The message key of what is wrong; empty when it can be kept. */
    Optional<String> problem() {
        if (token.isEmpty()) {
            return Optional.of("maturity.answer.choose");
        }
        if (value().isEmpty()) {
            return Optional.of("maturity.answer.unknown-option");
        }
        if (note.indexOf('\0') >= 0) {
            return Optional.of("maturity.answer.note-character");
        }
        return note.length() > Answer.LONGEST_NOTE ? Optional.of("maturity.answer.note-too-long") : Optional.empty();
    }

    /** The version the form was made from; 0 when it was not answered, or when the field was tampered with. */
    int seenVersion() {
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
    }
}
