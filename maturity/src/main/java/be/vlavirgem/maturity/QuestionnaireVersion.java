package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.ContentVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A version of a questionnaire with its file; a published one never changes, so that old scores keep their meaning. */
record QuestionnaireVersion(ContentVersion content) {

    /** Made before the row exists. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The questionnaire in the file, which was found sound when it was kept. */
    Questionnaire questionnaire() {
        return QuestionnaireFile.sound(file());
    }

    Id id() {
        return new Id(content.id());
    }

    String code() {
        return content.code();
    }

    int number() {
        return content.number();
    }

    String file() {
        return content.body();
    }

    boolean isPublished() {
        return content.isPublished();
    }

    Optional<Instant> publishedAt() {
        return content.publishedAt();
    }
}
