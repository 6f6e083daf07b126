package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.CarriedForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the question cards of a chapter: what is kept, and over it what was typed and could not be kept. */
record QuestionViews(Sheet sheet, Words words, Access visitor, Hints hints) {

    /** After a save: what could not be kept is shown as it was typed. */
    List<QuestionView> after(Chapter chapter, Saving saving) {
        return views(chapter, saving::of);
    }

    /** On the page itself: what a lost session had typed is shown over what is kept, as not saved yet. */
    List<QuestionView> page(Chapter chapter, CarriedForm carried) {
        return views(chapter, question -> TypedAnswer.in(FormFields.of(carried), question)
                .filter(typed -> !typed.isBlank() && !isKept(typed))
                .map(this::unsaved));
    }

    /** Some questions, as they are kept. */
    List<QuestionView> kept(List<Question> questions) {
        return views(questions, _ -> Optional.empty());
    }

    /** As {@link #after(Chapter, Saving)}, for some questions. */
    List<QuestionView> after(List<Question> questions, Saving saving) {
        return views(questions, saving::of);
    }

    /** Somebody may have answered since it was typed; then both are shown. */
    private Saving.Result unsaved(TypedAnswer typed) {
        return sheet.measurement()
                .answerTo(typed.question())
                .filter(kept -> kept.version() != typed.seenVersion()).<Saving
                        .Result>map(kept -> new Saving.Result.Conflicting(typed, kept))
                .orElseGet(() -> new Saving.Result.Invalid(typed, Complaint.of("maturity.answer.carried")));
    }

    private boolean isKept(TypedAnswer typed) {
        var kept = sheet.measurement().answerTo(typed.question()).map(Answer::reply);
        return kept.isPresent() && typed.reply().equals(kept);
    }

    private interface Outcome {
        Optional<? extends Saving.Result> of(Question question);
    }

    private List<QuestionView> views(Chapter chapter, Outcome outcome) {
        return views(sheet.questions(chapter), outcome);
    }

    private List<QuestionView> views(List<Question> questions, Outcome outcome) {
        return IntStream.range(0, questions.size())
                .mapToObj(index -> view(questions.get(index), index + 1, outcome.of(questions.get(index)).orElse(null)))
                .toList();
    }

    private QuestionView view(Question question, int number, Saving.@Nullable Result result) {
        var kept = sheet.measurement().answerTo(question);
        var typed = result == null || result instanceof Saving.Result.Kept ? null : result.typed();
        var input = typed != null ? Input.of(typed) : kept.map(Input::of).orElse(Input.NONE);
        return new QuestionView(question.code(), number, card(question), asked(question, input),
                given(question, input, kept),
                around(question, result, typed == null ? kept : Optional.empty()), kept.map(Answer::version).orElse(0));
    }

    private static String card(Question question) {
        return switch (question.kind()) {
            case Kind.OneOf _ -> "radios";
            case Kind.AnyOf _ -> "checkboxes";
            case Kind.Figure _ -> "figure";
            case Kind.Sum _ -> "sum";
        };
    }

    private QuestionView.Asked asked(Question question, Input input) {
        var choices = new Choices(question, words, input);
        var unit = switch (question.kind()) {
            case Kind.Figure figure -> figure.measure().unit();
            case Kind.Sum sum -> sum.measure().unit();
            default -> null;
        };
        var definition = definition(question);
        return new QuestionView.Asked(sheet.text(question), question.help(), definition, unit,
                sheet.asks(question) ? null : ConditionWords.of(question, words).notAsked(sheet), choices.options(),
                choices.extra(),
                definition != null && isDefinedInEnglish(question)
                        ? sheet.english().with(definition)
                        : sheet.english());
    }

    /** The words around it are those of the page. */
    private boolean isDefinedInEnglish(Question question) {
        return !(question.kind() instanceof Kind.Figure figure)
                || (sheet.english().has(figure.on()) && sheet.english().has(figure.counts()));
    }

    private @Nullable String definition(Question question) {
        var figure = question.kind() instanceof Kind.Figure kind
                ? Stream.of(words.text("maturity.figure.definition", kind.on(), kind.counts()))
                : Stream.<String>of();
        var knowers = question.guidance().knowers().isEmpty()
                ? Stream.<String>of()
                : Stream.of(words.text("maturity.knows", words.knowers(question)));
        var told = Stream.concat(figure, knowers).collect(Collectors.joining(" "));
        return told.isEmpty() ? null : told;
    }

    private QuestionView.Given given(Question question, Input input, Optional<Answer> kept) {
        var typed = question.kind() instanceof Kind.Sum sum ? sum(sum) : input.typed();
        return new QuestionView.Given(typed, input.note(), input.evidence(),
                kept.map(answer -> words.answer(question, answer.value())).orElse(null));
    }

    private @Nullable String sum(Kind.Sum sum) {
        var values = sheet.measurement().values();
        return Check.isKnown(sum.parts(), values)
                ? words.number(sum.measure(), Check.sum(sum.parts(), values))
                : null;
    }

    private QuestionView.Around around(Question question, Saving.@Nullable Result result, Optional<Answer> saved) {
        var complaint = result instanceof Saving.Result.Invalid invalid ? invalid.complaint() : null;
        var ofEvidence = complaint != null && complaint.messageKey().equals("maturity.answer.evidence");
        var told = complaint == null ? null : words.text(complaint.messageKey(), complaint.arguments().toArray());
        var conflicting = result instanceof Saving.Result.Conflicting ? words.text("maturity.answer.conflict") : null;
        return new QuestionView.Around(ofEvidence ? null : told == null ? conflicting : told, ofEvidence ? told : null,
                saved.flatMap(answer -> hints.warning(question, answer, words)).orElse(null),
                saved.map(answer -> words.saved(answer, visitor)).orElse(null),
                sheet.measurement()
                        .earlier()
                        .to(question)
                        .map(reply -> words.text("maturity.answer.previous",
                                words.earlier(sheet.measurement().earlier()), words.answer(question, reply.value())))
                        .orElse(null),
                saved.isPresent() ? null : hints.suggestion(question, words).orElse(null), conflict(question, result));
    }

    private QuestionView.@Nullable Conflict conflict(Question question, Saving.@Nullable Result result) {
        return result instanceof Saving.Result.Conflicting(TypedAnswer _, Answer theirs)
                ? new QuestionView.Conflict(words.who(theirs.by()), words.time(theirs.at()),
                        words.reply(question, theirs.reply()))
                : null;
    }
}
