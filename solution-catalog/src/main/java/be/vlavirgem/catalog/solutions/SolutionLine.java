package be.vlavirgem.catalog.solutions;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An own solution in the list, with what to do next. */
record SolutionLine(Solution.Id id, String name, @Nullable String logo, String state, int completeness,
        @Nullable LocalDate confirmed,
        LocalDate changed, boolean ready, boolean remarked) {

    private static final int WHOLE = 100;

    static SolutionLine read(ResultSet row, ZoneId zone) throws SQLException {
        return new SolutionLine(new Solution.Id(row.getObject("id", UUID.class)), row.getString("name"),
                row.getString("logo"), row.getString("state"), row.getInt("completeness"),
                row.getObject("confirmed_on", LocalDate.class),
                LocalDate.ofInstant(row.getTimestamp("changed_at").toInstant(), zone), row.getBoolean("ready"),
                row.getBoolean("remarked"));
    }

    Cell stateInWords() {
        return Cell.word("catalog.solutions.state." + state);
    }

    /** What helps most now. */
    Cell next() {
        return Cell.word("catalog.solutions.next." + step());
    }

    private String step() {
        return switch (Solution.State.valueOf(state)) {
            case DRAFT -> remarked ? "mend" : ready ? "submit" : "fill";
            case SUBMITTED -> "wait";
            case OUTDATED -> "confirm";
            case WITHDRAWN -> "resume";
            case PUBLISHED -> completeness < WHOLE ? "complete" : "nothing";
        };
    }
}
