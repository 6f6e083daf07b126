package be.vlavirgem.benchmark.series;

import be.vlavirgem.benchmark.series.SeriesTable.Point;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.importing.ImportChange;
import be.vlavirgem.platform.importing.ImportField;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.ImportKey;
import be.vlavirgem.platform.importing.ImportTarget;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Series, year and value, as an authority keeps them elsewhere; the series are there before. */
@Component
class SeriesImport implements ImportTarget {

    static final String SERIES = "series";
    static final String YEAR = "year";
    static final String VALUE = "value";
    static final int FIRST_YEAR = 1990;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NUMBER = 30;
    private static final int YEARS_AHEAD = 10;
    private static final String BETWEEN = "/";

    private final SeriesTable table;
    private final Clock clock;

    SeriesImport(SeriesTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "own-series";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_OWN_SERIES;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                new ImportField(SERIES, LONGEST_NAME,
                        List.of("reeks", "naam", "naam van de reeks", "series", "name", "name of the series"),
                        List.of("Bezoekers aan het loket", "Bezoekers aan het loket")),
                new ImportField(YEAR, LONGEST_NUMBER, List.of("jaar", "boekjaar", "year"), List.of("2024", "2025")),
                new ImportField(VALUE, LONGEST_NUMBER, List.of("waarde", "cijfer", "aantal", "bedrag", "value"),
                        List.of("12500", "11800")));
    }

    @Override
    public RowCheck check() {
        return new SeriesCheck(table.written(), LocalDate.now(clock).getYear() + YEARS_AHEAD);
    }

    static Proposal proposal(OwnSeries series, int year, BigDecimal value) {
        return new Proposal(key(series.organisation(), new Point(series.id(), year)), List.of(written(value)));
    }

    @Override
    public Map<ImportKey, List<String>> current(Collection<ImportKey> keys) {
        var wanted = keys.stream().collect(Collectors.toMap(SeriesImport::point, key -> key));
        return table.written()
                .stream()
                .flatMap(series -> series.values()
                        .entrySet()
                        .stream()
                        .map(value -> Map.entry(new Point(series.id(), value.getKey()), value.getValue())))
                .filter(value -> wanted.containsKey(value.getKey()))
                .collect(Collectors.toMap(value -> Objects.requireNonNull(wanted.get(value.getKey())),
                        value -> List.of(written(value.getValue()))));
    }

    @Override
    public void write(ImportId id, List<ImportChange> changes) {
        changes.stream()
                .collect(Collectors.groupingBy(change -> change.key().organisation()))
                .forEach((organisation, own) -> table.touch(organisation, points(own)));
        Predicate<ImportChange> gone = change -> change.after().isEmpty();
        changes.stream()
                .filter(gone)
                .collect(Collectors.groupingBy(change -> change.key().organisation(),
                        Collectors.mapping(change -> point(change.key()), Collectors.toList())))
                .forEach(table::forget);
        changes.stream()
                .filter(gone.negate())
                .collect(Collectors.groupingBy(change -> change.key().organisation(),
                        Collectors.toMap(change -> point(change.key()),
                                change -> new BigDecimal(change.after().getFirst()))))
                .forEach(table::keep);
    }

    private static Collection<Point> points(Collection<ImportChange> changes) {
        return changes.stream().map(change -> point(change.key())).toList();
    }

    private static String written(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static ImportKey key(OrganisationId organisation, Point point) {
        return new ImportKey(organisation, point.series() + BETWEEN + point.year());
    }

    private static Point point(ImportKey key) {
        var parts = key.part().split(BETWEEN, 2);
        return new Point(new OwnSeries.Id(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
    }
}
