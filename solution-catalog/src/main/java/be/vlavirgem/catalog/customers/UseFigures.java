package be.vlavirgem.catalog.customers;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How a solution is looked at and used, by month. */
@Repository
@Transactional(readOnly = true)
class UseFigures {

    private static final int MONTHS = 12;

    /**
     * What is known of one solution.
     *
     * @param looks by month that ended, the oldest first
     */
    record Known(String name, int customers, int confirmed, Map<YearMonth, Looks> looks) {}

    private record Counted(String name, int customers, int confirmed) {}

    private final JdbcClient sql;
    private final Clock clock;

    UseFigures(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Known> of(OwnSolution solution) {
        return sql.sql("""
                select name, coalesce(confirmed.confirmed, 0) as confirmed,
                       (select count(*)::int from solution_customer as named where named.organisation_id = solution.organisation_id and named.solution_id = solution.id) as customers
                from solution left join confirmed_use() as confirmed on confirmed.solution_id = solution.id where solution.id = ?
                """)
                .param(solution.value())
                .query(Counted.class)
                .optional()
                .map(counted -> new Known(counted.name(), counted.customers(), counted.confirmed(), looks(solution)));
    }

    private Map<YearMonth, Looks> looks(OwnSolution solution) {
        var now = YearMonth.now(clock);
        var looks = new LinkedHashMap<YearMonth, Looks>();
        IntStream.range(-MONTHS, 0).forEach(month -> looks.put(now.plusMonths(month), Looks.NONE));
        sql.sql("select month, told from told_look where solution_id = ? and month >= ?")
                .params(solution.value(), now.minusMonths(MONTHS).atDay(1))
                .query((ResultSet row) -> {
                    looks.replace(YearMonth.from(row.getObject("month", LocalDate.class)),
                            new Looks(row.getInt("told"), true));
                });
        return looks;
    }
}
