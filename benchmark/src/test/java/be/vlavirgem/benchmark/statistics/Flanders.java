package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.testsupport.TestDatabase;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented Flanders of a year of its own whose round is over; stands are kept and read as the application. */
final class Flanders {

    static final String INDICATOR = "ict-vte";
    static final String OTHER = "ict-aandeel-vte";

    private static final TestDatabase DATABASE = TestDatabase.shared().copy("stands");
    private static final JdbcClient OWNER = JdbcClient.create(DATABASE.owner());
    private static final JdbcClient LOADER = JdbcClient.create(DATABASE.loader());
    private static final JdbcClient APP = JdbcClient.create(DATABASE.app());
    private static final Instant BEGIN = Instant.parse("2096-01-01T00:00:00Z");
    private static int lastYear = 2030;

    final int year = ++lastYear;
    private final UUID all = group("FLANDERS", "vlaanderen");
    private Instant now = BEGIN;
    private Instant kept = BEGIN;

    /** A band as it is read. */
    record Band(String hidden, Integer n, BigDecimal p10, BigDecimal p25, BigDecimal median, BigDecimal p75,
            BigDecimal lowest) {}

    /** How one stood in a group. */
    record Place(int lower, int equal, int n) {}

    Flanders() {
        var id = UUID.randomUUID();
        OWNER.sql("""
                insert into content_version (id, kind, code, number, state, body, created_at, published_at)
                values (:id, 'questionnaire', 'stands', :year, 'PUBLISHED', 'code: stands', now(), now())
                """).param("id", id).param("year", year).update();
        OWNER.sql("""
                insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
                values (:id, 'Stands ' || :year, :year, :id, make_date(:year, 9, 1), make_date(:year, 12, 15))
                """).param("id", id).param("year", year).update();
    }

    UUID flanders() {
        return all;
    }

    UUID group(String system, String code) {
        var id = UUID.randomUUID();
        OWNER.sql("insert into peer_group (id, system, code, year, name) values (?, ?, ?, ?, 'groep')")
                .params(id, system, code, year)
                .update();
        return id;
    }

    /** An authority in these groups and in Flanders. */
    UUID authority(UUID... groups) {
        var id = UUID.randomUUID();
        OWNER.sql("insert into organisation (id, kind, name) values (?, 'LOCAL_AUTHORITY', 'Peer')").param(id).update();
        var seats = new ArrayList<>(List.of(all));
        seats.addAll(Arrays.asList(groups));
        seats.forEach(group -> OWNER.sql("insert into peer_group_member values (?, ?)").params(group, id).update());
        return id;
    }

    /** As many authorities in these groups as there are values, each with one of them. */
    List<UUID> with(List<Integer> values, UUID... groups) {
        return values.stream().map(value -> {
            var id = authority(groups);
            declare(id, INDICATOR, value);
            return id;
        }).toList();
    }

    static List<Integer> upTo(int number) {
        return IntStream.rangeClosed(1, number).boxed().toList();
    }

    void declare(UUID authority, String indicator, int value) {
        give(authority, indicator, value, "QUESTION", "SUBMITTED");
    }

    void give(UUID authority, String indicator, int value, String source, String standing) {
        LOADER.sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, state, standing, source, source_id, changed_at)
                values (?, ?, ?, ?, 'DECLARED', ?, ?, ?, ?)
                """)
                .params(authority, indicator, year, value, standing, source, authority, Timestamp.from(now))
                .update();
    }

    /** What one has changes, as a correction does. */
    void correct(UUID authority, int value) {
        later();
        OWNER.sql("update benchmark_value set numerator = ?, changed_at = ? where organisation_id = ? and period = ?")
                .params(value, Timestamp.from(now), authority, year)
                .update();
    }

    /** Shows by name what it has. */
    void show(UUID authority) {
        LOADER.sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, state, scope, until)
                values (?, 'mensen', ?, ?, 1, 'DECLARED', 'AUTHORITIES', '2099-01-01')
                """).params(authority, INDICATOR, year).update();
    }

    void hide(UUID authority) {
        OWNER.sql("delete from benchmark_shown where organisation_id = ?").param(authority).update();
    }

    /** Fills the sums of the bands that moved last, of one indicator and one that adds it. */
    void sum(String... whole) {
        inScope("", sql -> sql.sql("select benchmark_sum(?, ?, ?, ?, ?, ?, ?, ?)::text")
                .params(year, new String[]{ INDICATOR, OTHER }, new String[]{ INDICATOR }, new String[]{ OTHER }, whole,
                        whole.length == 0 ? whole : new String[]{ INDICATOR }, LocalDate.of(2096, 1, 1),
                        Timestamp.from(kept))
                .query(String.class)
                .list());
    }

    Optional<BigDecimal> sumOf(UUID group, String indicator) {
        return APP.sql("""
                select sum_numerator from benchmark_band where period = ? and peer_group_id = ? and indicator = ? and sum_numerator is not null
                """).params(year, group, indicator).query(BigDecimal.class).optional();
    }

    private void later() {
        now = now.plusSeconds(3600);
    }

    void stand() {
        standOn(LocalDate.of(2096, 1, 1));
    }

    void standOn(LocalDate day) {
        later();
        kept = now;
        inScope("", sql -> sql.sql("select benchmark_keep(?, ?, ?, ?)")
                .params(year, new String[]{ INDICATOR, OTHER, "investeringen-gepland" }, day, Timestamp.from(now))
                .query(Integer.class)
                .single());
        later();
    }

    Optional<Band> band(UUID group) {
        return band(group, INDICATOR);
    }

    Optional<Band> band(UUID group, String indicator) {
        return APP.sql("""
                select coalesce(hidden_because, '') as hidden, n, p10, p25, median, p75, lowest from benchmark_band
                where period = ? and peer_group_id = ? and indicator = ?
                """).params(year, group, indicator).query(Band.class).optional();
    }

    String hidden(UUID group) {
        return band(group).map(Band::hidden).orElse("none");
    }

    BigDecimal median(UUID group) {
        return band(group).orElseThrow().median();
    }

    Optional<Place> place(UUID visitor, UUID authority, UUID group) {
        return inScope(visitor.toString(), sql -> sql
                .sql("select lower, equal, n from benchmark_places(?, ?) where peer_group_id = ? and indicator = ?")
                .params(authority, year, group, INDICATOR)
                .query(Place.class)
                .optional());
    }

    private static <T> T inScope(String organisation, Function<JdbcClient, T> work) {
        var source = DATABASE.app();
        var sql = JdbcClient.create(source);
        return new TransactionTemplate(new DataSourceTransactionManager(source)).execute(_ -> {
            sql.sql("select set_config('vlavirgem.readable', ?, true), set_config('vlavirgem.organisation', ?, true)")
                    .params(organisation.isEmpty() ? "" : "{" + organisation + "}", organisation)
                    .query(row -> {});
            return work.apply(sql);
        });
    }
}
