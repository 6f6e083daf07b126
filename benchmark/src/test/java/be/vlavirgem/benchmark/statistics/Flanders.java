package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.testsupport.TestDatabase;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Shows everybody by name what it has. */
    void show(UUID authority) {
        show(authority, "PUBLIC");
    }

    void show(UUID authority, String scope) {
        LOADER.sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, state, scope, until)
                values (?, 'mensen', ?, ?, 1, 'DECLARED', ?, '2099-01-01')
                """).params(authority, INDICATOR, year, scope).update();
    }

    /** What follows at once when one begins or ends to show what it has. */
    int hideAround(UUID authority) {
        later();
        return inScope(authority.toString(), sql -> sql.sql("select benchmark_hide_again(?, ?, ?, '2096-01-01', ?)")
                .params(authority, year, new String[]{ INDICATOR }, Timestamp.from(now))
                .query(Integer.class)
                .single());
    }

    /** Something that happens after one began to show what it has and hid again, and before that is committed. */
    <T> T whileJudging(UUID authority, Supplier<T> work) {
        later();
        return inScope(authority.toString(), sql -> {
            showAndHide(sql, authority);
            return work.get();
        });
    }

    /** Begins to show what it has and hides again, in one transaction: how much was hidden. */
    int showsAndHides(UUID authority) {
        return inScope(authority.toString(), sql -> showAndHide(sql, authority));
    }

    private int showAndHide(JdbcClient sql, UUID authority) {
        sql.sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, state, scope, until)
                values (?, 'mensen', ?, ?, 1, 'DECLARED', 'PUBLIC', '2099-01-01')
                """).params(authority, INDICATOR, year).update();
        return sql.sql("select benchmark_hide_again(?, ?, ?, '2096-01-01', ?)")
                .params(authority, year, new String[]{ INDICATOR }, Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    void hide(UUID authority) {
        OWNER.sql("delete from benchmark_shown where organisation_id = ?").param(authority).update();
    }

    /** Fills the sums of the bands that moved last: of one indicator, and of one that divides by its figure or adds it to another. */
    void sum(boolean adds) {
        inScope("", sql -> sql.sql("select benchmark_sum(?, ?, ?, ?, ?, ?, ?)::text")
                .params(year, new String[]{ INDICATOR, OTHER }, new String[]{ INDICATOR, OTHER, OTHER },
                        new Boolean[]{ false, false, !adds }, new String[]{ "one", "two", "one" },
                        LocalDate.of(2096, 1, 1), Timestamp.from(kept))
                .query(String.class)
                .list());
    }

    Optional<BigDecimal> sumOf(UUID group, String indicator) {
        return APP.sql("""
                select sum_numerator from benchmark_band where period = ? and peer_group_id = ? and indicator = ? and sum_numerator is not null
                """).params(year, group, indicator).query(BigDecimal.class).optional();
    }

    Optional<Integer> summedOf(UUID group, String indicator) {
        return APP.sql("""
                select sum_n from benchmark_band where period = ? and peer_group_id = ? and indicator = ? and sum_n is not null
                """).params(year, group, indicator).query(Integer.class).optional();
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
        return placeOn(LocalDate.of(2096, 1, 1), visitor, authority, group);
    }

    Optional<Place> placeOn(LocalDate day, UUID visitor, UUID authority, UUID group) {
        return inScope(visitor.toString(), sql -> sql
                .sql("select lower, equal, n from benchmark_places(array[?], ?, ?) where peer_group_id = ? and indicator = ?")
                .params(authority, year, day, group, INDICATOR)
                .query(Place.class)
                .optional());
    }

    /** What of a group is told in an indicator. */
    record Told(String indicator, UUID peerGroup, int n, @Nullable BigDecimal p10, BigDecimal p25, BigDecimal median,
            BigDecimal p75, @Nullable BigDecimal p90, @Nullable BigDecimal sum) {}

    /** How one stood in a group, in an indicator. */
    record Stood(String indicator, UUID peerGroup, int lower, int equal, int n) {}

    /** Authorities, all at once, each in the groups with its number. */
    List<UUID> authorities(int many, Map<UUID, int[]> members) {
        var ids = Stream.generate(UUID::randomUUID).limit(many).toList();
        OWNER.sql("insert into organisation (id, kind, name) select unnest(?::uuid[]), 'LOCAL_AUTHORITY', 'Peer'")
                .param(ids.toArray(UUID[]::new))
                .update();
        members.forEach((group, seats) -> OWNER.sql("insert into peer_group_member select ?, unnest(?::uuid[])")
                .params(group, Arrays.stream(seats).mapToObj(ids::get).toArray(UUID[]::new))
                .update());
        return ids;
    }

    /** What these have of an indicator. */
    void declare(String indicator, Map<UUID, Integer> values) {
        LOADER.sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, state, standing, source, source_id, changed_at)
                select id, ?, ?, value, 'DECLARED', 'SUBMITTED', 'QUESTION', id, ? from unnest(?::uuid[], ?::int[]) as given (id, value)
                """)
                .params(indicator, year, Timestamp.from(now), values.keySet().toArray(UUID[]::new),
                        values.values().toArray(Integer[]::new))
                .update();
    }

    /** Keeps a stand of these, with the sums, as every night. */
    void standOf(String... indicators) {
        later();
        inScope("", sql -> sql.sql("""
                select benchmark_keep(:year, :codes, '2096-01-01', :now),
                       benchmark_sum(:year, :codes, :codes, array_fill(false, array[cardinality(:codes)]), :codes, '2096-01-01', :now)::text
                """)
                .param("year", year)
                .param("codes", indicators)
                .param("now", Timestamp.from(now))
                .query()
                .listOfRows());
        later();
    }

    /** All that is told of groups, as the application reads it. */
    List<Told> told() {
        return APP.sql("""
                select indicator, peer_group_id as peer_group, n, p10, p25, median, p75, p90, sum_numerator as sum
                from benchmark_band where period = ? and hidden_because is null
                """).param(year).query(Told.class).list();
    }

    /** All that an authority is told of its own places. */
    List<Stood> stood(UUID authority) {
        return inScope(authority.toString(), sql -> sql
                .sql("select indicator, peer_group_id as peer_group, lower, equal, n from benchmark_places(array[?], ?, '2096-01-01')")
                .params(authority, year)
                .query(Stood.class)
                .list());
    }

    /** A group an authority has to itself. */
    UUID own(UUID authority, String system, List<UUID> members) {
        later();
        var id = UUID.randomUUID();
        OWNER.sql(
                "insert into benchmark_own_group (organisation_id, id, system, year, name, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(authority, id, system, year, system.equals("SELECTION") ? "keuze " + id : null,
                        Timestamp.from(now)))
                .update();
        OWNER.sql("""
                insert into benchmark_own_member (organisation_id, group_id, member_id, place)
                select ?, ?, member, place from unnest(?::uuid[]) with ordinality as each (member, place)
                """).params(authority, id, members.toArray(UUID[]::new)).update();
        return id;
    }

    void drop(UUID own) {
        OWNER.sql("update benchmark_own_group set dropped_at = now() where id = ?").param(own).update();
    }

    /** Keeps the own groups of an authority, as it would itself after a stand. */
    int standOfOwn(UUID authority, String... indicators) {
        later();
        var kept = inScope(authority.toString(), sql -> {
            sql.sql("select benchmark_count_crowds(?, ?, '2096-01-01')").params(year, indicators).query(row -> {});
            return sql.sql("select benchmark_keep_own(?, ?, ?, '2096-01-01', ?)")
                    .params(authority, year, indicators, Timestamp.from(now))
                    .query(Integer.class)
                    .single();
        });
        later();
        return kept;
    }

    /** What somebody else comes to who asks for them to be kept. */
    int keepsOwnOf(UUID asking, UUID authority) {
        return inScope(asking.toString(), sql -> sql.sql("select benchmark_keep_own(?, ?, ?, '2096-01-01', ?)")
                .params(authority, year, new String[]{ INDICATOR }, Timestamp.from(now))
                .query(Integer.class)
                .single());
    }

    /** Of an own group, as somebody reads it. */
    Optional<Band> ownBand(UUID reader, UUID group) {
        return inScope(reader.toString(), sql -> sql.sql("""
                select coalesce(hidden_because, '') as hidden, n, null::numeric as p10, p25, median, p75, null::numeric as p90, null::numeric as lowest
                from benchmark_own_band where group_id = ? and indicator = ?
                """).params(group, INDICATOR).query(Band.class).optional());
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
