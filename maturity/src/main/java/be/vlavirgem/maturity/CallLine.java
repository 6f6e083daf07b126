package be.vlavirgem.maturity;

import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority that did not submit in the round of now, with whom to call. */
record CallLine(UUID id, String name, @Nullable String nis, @Nullable String province, @Nullable String size,
        String state,
        BigDecimal done, @Nullable String contact, @Nullable String address, @Nullable LocalDate lastVisit,
        @Nullable String note, @Nullable LocalDate notedOn, @Nullable String notedBy, @Nullable LocalDate until,
        @Nullable LocalDate remindedOn, @Nullable String person, @Nullable String position,
        @Nullable String telephone, @Nullable String email) {

    static CallLine read(ResultSet row) throws SQLException {
        return new CallLine(row.getObject("id", UUID.class), row.getString("name"), row.getString("nis"),
                row.getString("province"), row.getString("size_name"), row.getString("state"),
                row.getBigDecimal("done"), row.getString("contact"), row.getString("address"),
                row.getObject("last_visit", LocalDate.class), row.getString("note"),
                row.getObject("noted_on", LocalDate.class), row.getString("noted_by"),
                row.getObject("until", LocalDate.class), row.getObject("reminded_on", LocalDate.class),
                row.getString("person"), row.getString("position"), row.getString("telephone"), row.getString("email"));
    }

    Cell stateInWords() {
        return Cell.word("maturity.calls.state." + state);
    }
}
