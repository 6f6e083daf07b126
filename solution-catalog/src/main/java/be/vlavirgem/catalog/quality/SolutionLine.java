package be.vlavirgem.catalog.quality;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published solution with what lacks of it. */
record SolutionLine(String slug, String name, String supplier, BigDecimal completeness, LocalDate confirmed,
        @Nullable String alike, Defects defects) {

    static SolutionLine read(ResultSet row) throws SQLException {
        return new SolutionLine(row.getString("slug"), row.getString("name"), row.getString("supplier_name"),
                row.getBigDecimal("completeness"), row.getObject("confirmed_on", LocalDate.class),
                row.getString("alike"), Defects.read(row));
    }
}
