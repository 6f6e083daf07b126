package be.vlavirgem.catalog.customers;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the own authority answered of one solution. */
record UseLine(UseId id, String name, String supplier, @Nullable String slug, String answer, @Nullable LocalDate since,
        LocalDate answered, @Nullable LocalDate again) {

    static UseLine read(ResultSet row, ZoneId zone) throws SQLException {
        return new UseLine(new UseId(row.getObject("id", UUID.class)), row.getString("name"),
                row.getString("supplier"), row.getString("slug"), row.getString("answer"),
                row.getObject("since", LocalDate.class),
                LocalDate.ofInstant(row.getTimestamp("answered_at").toInstant(), zone),
                row.getObject("again", LocalDate.class));
    }

    String href() {
        return slug == null ? "" : CustomerAddress.PUBLIC + "/" + slug;
    }

    Cell said() {
        return Cell.word("catalog.customers.asked." + answer);
    }
}
