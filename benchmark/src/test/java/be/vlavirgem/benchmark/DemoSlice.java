package be.vlavirgem.benchmark;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The benchmark with the rounds of the demo, as after its first start; for tests with {@code vlavirgem.demo=true} and {@code vlavirgem.benchmark.fill=true}. */
@Import({ BenchmarkSlice.class, CopyingLoader.class, DemoSlice.Investments.class })
public class DemoSlice {

    private static final Path FILE = Path.of("src/test/resources/statistics/investments.tsv");

    /** What authorities planned to invest in 2025, from the open data; nothing else of the demo is. */
    @Order(417)
    public record Investments(TestDatabase database) implements BeforeFirstRequest {

        @Override
        public void prepare() {
            JdbcClient.create(database.superuser()).sql("delete from benchmark_value where source = 'IMPORT'").update();
            try {
                Files.readAllLines(FILE).stream().skip(1).forEach(line -> load(line.split("\t")));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private void load(String... planned) {
            JdbcClient.create(database.superuser())
                    .sql("""
                    insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id, changed_at)
                    select id, 'investeringen-gepland', :year, :amount, count, 'DECLARED', 'SUBMITTED', 'IMPORT', id, '2026-01-01'
                    from organisation join inhabitants on organisation_id = id and year = :year
                    where nis = :nis and kind = 'LOCAL_AUTHORITY' and coalesce(valid_until >= make_date(:year, 9, 1), true)
                    """)
                    .param("year", 2025)
                    .param("amount", new BigDecimal(planned[1]))
                    .param("nis", planned[0])
                    .update();
        }
    }
}
