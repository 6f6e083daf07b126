package be.vlavirgem.platform.comments;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.subjects.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said about a thing.
 *
 * @param text as it is kept: a colleague is named in it by id
 * @param mentioned whom it is meant for, with the names of today; also those who left
 * @param fresh true when the reader did not see it before and did not write it
 */
public record Comment(Id id, OrganisationId owner, Subject subject, Text text, Said said, Optional<Said> removed,
        Map<PersonId, String> mentioned, boolean fresh) {

    /** Made before the row exists. */
    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The words, and when they were last changed. */
    public record Text(String kept, Optional<Instant> edited) {}

    /** Who did it when. */
    public record Said(PersonId by, String name, Instant at) {}

    /** How long the author may change the words. */
    public static final Duration EDITABLE = Duration.ofMinutes(15);

    /** True while it was not removed. */
    public boolean isThere() {
        return removed.isEmpty();
    }

    /** True when that person wrote it, and it is young enough to be changed. */
    public boolean isEditableBy(PersonId person, Instant now) {
        return isThere() && said.by().equals(person) && now.isBefore(said.at().plus(EDITABLE));
    }

    /** True when that person removed it, and its words are still kept. */
    public boolean isRestorableBy(PersonId person) {
        return removed.filter(by -> by.by().equals(person)).isPresent() && !text.kept().isEmpty();
    }

    /** The words in pieces, to be shown. */
    public List<CommentText.Piece> pieces() {
        return CommentText.pieces(text.kept(), mentioned);
    }

    /** The words as they were typed, to be changed. */
    public String typed() {
        return CommentText.typed(text.kept(), mentioned);
    }
}
