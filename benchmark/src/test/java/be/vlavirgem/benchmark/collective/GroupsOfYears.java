package be.vlavirgem.benchmark.collective;

import be.vlavirgem.testsupport.TestDatabase;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented groups in years nobody else has, with what they came to; and authorities that show something by name. */
record GroupsOfYears(TestDatabase database) {

    static final int LAST = 2087;
    static final String STAFF = "ict-vte";

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    UUID group(String system, String code, int year) {
        var id = UUID.randomUUID();
        sql().sql("insert into peer_group (id, system, code, year, name) values (?, ?, ?, ?, ?)")
                .params(id, system, code, year, code)
                .update();
        return id;
    }

    void band(UUID group, String indicator, int year, boolean open, int n) {
        sql().sql("""
                insert into benchmark_band (period, indicator, peer_group_id, open, n, p25, median, p75, sum_numerator, sum_denominator, sum_n, kept_at, counted_at)
                values (?, ?, ?, ?, ?, 0.00071, 0.00072, 0.00073, 74, 100000, 40, '2088-02-01', '2088-01-31')
                """).params(year, indicator, group, open, n).update();
    }

    /** One that once was shown: of that only the moment stays. */
    void hidden(UUID group, String indicator, int year, String because) {
        sql().sql("""
                insert into benchmark_band (period, indicator, peer_group_id, open, hidden_because, kept_at, counted_at)
                values (?, ?, ?, false, ?, '2088-02-01', '2088-01-31')
                """).params(year, indicator, group, because).update();
    }

    UUID authority(String name, String kind, @Nullable String nis) {
        var id = UUID.randomUUID();
        sql().sql("insert into organisation (id, kind, name, nis) values (?, ?, ?, ?)")
                .params(Arrays.asList(id, kind, name, nis))
                .update();
        return id;
    }

    void shows(UUID authority, String scope, String until, int numerator) {
        JdbcClient.create(database.loader()).sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
                values (?, 'mensen', ?, ?, ?, 10000, 'CONFIRMED', ?, ?::date)
                """).params(authority, STAFF, LAST, numerator, scope, until).update();
    }

    void takesBack(UUID authority) {
        sql().sql("delete from benchmark_shown where organisation_id = ?").param(authority).update();
    }

    void remove() {
        sql().sql("delete from benchmark_shown where period > 2080").update();
        sql().sql("delete from benchmark_band where period > 2080").update();
        sql().sql("delete from peer_group where year > 2080").update();
    }
}
