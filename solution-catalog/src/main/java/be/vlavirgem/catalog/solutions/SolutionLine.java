package be.vlavirgem.catalog.solutions;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An own solution in the list, with what to do next.
 *
 * @param due that somebody is to say whether what is published still holds
 */
record SolutionLine(Solution.Id id, String name, @Nullable String logo, String state, int completeness,
        @Nullable LocalDate confirmed,
        boolean due, LocalDate changed, boolean ready, boolean remarked) {

    private static final int WHOLE = 100;

    static SolutionLine read(ResultSet row, Clock clock) throws SQLException {
        var confirmed = Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class));
        var asked = Optional.ofNullable(row.getObject("asked_on", LocalDate.class));
        return new SolutionLine(new Solution.Id(row.getObject("id", UUID.class)), row.getString("name"),
                row.getString("logo"), row.getString("state"), row.getInt("completeness"),
                confirmed.orElse(null),
                confirmed.isPresent() && ConfirmRules.isAsked(asked, confirmed.get(), LocalDate.now(clock)),
                LocalDate.ofInstant(row.getTimestamp("changed_at").toInstant(), clock.getZone()),
                row.getBoolean("ready"),
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
            case PUBLISHED -> due ? "confirm" : completeness < WHOLE ? "complete" : "nothing";
        };
    }
}
