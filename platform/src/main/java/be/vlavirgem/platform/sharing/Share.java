package be.vlavirgem.platform.sharing;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.LocalDate;

/**
 * Something an organisation lets somebody else see, approve or answer.
 *
 * @param until the last day, in Brussels
 * @param reason what for, in the words of who shares; read by both sides, empty where nothing was said
 * @param withdrawn from that moment nobody sees it any more, whatever the day
 */
public record Share(ShareId id, OrganisationId owner, String ownerName, Purpose purpose, ShareSubject subject,
        Grantee grantee, LocalDate until, boolean withdrawn, String reason) {

    /** In characters. */
    public static final int LONGEST_REASON = 300;

    /** What it is shared for. */
    public enum Purpose {
        /** To look at. */
        READ,
        /** To look at and decide on, once. */
        APPROVE,
        /** To answer questions, once. */
        ANSWER
    }

    /** No share lasts longer without being renewed. */
    public static LocalDate latestEnd(LocalDate today) {
        return today.plusYears(1);
    }

    /** True on its days, unless it was withdrawn. */
    public boolean isOpenOn(LocalDate today) {
        return !withdrawn && !until.isBefore(today);
    }
}
