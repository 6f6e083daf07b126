package be.vlavirgem.maturity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says to one question, beside what the portal says now.
 *
 * @param reply what would be kept; what the file leaves empty stays as it was when the file went out
 * @param now   what the portal says, and nothing where nobody answered
 */
record FiledAnswer(Question question, AnswerFile.Entry entry, State state, Reply reply, Optional<Answer> now) {

    /** What would happen to an answer. */
    enum State {
        /** Answered by the file, and by nobody so far. */
        NEW,
        /** The file says something else than the portal. */
        CHANGED,
        /** The file says nothing, or the same as the portal. */
        UNCHANGED,
        /** Something is wrong in a cell. */
        REFUSED,
        /** Somebody answered in the portal since the file went out; that stays. */
        OVERTAKEN
    }

    private static final Reply NOTHING = Reply.of(new AnswerValue.Blank());

    /** Judges all that a file says; {@code before} is what was answered when it went out. */
    static List<FiledAnswer> judge(Sheet sheet, List<AnswerFile.Entry> entries, Map<String, Reply> before) {
        return entries.stream()
                .flatMap(entry -> sheet.questionnaire()
                        .question(entry.question())
                        .map(question -> judge(sheet, question, entry, before.getOrDefault(question.code(), NOTHING)))
                        .stream())
                .toList();
    }

    private static FiledAnswer judge(Sheet sheet, Question question, AnswerFile.Entry entry, Reply before) {
        var now = sheet.measurement().answerTo(question);
        var said = now.map(Answer::reply).orElse(NOTHING);
        var wanted = entry.faults().isEmpty() ? wanted(question, entry, before, said) : said;
        return new FiledAnswer(question, entry, state(entry, before, said, wanted), wanted, now);
    }

    private static Reply wanted(Question question, AnswerFile.Entry entry, Reply before, Reply said) {
        var typed = new TypedAnswer(question, entry.given(), entry.note(), "", "0");
        return new Reply(entry.given().isEmpty() ? before.value() : typed.value().orElse(before.value()),
                entry.note().isEmpty() ? before.note() : entry.note(), said.evidence());
    }

    private static State state(AnswerFile.Entry entry, Reply before, Reply said, Reply wanted) {
        if (!entry.faults().isEmpty()) {
            return State.REFUSED;
        }
        if (same(wanted, before) || same(wanted, said)) {
            return State.UNCHANGED;
        }
        if (!same(said, before)) {
            return State.OVERTAKEN;
        }
        return same(said, NOTHING) ? State.NEW : State.CHANGED;
    }

    /** A file says nothing of where an answer can be seen. */
    private static boolean same(Reply one, Reply other) {
        return one.value().equals(other.value()) && one.note().equals(other.note());
    }

    boolean isToBeKept() {
        return state == State.NEW || state == State.CHANGED;
    }

    /** As if it were typed on the page that shows what the portal says now. */
    TypedAnswer typed() {
        var value = reply.value();
        return new TypedAnswer(question,
                value instanceof AnswerValue.Blank ? List.of() : Input.values(value), reply.note(), reply.evidence(),
                String.valueOf(now.map(Answer::version).orElse(0)));
    }
}
