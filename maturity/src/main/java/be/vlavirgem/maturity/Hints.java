package be.vlavirgem.maturity;

import be.vlavirgem.web.answer.SuggestedAnswer;
import be.vlavirgem.web.form.QuestionCard;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What is known around the questions of a sheet: last time's figures, what peers say, and what other modules suggest. */
record Hints(Earlier earlier, Map<String, BigDecimal> peers, Map<String, SuggestedAnswer> suggestions) {

    static final Hints NONE = new Hints(Earlier.NONE, Map.of(), Map.of());

    Hints {
        peers = Map.copyOf(peers);
        suggestions = Map.copyOf(suggestions);
    }

    /** Why a figure asks for a reason; empty when one is given, or when nothing is strange. */
    Optional<String> warning(Question question, Answer answer, Words words) {
        return doubt(question, answer.value()).filter(_ -> answer.note().isBlank())
                .map(doubt -> words.text(doubt.messageKey(), words.figure(question, doubt.expected())));
    }

    /** What makes this strange, were it answered. */
    Optional<Plausibility.Doubt> doubt(Question question, AnswerValue value) {
        return value instanceof AnswerValue.Figure(BigDecimal number)
                ? Plausibility.judge(number, lastTime(question), Optional.ofNullable(peers.get(question.code())))
                : Optional.empty();
    }

    private Optional<BigDecimal> lastTime(Question question) {
        return earlier.to(question)
                .map(Reply::value)
                .filter(AnswerValue.Figure.class::isInstance)
                .map(value -> ((AnswerValue.Figure) value).number());
    }

    /** Says whether this figure still asks for a reason. */
    boolean asksReason(Question question, Answer answer) {
        return answer.note().isBlank() && doubt(question, answer.value()).isPresent();
    }

    /** What another module would answer; one level or one number, for it fills one field. */
    Optional<QuestionCard.Suggestion> suggestion(Question question, Words words) {
        return Optional.ofNullable(suggestions.get(question.code()))
                .filter(known -> AnswerValue.parse(question, known.token())
                        .filter(value -> value instanceof AnswerValue.Chosen || value instanceof AnswerValue.Figure)
                        .isPresent())
                .map(known -> new QuestionCard.Suggestion(words.answer(question, AnswerValue.kept(known.token())),
                        known.source(),
                        words.date(known.on()), TypedAnswer.ANSWER + question.code(),
                        Input.values(AnswerValue.kept(known.token())).getFirst()));
    }
}
