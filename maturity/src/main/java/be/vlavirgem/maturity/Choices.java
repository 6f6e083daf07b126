package be.vlavirgem.maturity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a question to choose from. */
record Choices(Question question, Words words, Input input) {

    List<QuestionView.Choice> options() {
        return question.options()
                .stream()
                .map(option -> new QuestionView.Choice(option.code(), option.text(), null, input.has(option.code())))
                .toList();
    }

    /** What can be answered instead of the question's own options. */
    List<QuestionView.Choice> extra() {
        var none = question.kind() instanceof Kind.AnyOf
                ? Stream.of(choice(AnswerValue.SEVERAL, "maturity.answer.none-of-these", null))
                : Stream.<QuestionView.Choice>empty();
        var unknown = choice(AnswerValue.UNKNOWN, "maturity.answer.unknown", null);
        var notApplicable = question.notApplicable()
                .stream()
                .map(when -> choice(AnswerValue.NOT_APPLICABLE, "maturity.answer.not-applicable",
                        when.isBlank() ? null : when));
        return Stream.of(none, Stream.of(unknown), notApplicable).flatMap(choices -> choices).toList();
    }

    private QuestionView.Choice choice(String value, String messageKey, @Nullable String hint) {
        return new QuestionView.Choice(value, words.text(messageKey), hint, input.has(value));
    }
}
