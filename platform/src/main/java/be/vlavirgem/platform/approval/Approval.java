package be.vlavirgem.platform.approval;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.sharing.ShareId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An approval that was asked for, and what came of it.
 *
 * @param approver the name of the colleague, or the mail address
 * @param person the colleague; empty for a mail address
 * @param until the last day on which it can be decided, and its link works
 * @param message of whoever asks; empty without one
 * @param fingerprint of the thing when it was asked, and from then on when it was decided
 */
public record Approval(ApprovalId id, ShareId share, String kind, UUID subject, String title, PersonId askedBy,
        String askedByName,
        Instant askedAt, String approver, Optional<PersonId> person, LocalDate until, boolean withdrawn,
        String message, String fingerprint, Optional<Decision> decision) {

    /**
     * What was decided.
     *
     * @param name as it was typed, or of the colleague
     * @param address the link was sent to; empty for a colleague
     */
    public record Decision(boolean approved, String name, Optional<String> address, String remark, Instant at) {}

    /** True while somebody may still decide. */
    public boolean isWaitingOn(LocalDate today) {
        return decision.isEmpty() && !withdrawn && !until.isBefore(today);
    }

    /** True when the thing is no longer what was decided on. */
    public boolean isOutdatedBy(String current) {
        return decision.isPresent() && !fingerprint.equals(current);
    }
}
