package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One organisation's answers in one round. Open until submitted; a submitted one changes only by being opened again. */
final class Measurement {

    /** Made before the row exists, so that events and links can carry it. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Where a measurement is in its life. */
    enum State {
        /** Takes answers. */
        OPEN,
        /** Handed in; keeps its answers, and through its questionnaire version the wording and the weights. Opened again only while the round is open. */
        SUBMITTED
    }

    /** Who answers together (I-Monitor types). */
    enum Type {
        /** Municipality and OCMW together. */
        A,
        /** The municipality alone. */
        B,
        /** The OCMW alone. */
        C
    }

    /** What came of answering a question. */
    sealed interface Answering {

        /** A new version, to be kept. */
        record Changed(Answer answer) implements Answering {}

        /** The same as what was kept already. */
        record Unchanged(Answer answer) implements Answering {}

        /** Somebody else answered since this version was seen; theirs stands until the visitor chooses. */
        record Conflict(Answer theirs) implements Answering {}
    }

    /** The measurement before this one, of the organisation itself or of the only one it continues. */
    record Previous(OrganisationId organisation, Id id) {

        /** Of those of the round before: the own one, else the only one; of several others none, for they differ. */
        static Optional<Previous> among(List<Previous> found, OrganisationId own) {
            return found.stream()
                    .filter(one -> one.organisation().equals(own))
                    .findFirst()
                    .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
        }
    }

    /** Handed in with this score; empty when too few answers allow one. */
    record Submission(Instant at, Author by, Optional<BigDecimal> score) {}

    /**
     * What does not change while answers come in.
     *
     * @param populationYear whose inhabitants were counted; empty when unknown, or not read
     */
    record Frame(Id id, OrganisationId organisation, RoundPeriod round, QuestionnaireVersion.Id questionnaire,
            Respondent respondent, Instant startedAt, Optional<Previous> previous, Optional<Integer> populationYear) {

        /** As one begins. */
        Frame(Id id, OrganisationId organisation, RoundPeriod round, QuestionnaireVersion.Id questionnaire,
                Respondent respondent, Instant startedAt, Optional<Previous> previous) {
            this(id, organisation, round, questionnaire, respondent, startedAt, previous, Optional.empty());
        }
    }

    private final Frame frame;
    private final int version;
    private final Earlier earlier;
    private final Map<String, Answer> answers;
    private final Set<String> asked;
    private Optional<Submission> submission;

    /**
     * As it was kept; {@code version} guards its submission against another at the same moment.
     *
     * @param asked the parts colleagues are asked for, where it was found for change
     */
    Measurement(Frame frame, int version, Earlier earlier, Map<String, Answer> answers,
            Optional<Submission> submission, Set<String> asked) {
        this.frame = frame;
        this.version = version;
        this.earlier = earlier;
        this.answers = new LinkedHashMap<>(answers);
        this.submission = submission;
        this.asked = Set.copyOf(asked);
    }

    /** A new one, without answers. */
    static Measurement start(Frame frame) {
        return new Measurement(frame, 0, Earlier.NONE, Map.of(), Optional.empty(), Set.of());
    }

    /** Answers a question, as seen in that version (0 when it was not answered yet). */
    Answering answer(Question question, Reply reply, int seen, Author by, Instant now) {
        refuseUnlessOpen("takes answers");
        var current = answers.get(question.code());
        if (current != null && current.reply().equals(reply)) {
            return new Answering.Unchanged(current);
        }
        if (current != null && current.version() != seen) {
            return new Answering.Conflict(current);
        }
        var answer = new Answer(question.code(), current == null ? 1 : seen + 1, reply, now, by);
        answers.put(question.code(), answer);
        return new Answering.Changed(answer);
    }

    /** The same, answered by whom these names say. */
    Measurement naming(UnaryOperator<Author> names) {
        var named = new LinkedHashMap<String, Answer>();
        answers.forEach((question, answer) -> named.put(question, answer.naming(names)));
        return new Measurement(frame, version, earlier, named, submission, asked);
    }

    /** The same, without what was said last time. */
    Measurement withoutEarlier() {
        return new Measurement(frame, version, Earlier.NONE, answers, submission, asked);
    }

    /** Hands it in; it counts among the peers until it is opened again. */
    Submission submit(Score score, Author by, Instant now) {
        refuseUnlessOpen("can be submitted");
        var submitted = new Submission(now, by, score.grade().map(Grade::value));
        submission = Optional.of(submitted);
        return submitted;
    }

    /** Takes it back, to go on answering while the round is open. */
    void reopen(LocalDate today) {
        if (state() != State.SUBMITTED || !frame.round().isOpenOn(today)) {
            throw new IllegalStateException(
                    "Measurement %s is %s in %s; only a submitted one of an open round can be reopened"
                            .formatted(frame.id(), state(), frame.round().name()));
        }
        submission = Optional.empty();
    }

    private void refuseUnlessOpen(String verb) {
        if (state() != State.OPEN) {
            throw new IllegalStateException(
                    "Measurement %s is %s; only an open one %s".formatted(frame.id(), state(), verb));
        }
    }

    /** The score of the answers under this measurement's own questionnaire. */
    Score score(Questionnaire questionnaire) {
        return Scoring.of(questionnaire, frame.respondent(), values());
    }

    /** When it was last answered or submitted; empty when it never was. */
    Optional<Instant> changedAt() {
        return Stream.concat(answers.values().stream().map(Answer::at), submission().stream().map(Submission::at))
                .max(Comparator.naturalOrder());
    }

    /** What is answered, by question code. */
    Map<String, AnswerValue> values() {
        return answers.values().stream().collect(Collectors.toUnmodifiableMap(Answer::question, Answer::value));
    }

    /** All answers that count, in the order of their questions. */
    List<Answer> answers() {
        return answers.values().stream().sorted(Comparator.comparing(Answer::question)).toList();
    }

    Optional<Answer> answerTo(Question question) {
        return Optional.ofNullable(answers.get(question.code()));
    }

    /** True when a colleague is asked for a part of it, or for the whole. */
    boolean isAskedOfSomebody() {
        return !asked.isEmpty();
    }

    Earlier earlier() {
        return earlier;
    }

    State state() {
        return submission.isPresent() ? State.SUBMITTED : State.OPEN;
    }

    Frame frame() {
        return frame;
    }

    Id id() {
        return frame.id();
    }

    int version() {
        return version;
    }

    Optional<Submission> submission() {
        return submission;
    }
}
