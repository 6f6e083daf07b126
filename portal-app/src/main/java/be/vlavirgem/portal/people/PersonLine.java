package be.vlavirgem.portal.people;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, as the back office lists them. */
record PersonLine(UUID id, String name, String email, @Nullable String organisations, @Nullable LocalDate lastSignIn,
        String state, boolean practice) {

    static PersonLine read(ResultSet row, ZoneId zone) throws SQLException {
        return new PersonLine(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"),
                row.getString("organisations"), day(row.getTimestamp("last_sign_in_at"), zone),
                row.getString("state"), row.getBoolean("practice"));
    }

    private static @Nullable LocalDate day(@Nullable Timestamp moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), zone);
    }

    Cell lastSeen() {
        return lastSignIn == null ? Cell.word("portal.people.never") : Cell.day(lastSignIn);
    }

    /** Nothing for who has nothing to do with practice. */
    Cell practising() {
        return practice ? Cell.word("portal.people.practice.yes") : Cell.text(null);
    }

    Cell stateInWords() {
        return Cell.word("portal.people.state." + state);
    }
}
