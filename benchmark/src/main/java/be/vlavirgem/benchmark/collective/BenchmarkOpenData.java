package be.vlavirgem.benchmark.collective;

import be.vlavirgem.web.opendata.OpenData;
import be.vlavirgem.web.opendata.OpenDataset;
import be.vlavirgem.web.opendata.OpenDataset.Frequency;
import be.vlavirgem.web.opendata.OpenDataset.Topic;
import be.vlavirgem.web.opendata.OpenDataset.Years;
import be.vlavirgem.web.opendata.OpenFile;
import be.vlavirgem.web.opendata.OpenFile.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the benchmark gives everybody, for catalogues of open data. */
@Component
@Transactional(readOnly = true)
class BenchmarkOpenData implements OpenData {

    /** When figures could first be told, when they last moved, and which years they are about. */
    private record Told(Optional<LocalDate> issued, Optional<Instant> modified, Optional<Years> years) {}

    private final JdbcClient sql;

    BenchmarkOpenData(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenDataset> datasets() {
        var told = told();
        return List.of(dataset("benchmark-groepen", Frequency.DAILY, told.issued(), told.modified(), told.years(),
                files(OpenController.GROUPS, Kind.CSV, Kind.XLSX)),
                dataset("benchmark-met-naam", Frequency.CONT, Optional.empty(), Optional.empty(), Optional.empty(),
                        files(OpenController.NAMED, Kind.CSV, Kind.XLSX)),
                dataset("benchmark-cijfers", Frequency.IRREG, Optional.empty(), Optional.empty(), Optional.empty(),
                        files(OpenController.INDICATORS, Kind.JSON, Kind.CSV, Kind.XLSX)));
    }

    private static OpenDataset dataset(String key, Frequency frequency, Optional<LocalDate> issued,
            Optional<Instant> modified, Optional<Years> years, List<OpenFile> files) {
        return new OpenDataset(key, OpenController.PATH, Topic.GOVE, frequency, issued, modified, years, files);
    }

    private static List<OpenFile> files(String path, Kind... kinds) {
        return Stream.of(kinds)
                .map(kind -> new OpenFile("%s%s.%s".formatted(OpenController.PATH, path, kind.extension()), kind))
                .toList();
    }

    /** Given away since the day after the first round of which there are figures. */
    private Told told() {
        return sql.sql("""
                select min(period) as first, max(period) as last, max(kept_at) as modified,
                       (select min(round_is_over_after(id)) + 1 from measurement_round
                        where year = (select min(period) from benchmark_band where not open)) as issued
                from benchmark_band
                """).query((row, _) -> told(row)).single();
    }

    private static Told told(ResultSet row) throws SQLException {
        var modified = row.getTimestamp("modified");
        return modified == null
                ? new Told(Optional.empty(), Optional.empty(), Optional.empty())
                : new Told(Optional.ofNullable(row.getObject("issued", LocalDate.class)),
                        Optional.of(modified.toInstant()),
                        Optional.of(new Years(row.getInt("first"), row.getInt("last"))));
    }
}
