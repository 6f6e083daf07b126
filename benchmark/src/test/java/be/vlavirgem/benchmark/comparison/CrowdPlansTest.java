package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkCrowd;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the pages read, as the application: of a hundred times as many authorities not more than half as much again. */
class CrowdPlansTest {

    private static final TestDatabase DATABASE = TestDatabase.shared().copy("crowd");
    private static final int FEW = 300;
    private static final int MANY = 30_000;

    private final Explaining explaining = new Explaining(DATABASE.app());
    private final ComparedTable table = new ComparedTable(
            JdbcClient.create(new NamedParameterJdbcTemplate(explaining)), JsonMapper.shared());

    @Test
    void what_a_page_reads_does_not_grow_with_flanders() {
        var crowd = new BenchmarkCrowd(DATABASE);
        crowd.growTo(FEW);
        var few = pages();
        crowd.growTo(MANY);
        var many = pages();
        few.forEach((page, buffers) -> System.out.printf("%s: %d buffers of %d authorities, %d of %d%n", page, buffers,
                FEW, many.get(page), MANY));
        assertThat(few).hasSize(4)
                .allSatisfy((page, buffers) -> assertThat(many.get(page)).as(page)
                        .isPositive()
                        .isLessThanOrEqualTo(buffers * 3 / 2));
    }

    private Map<String, Long> pages() {
        var access = Sample.access(BenchmarkCrowd.authority(), false);
        var read = new LinkedHashMap<String, Long>();
        new TransactionTemplate(new DataSourceTransactionManager(DATABASE.app())).executeWithoutResult(_ -> {
            JdbcClient.create(DATABASE.app())
                    .sql("select set_config('vlavirgem.readable', ?, true)")
                    .param("{" + BenchmarkCrowd.authority() + "}")
                    .query(row -> {});
            List.of("", "nearest-own").forEach(group -> {
                var wish = Wish.of(new Asked(null, group, null, null, null), false, DutchWords.DUTCH);
                read.put("Overview " + group,
                        buffers(() -> table.ofAll(access, wish, BenchmarkCrowd.indicators()), 12));
                read.put("Figure " + group,
                        buffers(() -> table.ofOne(access, wish, "drukte-7", List.of("drukte-1", "drukte-2"), Reach.of(access)), 10));
            });
        });
        return read;
    }

    private long buffers(Supplier<Compared> page, int figures) {
        var before = explaining.buffers();
        assertThat(page.get().cells()).hasSize(figures).allMatch(cell -> cell.own().isPresent());
        return explaining.buffers() - before;
    }
}
