package be.vlavirgem.maturity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The period in which measurements of one questionnaire version are taken; both days included, in Europe/Brussels. */
@Entity
@Table(name = "measurement_round")
class Round {

    /** Made before the row exists. */
    record Id(UUID value) {}

    @jakarta.persistence.Id
    private UUID id;
    private String name;
    private short year;
    private UUID questionnaireVersionId;
    private LocalDate opensOn;
    private LocalDate closesOn;

    @SuppressWarnings("NullAway.Init")
    Round() {}

    Round(Id id, String name, int year, QuestionnaireVersion questionnaire, LocalDate opensOn, LocalDate closesOn) {
        if (!questionnaire.isPublished()) {
            throw new IllegalStateException("Round %s asks for a published questionnaire; version %d is a draft"
                    .formatted(name, questionnaire.number()));
        }
        if (!opensOn.isBefore(closesOn)) {
            throw new IllegalArgumentException(
                    "Round %s opens before it closes; found %s to %s".formatted(name, opensOn, closesOn));
        }
        this.id = id.value();
        this.name = name;
        this.year = (short) year;
        this.questionnaireVersionId = questionnaire.id().value();
        this.opensOn = opensOn;
        this.closesOn = closesOn;
    }

    RoundPeriod period() {
        return new RoundPeriod(id(), name, opensOn, closesOn);
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
}
