package be.vlavirgem.portal.audit;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody did; the name is that of today, and not known of who had no account.
 *
 * @param page the route somebody looked along at; null of any other deed
 */
record AuditLine(UUID organisation, String where, String when, @Nullable String who, String action,
        @Nullable String page) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    static AuditLine read(ResultSet row, ZoneId zone) throws SQLException {
        return new AuditLine(row.getObject("organisation_id", UUID.class), row.getString("organisation"),
                MOMENT.format(row.getTimestamp("at").toInstant().atZone(zone)), row.getString("who"),
                row.getString("action"), row.getString("page"));
    }

    Cell person() {
        return who == null ? Cell.word("portal.audit.stranger") : Cell.text(who);
    }

    Cell deed() {
        return Cell.word("audit." + action);
    }
}
