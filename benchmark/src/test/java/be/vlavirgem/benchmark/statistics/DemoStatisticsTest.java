package be.vlavirgem.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.DemoSlice;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Twelve indicators of the demo's last closed round, whose statistics another tool computed: see statistics/make_expected.py. */
@SpringJUnitConfig(DemoSlice.class)
@TestPropertySource(properties = { "vlavirgem.demo=true", "vlavirgem.benchmark.fill=true" })
class DemoStatisticsTest {

    private static final int YEAR = 2025;
    private static final String TWELVE = "('ict-vte', 'medewerkers', 'laptops', 'bandbreedte', 'ict-uitgaven', 'ict-software', "
            + "'software-aandeel', 'uitgaven-per-werkplek', 'medewerkers-per-ict-vte', 'toepassingen', 'score-sec', 'investeringen-gepland')";
    private static final Path FOUND = Path.of("target/statistics");
    private static final Path CHECKED_IN = Path.of("src/test/resources/statistics");
    private static final String NUMBERS = "trim_scale(%s)::text";

    @Autowired
    TestDatabase database;

    private JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }

    /** Else the expected ones are not about this: cp target/statistics/*.tsv src/test/resources/statistics, and run make_expected.py there. */
    @Test
    void theValuesOfTheDemoAreThoseTheOtherToolWasGiven() throws IOException {
        assertThat(found("values", """
                select nis, indicator, source = 'IMPORT' as open, trim_scale(numerator)::text as numerator,
                       trim_scale(denominator)::text as denominator
                from benchmark_value join organisation on organisation.id = organisation_id
                where period = %d and standing = 'SUBMITTED' and kind = 'LOCAL_AUTHORITY' and indicator in %s order by indicator, nis
                """.formatted(YEAR, TWELVE))).containsExactlyInAnyOrderElementsOf(lines("values"))
                .hasSizeGreaterThan(2500);
        assertThat(found("takers", """
                select distinct nis from benchmark_value join organisation on organisation.id = organisation_id
                where period = %d and standing = 'SUBMITTED' and kind = 'LOCAL_AUTHORITY' and source <> 'IMPORT' order by nis
                """.formatted(YEAR))).containsExactlyInAnyOrderElementsOf(lines("takers"));
        assertThat(found("groups", """
                select system, code, nis from peer_group join peer_group_member on peer_group_id = peer_group.id
                join organisation on organisation.id = organisation_id where year = %d order by system, code, nis
                """.formatted(YEAR))).containsExactlyInAnyOrderElementsOf(lines("groups"));
    }

    @Test
    void theDatabaseSaysOfEachGroupWhatPythonSays() throws IOException {
        var shown = "p10 p25 median p75 p90 lowest highest".split(" ");
        assertThat(found("bands", """
                select system, code, band.indicator, coalesce(hidden_because, '') as hidden, band.n::text, %s,
                       case when hidden_because is null then trim_scale(exact.p25)::text end as exact25,
                       case when hidden_because is null then trim_scale(exact.median)::text end as exact50,
                       case when hidden_because is null then trim_scale(exact.p75)::text end as exact75,
                       case when hidden_because is null then trim_scale(exact.lowest)::text end as exact0,
                       case when hidden_because is null then trim_scale(exact.highest)::text end as exact100
                from benchmark_band as band join peer_group on peer_group.id = peer_group_id
                join benchmark_exact(%d, array(select distinct indicator from benchmark_band), '2026-11-23') as exact
                    on exact.indicator = band.indicator and exact.peer_group_id = band.peer_group_id
                where period = %2$d and band.indicator in %s order by band.indicator, system, code
                """.formatted(List.of(shown)
                .stream()
                .map(name -> NUMBERS.formatted("band." + name) + " as " + name)
                .collect(Collectors.joining(", ")), YEAR, TWELVE)))
                .containsExactlyInAnyOrderElementsOf(lines("expected"))
                .hasSizeGreaterThan(400)
                .anyMatch(line -> line.contains("FEW"))
                .anyMatch(line -> line.contains("REMAINDER"));
    }

    @Test
    void theDatabaseSaysOfEachPlaceWhatPythonSays() throws IOException {
        var expected = lines("places").stream().map(DemoStatisticsTest::counts).toList();
        assertThat(found("places", """
                select nis, indicator, system, code, lower::text, equal::text, n::text
                from benchmark_place join organisation on organisation.id = organisation_id join peer_group on peer_group.id = peer_group_id
                where period = %d and indicator in %s
                """.formatted(YEAR, TWELVE))).containsAll(expected);
        assertThat(expected).hasSizeGreaterThan(1000);
    }

    /** Without what is worked out from them, which {@code DemoPlacesTest} asks of what the pages read. */
    private static String counts(String place) {
        return String.join("\t", List.of(place.split("\t")).subList(0, 7));
    }

    private static List<String> lines(String name) throws IOException {
        var file = CHECKED_IN.resolve(name + ".tsv");
        return Files.exists(file) ? Files.readAllLines(file).stream().skip(1).toList() : List.of();
    }

    /** As lines of a file, which is written too. */
    private List<String> found(String name, String query) throws IOException {
        var lines = new ArrayList<String>();
        superuser().sql(query).query(row -> {
            if (lines.isEmpty()) {
                lines.add(line(row, true));
            }
            lines.add(line(row, false));
        });
        Files.createDirectories(FOUND);
        Files.write(FOUND.resolve(name + ".tsv"), lines);
        return lines.stream().skip(1).toList();
    }

    private static String line(ResultSet row, boolean names) throws SQLException {
        var columns = row.getMetaData().getColumnCount();
        var cells = new ArrayList<String>();
        for (int column = 1; column <= columns; column++) {
            var cell = names ? row.getMetaData().getColumnLabel(column) : row.getString(column);
            cells.add(cell == null ? "" : cell);
        }
        return String.join("\t", cells);
    }
}
