package be.vlavirgem.benchmark;

import be.vlavirgem.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * As many made-up authorities as one likes, each with twelve indicators in ten years, in the groups Flanders has and in one of its own: to
 * see whether what pages read grows with them. Adding more to a database that has some adds the difference.
 */
public final class BenchmarkCrowd {

    public static final int LAST_YEAR = 2025;
    private static final long MARK = 0xd000_0000_0000_0000L;
    private static final List<String> FILLED = List.of("peer_group_member", "benchmark_value", "benchmark_place",
            "benchmark_own_band");
    private static final String SYSTEMS = "(values ('FLANDERS', 1), ('SIZE', 5), ('PROVINCE', 5), ('REGION', 17), ('FACILITY', 9)) as systems (system, many)";

    private final TestDatabase database;
    private int authorities;

    public BenchmarkCrowd(TestDatabase database) {
        this.database = database;
    }

    /** Codes of what all of them have. */
    public static List<String> indicators() {
        return IntStream.rangeClosed(1, 12).mapToObj(number -> "drukte-" + number).toList();
    }

    /** The first of them, of which it does not matter how many there are. */
    public static UUID authority() {
        return new UUID(MARK, 1);
    }

    /** Until there are so many; with bands that are not what they came to, and places of the last year. */
    public void growTo(int many) {
        try (var connection = database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "set local session_replication_role = replica");
            execute(connection, "set local synchronous_commit = off");
            execute(connection, "set local maintenance_work_mem = '512MB'");
            if (authorities == 0) {
                groups(connection);
            }
            withoutIndexes(connection, authorities + 1, many);
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection,
                    "vacuum analyze organisation, peer_group, benchmark_band, benchmark_own_group, "
                            + String.join(", ", FILLED));
        } catch (SQLException failed) {
            throw new IllegalStateException("The crowd could not be made", failed);
        }
        authorities = many;
    }

    private static void groups(Connection connection) throws SQLException {
        execute(connection, """
                insert into peer_group (id, system, code, year, name)
                select gen_random_uuid(), system, code, year, 'drukte'
                from %s, generate_series(1, many) as code, generate_series(2016, 2025) as year
                """.formatted(SYSTEMS));
        execute(connection, """
                insert into benchmark_band (period, indicator, peer_group_id, open, n, p25, median, p75, kept_at, counted_at)
                select year, 'drukte-' || number, id, false, 40, 10, 20, 30, now(), now()
                from peer_group, generate_series(1, 12) as number where peer_group.name = 'drukte'
                """);
    }

    /** Half as long as with them. */
    private static void withoutIndexes(Connection connection, int from, int to) throws SQLException {
        var made = new ArrayList<String>();
        for (var table : FILLED) {
            for (var index : indexes(connection, table)) {
                execute(connection, index.drop());
                made.add(index.make());
            }
        }
        crowd(connection, from, to);
        for (var index : made) {
            execute(connection, index);
        }
    }

    private record Index(String drop, String make) {}

    private static List<Index> indexes(Connection connection, String table) throws SQLException {
        var found = new ArrayList<Index>();
        try (var sql = connection.createStatement(); var rows = sql.executeQuery("""
                select coalesce('alter table %1$s drop constraint ' || conname, 'drop index ' || indexrelid::regclass),
                       coalesce('alter table %1$s add constraint ' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid), pg_get_indexdef(indexrelid))
                from pg_index left join pg_constraint on conindid = indexrelid and contype = 'p' where indrelid = '%1$s'::regclass
                """.formatted(table))) {
            while (rows.next()) {
                found.add(new Index(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    private static void crowd(Connection connection, int from, int to) throws SQLException {
        var all = "(select ('d0000000-0000-0000-0000-' || lpad(to_hex(one), 12, '0'))::uuid as id, one from generate_series(%d, %d) as one offset 0) as authority"
                .formatted(from, to);
        execute(connection,
                "insert into organisation (id, kind, name) select id, 'LOCAL_AUTHORITY', 'Drukte ' || one from " + all);
        execute(connection,
                "insert into peer_group_member (peer_group_id, organisation_id) select peer_group.id, authority.id from "
                        + all + " cross join " + SYSTEMS
                        + " join peer_group on peer_group.name = 'drukte' and peer_group.system = systems.system and peer_group.code = (1 + one % many)::text");
        execute(connection,
                "insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id, changed_at)"
                        + " select id, 'drukte-' || number, year, one * number % 977, 1000, 'DECLARED', 'SUBMITTED', 'QUESTION', id, now() from "
                        + all + ", generate_series(1, 12) as number, generate_series(2016, 2025) as year");
        execute(connection,
                "insert into benchmark_place (organisation_id, period, indicator, peer_group_id, lower, equal, n, kept_at)"
                        + " select authority.id, 2025, 'drukte-' || number, peer_group.id, 1, 1, 40, now() from " + all
                        + " join peer_group on name = 'drukte' and system = 'SIZE' and year = 2025 and code = (1 + one % 5)::text, generate_series(1, 12) as number");
        execute(connection,
                "insert into benchmark_own_group (organisation_id, id, system, year, made_at) select id, id, 'NEAREST', 2025, now() from "
                        + all);
        execute(connection,
                "insert into benchmark_own_band (organisation_id, group_id, indicator, period, open, n, p25, median, p75, kept_at, counted_at)"
                        + " select id, id, 'drukte-' || number, 2025, false, 16, 10, 20, 30, now(), now() from " + all
                        + ", generate_series(1, 12) as number");
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
