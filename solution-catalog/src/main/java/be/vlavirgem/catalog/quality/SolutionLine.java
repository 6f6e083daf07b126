package be.vlavirgem.catalog.quality;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published solution with what lacks of it.
 *
 * @param confirmed null when nobody did since it was published
 */
record SolutionLine(String slug, String name, String supplier, BigDecimal completeness, @Nullable LocalDate confirmed,
        @Nullable String alike, Defects defects) implements Lacking {

    static SolutionLine read(ResultSet row) throws SQLException {
        var defects = Defects.read(row);
        return new SolutionLine(row.getString("slug"), row.getString("name"), row.getString("supplier_name"),
                row.getBigDecimal("completeness"),
                defects.all().contains(Defect.UNCONFIRMED) ? null : row.getObject("confirmed_on", LocalDate.class),
                row.getString("alike"), defects);
    }
}
