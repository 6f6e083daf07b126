package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.DemoSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The own figure, the rank and the percentile as pages have them, of twelve indicators of the demo: as another tool computed them, see statistics/make_expected.py. */
@SpringJUnitConfig(DemoSlice.class)
@TestPropertySource(properties = { "vlavirgem.demo=true", "vlavirgem.benchmark.fill=true" })
class DemoPlacesTest {

    private static final Path EXPECTED = Path.of("src/test/resources/statistics/places.tsv");

    @Autowired
    TestDatabase database;
    @Autowired
    ComparedTable table;
    @Autowired
    PlatformTransactionManager transactions;

    /** A line of what the other tool computed. */
    private record Line(String nis, String indicator, String system, String code, String lower, String equal, String n,
            String own, String rank, String percentile) {

        static Line of(String line) {
            var cells = line.split("\t");
            return new Line(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8],
                    cells[9]);
        }

        /** What one read of a page is about. */
        List<String> page() {
            return List.of(nis, system, code);
        }

        List<String> place() {
            return List.of(own, rank, n, percentile);
        }
    }

    @Test
    void aPageHasThePlaceThatPythonHas() throws IOException {
        var lines = Files.readAllLines(EXPECTED).stream().skip(1).map(Line::of).toList();
        assertThat(lines).hasSizeGreaterThan(1000);
        assertThat(lines.stream().map(Line::indicator).distinct()).hasSize(12);
        lines.stream().collect(Collectors.groupingBy(Line::page)).values().forEach(page -> {
            var compared = read(page.getFirst(), page.stream().map(Line::indicator).toList());
            assertThat(page).allSatisfy(line -> assertThat(place(compared.of(line.indicator()))).as(line.toString())
                    .isEqualTo(line.place()));
        });
    }

    private Compared read(Line line, List<String> indicators) {
        var id = JdbcClient.create(database.superuser())
                .sql("""
                        select id from organisation
                        where nis = ? and kind = 'LOCAL_AUTHORITY' and coalesce(valid_until >= '2025-09-01', true)
                        """)
                .param(line.nis())
                .query(UUID.class)
                .single();
        var access = Sample.access(id, false);
        var wish = Wish
                .of(new Asked("2025", "%s-%s".formatted(line.system(), line.code()).toLowerCase(DutchWords.DUTCH),
                        null, null, null), false, DutchWords.DUTCH);
        return access.scope()
                .call(() -> Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(_ -> table.ofAll(access, wish, indicators))));
    }

    private static List<String> place(YearFigure figure) {
        var place = figure.place().orElseThrow();
        return List.of(figure.own().map(Own::quotient).map(DemoPlacesTest::text).orElseThrow(),
                String.valueOf(place.rank()), String.valueOf(place.n()),
                text(BigDecimal.valueOf(place.percentile()).setScale(3, RoundingMode.HALF_UP)));
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
