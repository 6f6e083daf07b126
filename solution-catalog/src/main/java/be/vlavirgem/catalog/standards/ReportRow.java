package be.vlavirgem.catalog.standards;

import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of one item, as the report lists it. */
record ReportRow(int position, String outcome, String slug, String title, List<Facts.Change> changes,
        List<Note> remarks, @Nullable Note why) {

    static ReportRow read(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return new ReportRow(row.getInt("position"), row.getString("outcome"), row.getString("slug"),
                row.getString("title"), RunJson.changes(row.getString("changes")),
                RunJson.notes(row.getString("remarks")), why == null ? null : RunJson.note(why));
    }

    /** What was refused may have no name. */
    Cell named() {
        return title.isEmpty() ? Cell.word("catalog.standards.nameless", position) : Cell.text(title);
    }

    Cell outcomeInWords() {
        return Cell.word("catalog.standards.outcome." + outcome);
    }

    /** What stood in the file; a standard that vanished stands nowhere in it. */
    Cell place() {
        return Cell.figure(position == 0 ? null : BigDecimal.valueOf(position));
    }

    /** What changes, or why it is refused. */
    Cell what() {
        return Note.cell(Stream.concat(changes.stream().map(Facts.Change::words),
                Stream.ofNullable(why).map(Note::words)).toList());
    }

    Cell remarked() {
        return Note.cell(remarks.stream().map(Note::words).toList());
    }
}
