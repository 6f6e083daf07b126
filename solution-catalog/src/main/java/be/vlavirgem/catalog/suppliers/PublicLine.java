package be.vlavirgem.catalog.suppliers;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A supplier as everybody finds it. */
record PublicLine(UUID id, String name, String slug, String place, String website, BigDecimal published) {

    static PublicLine read(ResultSet row) throws SQLException {
        return new PublicLine(row.getObject("id", UUID.class), row.getString("name"), row.getString("slug"),
                row.getString("place"), row.getString("website"), row.getBigDecimal("published"));
    }
}
