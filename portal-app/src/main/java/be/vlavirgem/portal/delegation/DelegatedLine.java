package be.vlavirgem.portal.delegation;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be done for an authority: a task of one's own, or its measurement of the latest round. */
record DelegatedLine(UUID id, UUID authority, String authorityName, String kind, String what, @Nullable String about,
        @Nullable LocalDate due, String state, @Nullable UUID measurement, int answered, int asked, LocalDate today) {

    private static final String TASK = "TASK";

    static DelegatedLine read(ResultSet row, LocalDate today) throws SQLException {
        return new DelegatedLine(row.getObject("id", UUID.class), row.getObject("organisation_id", UUID.class),
                row.getString("authority"), row.getString("kind"), row.getString("what"), row.getString("about"),
                row.getObject("due", LocalDate.class), row.getString("state"),
                row.getObject("measurement_id", UUID.class), row.getInt("answered"), row.getInt("asked"), today);
    }

    boolean isTask() {
        return kind.equals(TASK);
    }

    /** Where it stands, for who works there. */
    String path() {
        if (isTask()) {
            return "/taken/" + id;
        }
        return Optional.ofNullable(measurement).map(begun -> "/maturiteit/metingen/" + begun).orElse("/maturiteit");
    }

    Cell stateInWords() {
        var late = due != null && due.isBefore(today) && !state.equals("SUBMITTED");
        return state.equals("OPEN") && !late
                ? Cell.word("portal.work.state.OPEN", answered, asked)
                : Cell.word("portal.work.state." + (late ? "LATE" : state));
    }
}
