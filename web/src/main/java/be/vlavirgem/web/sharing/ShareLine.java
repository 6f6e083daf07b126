package be.vlavirgem.web.sharing;

import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A share as the list shows it. */
record ShareLine(UUID id, String title, String granteeKind, @Nullable String grantee, LocalDate until,
        String state, @Nullable LocalDate usedOn, int uses, String madeBy, LocalDate madeOn, String reason) {

    static ShareLine read(ResultSet row, LocalDate today, ZoneId zone) throws SQLException {
        var until = row.getObject("valid_until", LocalDate.class);
        var used = row.getTimestamp("last_used_at");
        return new ShareLine(row.getObject("id", UUID.class), row.getString("title"),
                row.getString("grantee_kind"), row.getString("grantee"), until,
                row.getTimestamp("withdrawn_at") != null ? "withdrawn" : until.isBefore(today) ? "ended" : "open",
                used == null ? null : LocalDate.ofInstant(used.toInstant(), zone), row.getInt("uses"),
                row.getString("maker"), LocalDate.ofInstant(row.getTimestamp("made_at").toInstant(), zone),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }

    Cell withWhom() {
        return grantee == null
                ? Cell.word("web.share.grantee.link")
                : Cell.word("web.share.grantee." + granteeKind, grantee);
    }

    Cell stateInWords() {
        return Cell.word("web.share.state." + state);
    }

    Cell howOften() {
        return Cell.figure(BigDecimal.valueOf(uses));
    }

    boolean isWithdrawn() {
        return state.equals("withdrawn");
    }
}
