package be.vlavirgem.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkCrowd;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What pages read of the benchmark, as the application: with a hundred times as many authorities not more than half as much again. */
class CrowdPlansTest {

    private static final String GROUPS = """
            select peer_group.id, system, code, name, (select max(band.n) from benchmark_band as band
                where band.peer_group_id = peer_group.id and band.period = peer_group.year and not band.open) as n
            from peer_group join peer_group_member as member on member.peer_group_id = peer_group.id
            where member.organisation_id = :organisation and peer_group.year = 2025
            """;
    private static final String OVERVIEW = """
            select own.indicator, own.numerator, own.denominator, own.state, band.p25, band.median, band.p75, band.n, place.lower, place.equal
            from benchmark_value as own
            join peer_group on peer_group.year = own.period and peer_group.system = 'SIZE'
            join peer_group_member as member on member.peer_group_id = peer_group.id and member.organisation_id = own.organisation_id
            join benchmark_band as band on band.period = own.period and band.indicator = own.indicator and band.peer_group_id = peer_group.id
            left join benchmark_place as place on place.organisation_id = own.organisation_id and place.period = own.period
                and place.indicator = own.indicator and place.peer_group_id = peer_group.id
            where own.organisation_id = :organisation and own.period = 2025
            """;
    private static final String FIGURE = OVERVIEW.replace("own.period = 2025", "own.indicator = 'drukte-7'");
    private static final String KEPT = "select exists (select from benchmark_band where period = 2025)";
    private static final String OWN_GROUPS = """
            select own.id, member.member_id from benchmark_own_group as own
            join benchmark_own_member as member on member.organisation_id = own.organisation_id and member.group_id = own.id
            where own.organisation_id = :organisation and own.year = 2025
            """;
    private static final List<String> STATEMENTS = List.of(GROUPS, OVERVIEW, FIGURE, KEPT, OWN_GROUPS);

    private static final TestDatabase DATABASE = TestDatabase.shared().copy("crowd");

    @Test
    void what_a_page_reads_does_not_grow_with_flanders() {
        var crowd = new BenchmarkCrowd(DATABASE);
        crowd.growTo(300);
        var few = buffers();
        crowd.growTo(Integer.getInteger("vlavirgem.crowd", 30_000));
        var many = buffers();
        few.forEach((statement, before) -> System.out.printf("%d buffers, then %d: %s%n", before, many.get(statement),
                statement.lines().findFirst().orElse("")));
        assertThat(few).allSatisfy((statement, before) -> assertThat(many.get(statement)).as(statement)
                .isLessThanOrEqualTo(before * 3 / 2 + 1));
    }

    private static Map<String, Long> buffers() {
        var source = DATABASE.app();
        var sql = JdbcClient.create(source);
        var read = new LinkedHashMap<String, Long>();
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(_ -> {
            var own = BenchmarkCrowd.authority();
            sql.sql("select set_config('vlavirgem.readable', ?, true)").param("{" + own + "}").query(row -> {});
            STATEMENTS.forEach(statement -> read.put(statement, buffers(sql, statement)));
        });
        return read;
    }

    private static long buffers(JdbcClient sql, String statement) {
        var plan = sql.sql("explain (analyze, buffers, timing off, format json) " + statement)
                .param("organisation", BenchmarkCrowd.authority())
                .query(String.class)
                .single();
        var top = JsonMapper.shared().readTree(plan).get(0).get("Plan");
        return top.get("Shared Hit Blocks").asLong() + top.get("Shared Read Blocks").asLong();
    }
}
