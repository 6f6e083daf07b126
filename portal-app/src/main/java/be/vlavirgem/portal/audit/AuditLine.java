package be.vlavirgem.portal.audit;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something somebody did; the name is that of today, and not known of who had no account.
 *
 * @param about the route somebody looked along at, how many authorities were reminded, how many questions somebody without account
 *        was asked or answered, which theme of the benchmark it is, who was named for an authority, or what a solution or a round is called; null of any other deed
 * @param whom the organisation it was done to, where that is another than the one in whose trail it stands
 * @param shared what kind of thing was shared with whom, as in "measurement/ORGANISATION/Gent"
 * @param page where it stands, if it is an own solution
 * @param askedBy who asked somebody without account what was answered
 */
record AuditLine(UUID organisation, String where, String when, @Nullable String who, String action,
        @Nullable String about, @Nullable String whom, @Nullable String shared, @Nullable String askedBy,
        @Nullable String page) {

    private static final String REMINDED = "round.reminded";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    static AuditLine read(ResultSet row, ZoneId zone) throws SQLException {
        return new AuditLine(row.getObject("organisation_id", UUID.class), row.getString("organisation"),
                MOMENT.format(row.getTimestamp("at").toInstant().atZone(zone)), row.getString("who"),
                row.getString("action"), row.getString("about"), row.getString("whom"), row.getString("shared"),
                row.getString("asked_by"), row.getString("page"));
    }

    /** Where the own solution stands that this is about; empty for anything else, and for one that is gone. */
    String href() {
        var ofSolution = action.startsWith("solution.") || action.startsWith("customer.");
        return ofSolution && about != null && page != null ? page : "";
    }

    Cell person() {
        if (who != null) {
            return Cell.text(who);
        }
        return askedBy == null ? Cell.word("portal.audit.stranger") : Cell.word("portal.audit.stranger.asked", askedBy);
    }

    /** What it was done to: never its words, only which organisation, page or kind of thing. */
    Cell subject() {
        if (whom != null) {
            return Cell.text(whom);
        }
        if (shared != null) {
            return shared(shared.split("/", 3));
        }
        return about == null ? Cell.text(null) : about(about);
    }

    private Cell about(String found) {
        return switch (action) {
            case REMINDED -> Cell.word("portal.audit.subject.authorities", Integer.valueOf(found));
            case "look-along.page" -> LookedAt.inWords(found);
            case "guest.asked" -> Cell.word("portal.audit.subject.asked", Integer.valueOf(found));
            case "guest.sent" -> Cell.word("portal.audit.subject.answered", (Object[]) found.split("/", 2));
            case "benchmark.consent-given", "benchmark.consent-withdrawn" -> theme(found);
            default -> Cell.text(found);
        };
    }

    /** A theme that came later stands there by its code. */
    private static Cell theme(String code) {
        return Cell.word("portal.audit.subject.theme",
                new DefaultMessageSourceResolvable(new String[]{ "portal.audit.theme." + code }, code));
    }

    private static Cell shared(String[] parts) {
        var thing = new DefaultMessageSourceResolvable(new String[]{ "share.thing." + parts[0] }, parts[0]);
        return parts.length == 3
                ? Cell.word("portal.audit.subject.shared", thing, parts[2])
                : Cell.word("portal.audit.subject.shared." + parts[1], thing);
    }

    Cell deed() {
        return Cell.word("audit." + action);
    }
}
