package be.vlavirgem.catalog.standards;

import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of the register as the list shows it. */
record RunLine(UUID id, String moment, String name, String source, String state, BigDecimal added, BigDecimal changed,
        BigDecimal vanished, BigDecimal refused, BigDecimal remarked, @Nullable String who) {

    static RunLine read(ResultSet row) throws SQLException {
        return new RunLine(row.getObject("id", UUID.class), row.getString("moment"), row.getString("name"),
                row.getString("source"), row.getString("state"), row.getBigDecimal("added"),
                row.getBigDecimal("changed"), row.getBigDecimal("vanished"), row.getBigDecimal("refused"),
                row.getBigDecimal("remarked"), row.getString("who"));
    }

    Cell sourceInWords() {
        return Cell.word("catalog.standards.run.source." + source);
    }

    Cell stateInWords() {
        return Cell.word("catalog.standards.run.state." + state);
    }
}
