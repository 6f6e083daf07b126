package be.vlavirgem.catalog.standards;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A standard as lists show it. */
record StandardLine(UUID id, String slug, Standard.Origin origin, String title, @Nullable String kind,
        @Nullable String status, @Nullable String usage, @Nullable String domain, @Nullable String responsible,
        @Nullable String specification, @Nullable LocalDate published, @Nullable LocalDate acknowledged,
        @Nullable LocalDate vanished) {

    static StandardLine read(ResultSet row) throws SQLException {
        return new StandardLine(row.getObject("id", UUID.class), row.getString("slug"),
                Standard.Origin.valueOf(row.getString("origin")), row.getString("title"), row.getString("kind"),
                row.getString("status"), row.getString("usage"), row.getString("domain"), row.getString("responsible"),
                row.getString("specification"), row.getObject("published_day", LocalDate.class),
                row.getObject("acknowledged_day", LocalDate.class), row.getObject("vanished_on", LocalDate.class));
    }

    /** What vanished has no status any more, whatever it was last. */
    Cell statusInWords() {
        return vanished == null ? Codes.cell(Field.STATUS, status) : Cell.word(StandardFilters.VANISHED);
    }

    Cell originInWords() {
        return Cell.word("catalog.standards.origin." + origin);
    }
}
