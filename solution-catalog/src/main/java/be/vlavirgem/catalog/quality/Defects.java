package be.vlavirgem.catalog.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** What lacks in a row of a view. */
record Defects(List<Defect> all) {

    Defects {
        all = List.copyOf(all);
    }

    static Defects read(ResultSet row) throws SQLException {
        return new Defects(Arrays.stream((String[]) row.getArray("defects").getArray())
                .map(Defect::of)
                .sorted()
                .toList());
    }
}
