package be.vlavirgem.catalog.customers;

import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How one solution is looked at and used, in the list. */
record UsedLine(OwnSolution id, String name, Looks month, Looks year, int customers, int confirmed) {

    static UsedLine read(ResultSet row) throws SQLException {
        return new UsedLine(new OwnSolution(row.getObject("id", UUID.class)), row.getString("name"),
                new Looks(row.getInt("month"), row.getBoolean("some_month")),
                new Looks(row.getInt("year"), row.getBoolean("some_year")), row.getInt("customers"),
                row.getInt("confirmed"));
    }

    Cell named() {
        return Cell.figure(BigDecimal.valueOf(customers));
    }
}
