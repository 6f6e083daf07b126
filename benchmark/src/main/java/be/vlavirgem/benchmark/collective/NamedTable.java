package be.vlavirgem.benchmark.collective;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what authorities show by name to everybody, as it is at this moment. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class NamedTable {

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient sql;
    private final Clock clock;

    NamedTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Nothing of whom it was until yesterday, and nothing of where one practises. */
    void each(Consumer<NamedLine> taker) {
        try (var rows = sql.sql("""
                select organisation.name, organisation.nis, shown.indicator, shown.period, shown.numerator, shown.denominator, shown.state, shown.until
                from benchmark_shown as shown join organisation on organisation.id = shown.organisation_id
                where shown.scope = 'PUBLIC' and shown.until >= ? and organisation.kind = 'LOCAL_AUTHORITY'
                order by organisation.name, organisation.nis, shown.theme, shown.indicator, shown.period desc
                """)
                .param(LocalDate.now(clock))
                .withFetchSize(FETCHED_AT_ONCE)
                .query((row, _) -> line(row))
                .stream()) {
            rows.forEach(taker);
        }
    }

    private static NamedLine line(ResultSet row) throws SQLException {
        return new NamedLine(row.getString("name"), Optional.ofNullable(row.getString("nis")),
                row.getString("indicator"), row.getInt("period"), row.getBigDecimal("numerator"),
                Optional.ofNullable(row.getBigDecimal("denominator")), row.getString("state"),
                row.getObject("until", LocalDate.class));
    }
}
