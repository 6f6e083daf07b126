package be.vlavirgem.web.tasks;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as the list of the organisation shows it. */
record TaskLine(UUID id, String title, String about, String owner, String asker, LocalDate asked,
        @Nullable LocalDate due, String state, @Nullable LocalDate ended, LocalDate today) {

    static TaskLine read(ResultSet row, ZoneId zone, LocalDate today) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new TaskLine(row.getObject("id", UUID.class), row.getString("title"), row.getString("subject_title"),
                row.getString("owner"), row.getString("asker"), day(row.getTimestamp("asked_at"), zone),
                row.getObject("due_on", LocalDate.class), row.getString("state"),
                ended == null ? null : day(ended, zone), today);
    }

    private static LocalDate day(Timestamp moment, ZoneId zone) {
        return LocalDate.ofInstant(moment.toInstant(), zone);
    }

    Cell stateInWords() {
        var late = state.equals("OPEN") && due != null && due.isBefore(today);
        return Cell.word("web.tasks.state." + (late ? "LATE" : state));
    }

    Cell aboutInWords() {
        return Cell.text(about.isEmpty() ? null : about);
    }
}
