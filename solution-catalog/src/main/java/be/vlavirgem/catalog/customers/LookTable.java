package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.customers.SolutionLooks.Counted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How often each solution was looked at, by day. */
@Repository
@Transactional
class LookTable {

    static final String TABLE = "solution_look";
    static final List<String> COLUMNS = List.of("solution_id", "day", "looks");
    private static final int MONTHS_KEPT = 25;

    private final JdbcClient sql;

    LookTable(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(Map<Counted, Long> counted) {
        var keys = List.copyOf(counted.keySet());
        sql.sql("""
                insert into solution_look (solution_id, day, looks) select * from unnest(:solutions::uuid[], :days::date[], :looks::integer[])
                on conflict (solution_id, day) do update set looks = solution_look.looks + excluded.looks
                """)
                .param("solutions", texts(keys, Counted::solution))
                .param("days", texts(keys, Counted::day))
                .param("looks", texts(keys, counted::get))
                .update();
    }

    /** Forgets what nobody compares with any more. */
    public void forget(LocalDate today) {
        sql.sql("delete from solution_look where day < ?").param(today.minusMonths(MONTHS_KEPT)).update();
    }

    private static String[] texts(List<Counted> keys, Function<Counted, ?> part) {
        return keys.stream().map(key -> String.valueOf(part.apply(key))).toArray(String[]::new);
    }
}
