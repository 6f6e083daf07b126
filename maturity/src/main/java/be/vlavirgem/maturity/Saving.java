package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Acknowledgement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of saving a form: per question what was kept, what was wrong, and what somebody else had changed meanwhile. */
record Saving(Sheet sheet, List<Result> results) {

    /** What came of one typed answer. */
    sealed interface Result {

        TypedAnswer typed();

        /** It is in the database; {@code changed} when this form put it there. */
        record Kept(TypedAnswer typed, Answer answer, boolean changed) implements Result {}

        /** It cannot be kept, and why; what was typed is shown again. */
        record Invalid(TypedAnswer typed, Complaint complaint) implements Result {}

        /** Somebody else answered meanwhile; both versions are shown. */
        record Conflicting(TypedAnswer typed, Answer theirs) implements Result {}
    }

    /** Keeps on the sheet what can be kept, and tells of each typed answer what came of it. */
    static Saving of(Sheet sheet, List<TypedAnswer> typed, Author author, Instant now) {
        return new Saving(sheet, typed.stream().map(answer -> keep(sheet, answer, author, now)).toList());
    }

    private static Result keep(Sheet sheet, TypedAnswer typed, Author author, Instant now) {
        var problem = typed.problem();
        if (problem.isPresent()) {
            return new Result.Invalid(typed, problem.get());
        }
        var answering = sheet.measurement()
                .answer(typed.question(), typed.reply().orElseThrow(), typed.seenVersion(), author, now);
        return switch (answering) {
            case Measurement.Answering.Changed changed -> new Result.Kept(typed, changed.answer(), true);
            case Measurement.Answering.Unchanged unchanged -> new Result.Kept(typed, unchanged.answer(), false);
            case Measurement.Answering.Conflict conflict -> new Result.Conflicting(typed, conflict.theirs());
        };
    }

    /** Nothing is kept once the measurement is submitted or the round has closed. */
    static Saving closed(Sheet sheet, List<TypedAnswer> typed) {
        return new Saving(sheet,
                typed.stream()
                        .filter(answer -> !answer.reply()
                                .equals(sheet.measurement().answerTo(answer.question()).map(Answer::reply)))
                        .<Result>map(answer -> new Result.Invalid(answer, Complaint.of("maturity.answer.closed")))
                        .toList());
    }

    /** The new versions to add. */
    List<Answer> changed() {
        return results.stream()
                .filter(Result.Kept.class::isInstance)
                .map(Result.Kept.class::cast)
                .filter(Result.Kept::changed)
                .map(Result.Kept::answer)
                .toList();
    }

    /** Of all that stands in the database as it was typed. */
    Acknowledgement acknowledgement() {
        return new Acknowledgement(results.stream()
                .filter(Result.Kept.class::isInstance)
                .map(result -> result.typed().question().code())
                .flatMap(code -> Stream.of(TypedAnswer.ANSWER + code, TypedAnswer.NOTE + code,
                        TypedAnswer.EVIDENCE + code))
                .toList());
    }

    boolean isComplete() {
        return results.stream().allMatch(Result.Kept.class::isInstance);
    }

    Optional<Result> of(Question question) {
        return results.stream().filter(result -> result.typed().question().code().equals(question.code())).findFirst();
    }
}
