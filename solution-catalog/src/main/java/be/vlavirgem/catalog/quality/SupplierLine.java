package be.vlavirgem.catalog.quality;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier in the register with what lacks of it and of its solutions. */
record SupplierLine(UUID id, String name, BigDecimal published, BigDecimal lacking, @Nullable BigDecimal completeness,
        @Nullable String alike, Defects defects) implements Lacking {

    static SupplierLine read(ResultSet row) throws SQLException {
        return new SupplierLine(row.getObject("id", UUID.class), row.getString("name"),
                row.getBigDecimal("published"), row.getBigDecimal("lacking"), row.getBigDecimal("completeness"),
                row.getString("alike"), Defects.read(row));
    }
}
