package be.vlavirgem.catalog.customers;

import be.vlavirgem.platform.list.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer in the list. */
record CustomerLine(Customer.Id id, String authority, String nis, String solution, LocalDate since, LocalDate stated,
        @Nullable LocalDate ended) {

    static CustomerLine read(ResultSet row, ZoneId zone) throws SQLException {
        return new CustomerLine(new Customer.Id(row.getObject("id", UUID.class)), row.getString("authority"),
                row.getString("nis"), row.getString("solution"), row.getObject("since", LocalDate.class),
                LocalDate.ofInstant(row.getTimestamp("stated_at").toInstant(), zone),
                row.getObject("ended", LocalDate.class));
    }

    Cell end() {
        return Cell.day(ended);
    }
}
