package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.CarriedForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the question cards of a chapter: what is kept, and over it what was typed and could not be kept. */
record QuestionViews(Sheet sheet, Words words, Access visitor) {

    /** After a save: what could not be kept is shown as it was typed. */
    List<QuestionView> after(Chapter chapter, Saving saving) {
        return views(chapter, question -> saving.of(question));
    }

    /** On the page itself: what a lost session had typed is shown over what is kept, as not saved yet. */
    List<QuestionView> page(Chapter chapter, CarriedForm carried) {
        return views(chapter, question -> TypedAnswer.in(carried::value, question)
                .filter(typed -> !typed.isBlank() && !isKept(typed))
                .map(typed -> new Saving.Result.Invalid(typed, "maturity.answer.carried")));
    }

    private boolean isKept(TypedAnswer typed) {
        var kept = sheet.measurement().answerTo(typed.question());
        return kept.isPresent() && typed.value().filter(value -> kept.get().says(value, typed.note())).isPresent();
    }

    private interface Outcome {
        Optional<? extends Saving.Result> of(Question question);
    }

    private List<QuestionView> views(Chapter chapter, Outcome outcome) {
        var questions = chapter.questions();
        return IntStream.range(0, questions.size())
                .mapToObj(index -> view(questions.get(index), index + 1, outcome.of(questions.get(index)).orElse(null)))
                .toList();
    }

    private QuestionView view(Question question, int number, Saving.@Nullable Result result) {
        var kept = sheet.measurement().answerTo(question);
        var typed = result == null || result instanceof Saving.Result.Kept ? null : result.typed();
        var token = typed != null ? typed.token() : kept.map(answer -> answer.value().token()).orElse("");
        var note = typed != null ? typed.note() : kept.map(Answer::note).orElse("");
        return new QuestionView("vraag-" + question.code(), TypedAnswer.ANSWER + question.code(), number,
                question.text(), question.help(),
                options(question, token), extraOptions(question, token), TypedAnswer.NOTE + question.code(), note,
                error(result),
                typed != null ? null : kept.map(this::saved).orElse(null), null, conflict(question, result),
                TypedAnswer.SEEN + question.code(), kept.map(Answer::version).orElse(0));
    }

    private static List<QuestionView.Choice> options(Question question, String token) {
        return question.options()
                .stream()
                .map(option -> new QuestionView.Choice(option.code(), option.text(), null, option.code().equals(token)))
                .toList();
    }

    private List<QuestionView.Choice> extraOptions(Question question, String token) {
        var unknown = Stream.of(new AnswerValue.Unknown());
        var extra = question.mayNotApply()
                ? Stream.<AnswerValue>concat(unknown, Stream.of(new AnswerValue.NotApplicable()))
                : unknown;
        return extra
                .map(value -> new QuestionView.Choice(value.token(), words.answer(question, value), null,
                        value.token().equals(token)))
                .toList();
    }

    private @Nullable String error(Saving.@Nullable Result result) {
        return switch (result) {
            case Saving.Result.Invalid invalid -> words.text(invalid.messageKey());
            case Saving.Result.Conflicting _ -> words.text("maturity.answer.conflict");
            case null, default -> null;
        };
    }

    private QuestionView.@Nullable Conflict conflict(Question question, Saving.@Nullable Result result) {
        return result instanceof Saving.Result.Conflicting(TypedAnswer _, Answer theirs)
                ? new QuestionView.Conflict(theirs.by().name(), words.time(theirs.at()),
                        words.answer(question, theirs.value()))
                : null;
    }

    private String saved(Answer answer) {
        var who = answer.by().person().equals(visitor.person())
                ? words.text("maturity.answer.by-you")
                : answer.by().name();
        return words.text("maturity.answer.saved", words.date(answer.at()), words.time(answer.at()), who);
    }
}
