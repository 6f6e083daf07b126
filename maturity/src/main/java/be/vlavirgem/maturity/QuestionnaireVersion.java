package be.vlavirgem.maturity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A questionnaire as its file, draft until published; a published one never changes, so that old scores keep their meaning. */
@Entity
class QuestionnaireVersion {

    /** Made before the row exists. */
    record Id(UUID value) {}

    /** Where a version is in its life. */
    enum State {
        /** Imported, to be looked at; can be thrown away. */
        DRAFT,
        /** For good: rounds may use it. */
        PUBLISHED
    }

    @jakarta.persistence.Id
    private UUID id;
    private String code;
    private int number;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(columnDefinition = "text")
    private String file;
    private Instant importedAt;
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    QuestionnaireVersion() {}

    /** A draft of what was read from the file; the file itself is kept, so that an export gives the same back. */
    QuestionnaireVersion(Id id, Questionnaire questionnaire, int number, String file, Instant now) {
        this.id = id.value();
        this.code = questionnaire.code();
        this.number = number;
        this.state = State.DRAFT;
        this.file = file;
        this.importedAt = now;
    }

    /** Makes it final. */
    void publish(Instant now) {
        if (state != State.DRAFT) {
            throw new IllegalStateException(
                    "Questionnaire version %s is %s; only a draft can be published".formatted(id, state));
        }
        state = State.PUBLISHED;
        publishedAt = now;
    }

    /** The questionnaire in the file, which was found sound when it was imported. */
    Questionnaire questionnaire() {
        return switch (QuestionnaireFile.read(file)) {
            case Reading.Sound sound -> sound.questionnaire();
            case Reading.Faulty faulty ->
                throw new IllegalStateException("Version %s has a faulty file: %s".formatted(id, faulty.problems()));
        };
    }

    Id id() {
        return new Id(id);
    }

    String code() {
        return code;
    }

    int number() {
        return number;
    }

    String file() {
        return file;
    }

    boolean isPublished() {
        return state == State.PUBLISHED;
    }

    Instant importedAt() {
        return importedAt;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
