package be.vlavirgem.catalog.questions;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question in a list.
 *
 * @param other for who asked the supplier; for the supplier who asked, null when that was not told
 * @param state how it stands, as its word is called
 */
record QuestionLine(SolutionQuestion.Id id, String solution, String text, @Nullable String other, LocalDate asked,
        @Nullable LocalDate answered, String state) {

    private static final int SHORT = 120;

    static QuestionLine read(ResultSet row, ZoneId zone) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new QuestionLine(new SolutionQuestion.Id(row.getObject("id", UUID.class)),
                row.getString("solution_name"), row.getString("text"), row.getString("other"),
                LocalDate.ofInstant(row.getTimestamp("asked_at").toInstant(), zone),
                answered == null ? null : LocalDate.ofInstant(answered.toInstant(), zone),
                state(row));
    }

    private static String state(ResultSet row) throws SQLException {
        if (row.getTimestamp("closed_at") != null) {
            return row.getTimestamp("answered_at") == null ? "withdrawn" : "closed";
        }
        if (row.getBoolean("lapsed")) {
            return "lapsed";
        }
        return row.getBoolean("waits") ? "open" : "answered";
    }

    /** Its first words. */
    Cell beginning() {
        var line = text.replaceAll("\\s+", " ");
        return Cell.text(line.length() <= SHORT ? line : line.substring(0, SHORT) + "…");
    }

    Cell standing() {
        return Cell.word("catalog.questions.state." + state);
    }

    Cell asker() {
        return other == null ? Cell.word("catalog.questions.unnamed") : Cell.text(other);
    }
}
