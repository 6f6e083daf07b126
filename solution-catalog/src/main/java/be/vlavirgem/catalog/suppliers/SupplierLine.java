package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier as the back office lists it, or a company that asks to be one. */
record SupplierLine(UUID id, State state, String name, String kbo, String place, String website,
        @Nullable LocalDate since,
        BigDecimal published) {

    /** Of a company in the register, what asks for a decision first. */
    enum State {
        REQUESTED, ADMITTED, ENDED, REFUSED
    }

    static SupplierLine read(ResultSet row) throws SQLException {
        return new SupplierLine(row.getObject("id", UUID.class), State.valueOf(row.getString("state")),
                row.getString("name"), row.getString("kbo"), row.getString("place"), row.getString("website"),
                row.getObject("since", LocalDate.class), row.getBigDecimal("published"));
    }

    /** A request that was refused has no page any more. */
    String href() {
        return switch (state) {
            case REQUESTED -> SupplierRequestDesk.PATH + "/" + id;
            case REFUSED -> "";
            case ADMITTED, ENDED -> SupplierList.PATH + "/" + id;
        };
    }

    Cell number() {
        return Cell.text(new KboNumber(kbo).formatted());
    }

    Cell stateInWords() {
        return Cell.word("catalog.suppliers.state." + state);
    }

    static Cell known(String text) {
        return Cell.text(text.isEmpty() ? null : text);
    }
}
