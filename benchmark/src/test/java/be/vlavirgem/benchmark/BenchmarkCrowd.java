package be.vlavirgem.benchmark;

import be.vlavirgem.testsupport.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * As many made-up authorities as one likes, each with twelve indicators in ten years, in the groups Flanders has: to see whether
 * what pages read grows with them. Adding more to a database that has some adds the difference.
 */
public final class BenchmarkCrowd {

    public static final int FIRST_YEAR = 2016;
    public static final int LAST_YEAR = 2025;

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
        return UUID.nameUUIDFromBytes("drukte".getBytes(StandardCharsets.UTF_8));
    }

    /** Until there are so many; with bands that are not what they came to, and places of the last year. */
    public void growTo(int many) {
        try (var connection = database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "set local session_replication_role = replica");
            execute(connection, "set local synchronous_commit = off");
            if (authorities == 0) {
                groups(connection);
            }
            crowd(connection, authorities + 1, many);
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection,
                    "vacuum analyze organisation, peer_group, peer_group_member, benchmark_value, benchmark_band, benchmark_place");
        } catch (SQLException failed) {
            throw new IllegalStateException("The crowd could not be made", failed);
        }
        authorities = many;
    }

    private static void groups(Connection connection) throws SQLException {
        execute(connection, """
                insert into peer_group (id, system, code, year, name)
                select md5('drukte ' || system || code || year)::uuid, system, code, year, 'drukte'
                from (values ('FLANDERS', 1), ('SIZE', 5), ('PROVINCE', 5), ('REGION', 17), ('FACILITY', 9)) as systems (system, many),
                     generate_series(1, many) as code, generate_series(2016, 2025) as year
                """);
        execute(connection, """
                insert into benchmark_band (period, indicator, peer_group_id, open, n, p25, median, p75, kept_at, counted_at)
                select year, 'drukte-' || number, id, false, 40, 10, 20, 30, now(), now()
                from peer_group, generate_series(1, 12) as number where peer_group.name = 'drukte'
                """);
    }

    private static void crowd(Connection connection, int from, int to) throws SQLException {
        var named = "(case one when 1 then '%s' else md5('drukte ' || one)::uuid::text end)::uuid"
                .formatted(authority());
        var all = " generate_series(%d, %d) as one".formatted(from, to);
        execute(connection, "insert into organisation (id, kind, name) select " + named
                + ", 'LOCAL_AUTHORITY', 'Drukte ' || one from" + all);
        execute(connection,
                "insert into peer_group_member (peer_group_id, organisation_id) select md5('drukte ' || system || (1 + one % many) || year)::uuid, "
                        + named
                        + " from (values ('FLANDERS', 1), ('SIZE', 5), ('PROVINCE', 5), ('REGION', 17), ('FACILITY', 9)) as systems (system, many), generate_series(2016, 2025) as year,"
                        + all);
        execute(connection,
                "insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id, changed_at) select "
                        + named
                        + ", 'drukte-' || number, year, one * number % 977, 1000, 'DECLARED', 'SUBMITTED', 'QUESTION', gen_random_uuid(), now()"
                        + " from generate_series(1, 12) as number, generate_series(2016, 2025) as year," + all);
        execute(connection,
                "insert into benchmark_place (organisation_id, period, indicator, peer_group_id, lower, equal, n, kept_at) select "
                        + named
                        + ", 2025, 'drukte-' || number, md5('drukte SIZE' || (1 + one % 5) || '2025')::uuid, 1, 1, 40, now()"
                        + " from generate_series(1, 12) as number," + all);
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
