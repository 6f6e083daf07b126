package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as the list shows it; what only a local authority has is null for the others. */
record OrganisationLine(UUID id, OrganisationKind kind, String name, @Nullable String nis,
        @Nullable String municipalityKbo, @Nullable String ocmwKbo, @Nullable String ovo, @Nullable String province,
        @Nullable String region, @Nullable String facilityClass, @Nullable BigDecimal inhabitants,
        @Nullable BigDecimal inhabitantsYear, @Nullable BigDecimal area, @Nullable String sizeClass,
        @Nullable LocalDate validFrom, @Nullable LocalDate validUntil, @Nullable String successor) {

    static OrganisationLine read(ResultSet row) throws SQLException {
        return new OrganisationLine(row.getObject("id", UUID.class), OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"), row.getString("nis"), row.getString("kbo_municipality"),
                row.getString("kbo_ocmw"), row.getString("ovo"), row.getString("province"), row.getString("region"),
                row.getString("facility_class"), row.getBigDecimal("inhabitants"),
                row.getBigDecimal("inhabitants_year"), row.getBigDecimal("area_km2"), row.getString("size_class"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class),
                row.getString("successor"));
    }

    Cell kindInWords() {
        return Cell.word("portal.organisation.kind." + kind);
    }

    Cell sizeInWords() {
        return sizeClass == null ? Cell.text(null) : Cell.word("portal.organisation.size", sizeClass);
    }

    static Cell kbo(@Nullable String digits) {
        return Cell.text(digits == null ? null : new KboNumber(digits).formatted());
    }

    /** Without the points that numbers have. */
    Cell year() {
        return Cell.text(inhabitantsYear == null ? null : inhabitantsYear.toPlainString());
    }
}
