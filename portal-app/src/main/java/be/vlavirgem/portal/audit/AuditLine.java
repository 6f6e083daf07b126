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
 * @param about the route somebody looked along at, or how many authorities were reminded; null of any other deed
 * @param whom the organisation it was done to, where that is another than the one in whose trail it stands
 * @param shared what kind of thing was shared with whom, as in "measurement/ORGANISATION/Gent"
 */
record AuditLine(UUID organisation, String where, String when, @Nullable String who, String action,
        @Nullable String about, @Nullable String whom, @Nullable String shared) {

    private static final String REMINDED = "round.reminded";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    static AuditLine read(ResultSet row, ZoneId zone) throws SQLException {
        return new AuditLine(row.getObject("organisation_id", UUID.class), row.getString("organisation"),
                MOMENT.format(row.getTimestamp("at").toInstant().atZone(zone)), row.getString("who"),
                row.getString("action"), row.getString("about"), row.getString("whom"), row.getString("shared"));
    }

    Cell person() {
        return who == null ? Cell.word("portal.audit.stranger") : Cell.text(who);
    }

    /** What it was done to: never its words, only which organisation, page or kind of thing. */
    Cell subject() {
        if (whom != null) {
            return Cell.text(whom);
        }
        if (shared != null) {
            return shared(shared.split("/", 3));
        }
        return about != null && action.equals(REMINDED)
                ? Cell.word("portal.audit.subject.authorities", Integer.valueOf(about))
                : Cell.text(about);
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
