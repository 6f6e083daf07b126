package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * The period in which measurements of one questionnaire version are taken; both days included, in Europe/Brussels. It opens
 * and closes on its days, or earlier by hand; one organisation may have longer.
 */
@Entity
@Table(name = "measurement_round")
class Round {

    /** Made before the row exists. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Where a round is in its life. */
    enum State {
        /** Its first day is still to come; everything of it may change. */
        PLANNED,
        /** Takes answers. */
        OPEN,
        /** Its last day is over, or it was closed by hand; takes answers of who has longer only. */
        CLOSED
    }

    /** Who planned it, in whose name it is announced. */
    record Planner(PersonId person, OrganisationId organisation) {}

    @jakarta.persistence.Id
    private UUID id;
    private String name;
    private short year;
    private UUID questionnaireVersionId;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Instant openedAt;
    private @Nullable Instant endedAt;
    private @Nullable UUID plannedBy;
    private @Nullable UUID plannedFor;
    private int version;
    @Formula("round_is_over_after(id)")
    private @Nullable LocalDate overAfter;

    @SuppressWarnings("NullAway.Init")
    Round() {}

    Round(Id id, String name, int year, QuestionnaireVersion questionnaire, LocalDate opensOn, LocalDate closesOn) {
        refuseDraft(name, questionnaire);
        refuseBackwards(name, opensOn, closesOn);
        this.id = id.value();
        this.name = name;
        this.year = (short) year;
        this.questionnaireVersionId = questionnaire.id().value();
        this.opensOn = opensOn;
        this.closesOn = closesOn;
    }

    private static void refuseDraft(String name, QuestionnaireVersion questionnaire) {
        if (!questionnaire.isPublished()) {
            throw new IllegalStateException("Round %s asks for a published questionnaire; version %d is a draft"
                    .formatted(name, questionnaire.number()));
        }
    }

    private static void refuseBackwards(String name, LocalDate opensOn, LocalDate closesOn) {
        if (!opensOn.isBefore(closesOn)) {
            throw new IllegalArgumentException(
                    "Round %s opens before it closes; found %s to %s".formatted(name, opensOn, closesOn));
        }
    }

    /** Says in whose name it is announced; a round that nobody planned (a seed) opens in silence. */
    void plannedBy(Planner planner) {
        plannedBy = planner.person().value();
        plannedFor = planner.organisation().value();
    }

    /** Other days or another questionnaire, while it is still to come. */
    void change(QuestionnaireVersion questionnaire, LocalDate opens, LocalDate closes, LocalDate today) {
        refuseUnless(State.PLANNED, today, "changes");
        refuseDraft(name, questionnaire);
        refuseBackwards(name, opens, closes);
        questionnaireVersionId = questionnaire.id().value();
        opensOn = opens;
        closesOn = closes;
        version++;
    }

    /** Opens it today instead of on its day. */
    void open(LocalDate today) {
        refuseUnless(State.PLANNED, today, "opens");
        refuseBackwards(name, today, closesOn);
        opensOn = today;
        version++;
    }

    /** Gives everybody longer. */
    void extend(LocalDate until, LocalDate today) {
        refuseUnless(State.OPEN, today, "is extended");
        if (!until.isAfter(closesOn)) {
            throw new IllegalArgumentException(
                    "Round %s closes on %s; %s is no extension".formatted(name, closesOn, until));
        }
        closesOn = until;
        version++;
    }

    /** Closes it now instead of after its day. */
    void close(LocalDate today) {
        refuseUnless(State.OPEN, today, "closes");
        closedOn = today;
        version++;
    }

    /** Says that one organisation got longer, or no longer has it: who looks at the round sees another one. */
    void extensionChanged() {
        version++;
    }

    /**
     * Says whether it was closed by hand, its last day is still to come and somebody has longer, so that it can go on. Not once
     * it is over: figures of others show then, and would tell by difference what one organisation answers after that.
     */
    boolean mayReopen(LocalDate today) {
        return closedOn != null && state(today) == State.CLOSED && !today.isAfter(closesOn) && !isOver(today);
    }

    /** Lets it go on until its last day after it was closed by hand. */
    void reopen(LocalDate today) {
        if (!mayReopen(today)) {
            throw new IllegalStateException(
                    "Round %s closes on %s; only one closed by hand before that, and not over, goes on"
                            .formatted(name, closesOn));
        }
        closedOn = null;
        endedAt = null;
        version++;
    }

    private void refuseUnless(State expected, LocalDate today, String verb) {
        if (state(today) != expected) {
            throw new IllegalStateException(
                    "Round %s is %s; only one that is %s %s".formatted(name, state(today), expected, verb));
        }
    }

    /** Marks that it opened; false when that was marked before. */
    boolean markOpened(Instant now) {
        var first = openedAt == null;
        if (first) {
            openedAt = now;
        }
        return first;
    }

    /** Marks that it ended; false when that was marked before. */
    boolean markEnded(Instant now) {
        var first = endedAt == null;
        if (first) {
            endedAt = now;
        }
        return first;
    }

    /** Says whether that it opened, or ended, was marked. */
    boolean isMarkedAs(State state) {
        return state == State.OPEN ? openedAt != null : endedAt != null;
    }

    State state(LocalDate today) {
        return today.isBefore(opensOn)
                ? State.PLANNED
                : today.isAfter(lastDay()) ? State.CLOSED : State.OPEN;
    }

    /** The last day for who has no longer. */
    LocalDate lastDay() {
        return closedOn == null || closedOn.isAfter(closesOn) ? closesOn : closedOn.minusDays(1);
    }

    /** The last day for whoever has longest: nobody's answers move after it. */
    LocalDate overAfter() {
        return overAfter == null || overAfter.isBefore(lastDay()) ? lastDay() : overAfter;
    }

    /** Says whether nobody can answer any more, so that figures of all show. */
    boolean isOver(LocalDate today) {
        return state(today) == State.CLOSED && overAfter().isBefore(today);
    }

    RoundPeriod period() {
        return new RoundPeriod(id(), name, year, opensOn, lastDay(), overAfter());
    }

    Id id() {
        return new Id(id);
    }

    String name() {
        return name;
    }

    int year() {
        return year;
    }

    QuestionnaireVersion.Id questionnaire() {
        return new QuestionnaireVersion.Id(questionnaireVersionId);
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    Optional<Planner> planner() {
        return plannedBy == null || plannedFor == null
                ? Optional.empty()
                : Optional.of(new Planner(new PersonId(plannedBy), new OrganisationId(plannedFor)));
    }

    /** Which state of the row a form was made from. */
    int version() {
        return version;
    }
}
