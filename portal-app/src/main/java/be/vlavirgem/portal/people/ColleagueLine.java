package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works for an organisation, as the list shows it. */
record ColleagueLine(UUID id, String name, String email, List<Role> roles, @Nullable LocalDate lastSignIn,
        boolean locked) {

    static ColleagueLine read(ResultSet row, ZoneId zone) throws SQLException {
        return new ColleagueLine(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"),
                InvitationTable.roles(row.getArray("roles")), day(row.getTimestamp("last_sign_in_at"), zone),
                row.getBoolean("locked"));
    }

    private static @Nullable LocalDate day(@Nullable Timestamp moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), zone);
    }

    Cell lastSeen() {
        return lastSignIn == null ? Cell.word("portal.people.never") : Cell.day(lastSignIn);
    }

    Cell state() {
        return Cell.word("portal.people.state." + (locked ? "locked" : "free"));
    }
}
